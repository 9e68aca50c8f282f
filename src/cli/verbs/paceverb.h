#pragma once

#include "cli/arguments/queryarguments.h"
#include "cli/output/outputformat.h"
#include "cli/verb.h"

namespace lotboard::cli {

/// Where the running month will end, and how such forecasts did.
class PaceVerb final : public Verb
{
public:
    VerbHelp help() const override;
    void setUp(CLI::App& app) override;
    ExitCode run(Context& context) override;

private:
    QueryArguments m_arguments {.metrics = {QStringLiteral("units")}};
    bool m_isBackTest = false;
    OutputFormat m_format = OutputFormat::Table;
};

} // namespace lotboard::cli
