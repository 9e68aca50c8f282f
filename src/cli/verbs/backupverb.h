#pragma once

#include "cli/output/outputformat.h"
#include "cli/verb.h"

#include <QString>

namespace lotboard::cli {

/// A verified copy of the database, or the list of those that there are.
class BackupVerb final : public Verb
{
public:
    VerbHelp help() const override;
    void setUp(CLI::App& app) override;
    ExitCode run(Context& context) override;

private:
    QString m_path {}; ///< Empty: into the folder of the database's backups.
    bool m_isList = false;
    OutputFormat m_format = OutputFormat::Table;
};

} // namespace lotboard::cli
