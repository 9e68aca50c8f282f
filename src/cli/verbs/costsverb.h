#pragma once

#include "cli/arguments/queryarguments.h"
#include "cli/output/outputformat.h"
#include "cli/verb.h"

namespace lotboard::cli {

/// What each step from lead to sale cost, by source or campaign.
class CostsVerb final : public Verb
{
public:
    VerbHelp help() const override;
    void setUp(CLI::App& app) override;
    ExitCode run(Context& context) override;

private:
    enum class Rows { Source, Campaign };

    QueryArguments m_arguments {};
    Rows m_rows = Rows::Source;
    bool m_isLoaded = false;
    OutputFormat m_format = OutputFormat::Table;
};

} // namespace lotboard::cli
