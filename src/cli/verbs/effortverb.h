#pragma once

#include "cli/arguments/queryarguments.h"
#include "cli/output/outputformat.h"
#include "cli/verb.h"

namespace lotboard::cli {

/// How fast leads are answered, when customers are reached, how many attempts it takes, and when to
/// try next.
class EffortVerb final : public Verb
{
public:
    VerbHelp help() const override;
    void setUp(CLI::App& app) override;
    ExitCode run(Context& context) override;

private:
    enum class Table { Response, Hours, Attempts, Next };

    QueryArguments m_arguments {};
    Table m_table = Table::Response;
    unsigned m_after = 0;
    OutputFormat m_format = OutputFormat::Table;
};

} // namespace lotboard::cli
