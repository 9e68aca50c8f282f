#pragma once

#include "cli/output/outputformat.h"
#include "cli/verb.h"

#include <QString>

namespace lotboard::cli {

/// What can be read of a damaged database, as CSV files.
class SalvageVerb final : public Verb
{
public:
    VerbHelp help() const override;
    void setUp(CLI::App& app) override;
    ExitCode run(Context& context) override;

private:
    QString m_folder {};
    OutputFormat m_format = OutputFormat::Table;
};

} // namespace lotboard::cli
