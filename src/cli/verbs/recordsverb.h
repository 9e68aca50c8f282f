#pragma once

#include "cli/arguments/queryarguments.h"
#include "cli/output/outputformat.h"
#include "cli/verb.h"
#include "metrics/resulttable.h"

#include <cstdint>

namespace lotboard::cli {

/// The records that one figure counts, one by one.
class RecordsVerb final : public Verb
{
public:
    VerbHelp help() const override;
    void setUp(CLI::App& app) override;
    ExitCode run(Context& context) override;

private:
    QueryArguments m_arguments {};
    QString m_metric {};
    metrics::RecordPart m_part = metrics::RecordPart::Numerator;
    std::int64_t m_limit = 0; ///< 0: all of them.
    OutputFormat m_format = OutputFormat::Table;
};

} // namespace lotboard::cli
