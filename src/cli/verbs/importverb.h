#pragma once

#include "cli/arguments/importarguments.h"
#include "cli/output/outputformat.h"
#include "cli/verb.h"

namespace lotboard::cli {

/// Brings a CSV or ADF file into the database, or says what that would do.
class ImportVerb final : public Verb
{
public:
    VerbHelp help() const override;
    void setUp(CLI::App& app) override;
    ExitCode run(Context& context) override;

private:
    ImportArguments m_arguments {};
    bool m_isDryRun = false;
    OutputFormat m_format = OutputFormat::Table;
};

} // namespace lotboard::cli
