#pragma once

#include "cli/arguments/queryarguments.h"
#include "cli/output/outputformat.h"
#include "cli/verb.h"

namespace lotboard::cli {

/// Why one period sold more or fewer cars than another.
class LeaksVerb final : public Verb
{
public:
    VerbHelp help() const override;
    void setUp(CLI::App& app) override;
    ExitCode run(Context& context) override;

private:
    enum class Rows { Total, Source, Person };

    QueryArguments m_arguments {};
    QString m_against = QStringLiteral("previous");
    Rows m_rows = Rows::Total;
    bool m_isInGross = false;
    OutputFormat m_format = OutputFormat::Table;
};

} // namespace lotboard::cli
