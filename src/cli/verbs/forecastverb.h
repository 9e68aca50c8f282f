#pragma once

#include "cli/arguments/queryarguments.h"
#include "cli/output/outputformat.h"
#include "cli/verb.h"

namespace lotboard::cli {

/// What to expect of the coming months.
class ForecastVerb final : public Verb
{
public:
    VerbHelp help() const override;
    void setUp(CLI::App& app) override;
    ExitCode run(Context& context) override;

private:
    QString m_metric = QStringLiteral("units");
    int m_months = 12;
    bool m_isPlain = false; ///< Without selling days.
    QueryArguments m_arguments {};
    OutputFormat m_format = OutputFormat::Table;
};

} // namespace lotboard::cli
