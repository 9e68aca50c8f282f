#pragma once

#include "cli/arguments/queryarguments.h"
#include "cli/output/outputformat.h"
#include "cli/verb.h"

namespace lotboard::cli {

/// Figures for a period, by one or two dimensions.
class QueryVerb final : public Verb
{
public:
    VerbHelp help() const override;
    void setUp(CLI::App& app) override;
    ExitCode run(Context& context) override;

private:
    QueryArguments m_arguments {};
    OutputFormat m_format = OutputFormat::Table;
};

} // namespace lotboard::cli
