#pragma once

#include "cli/verb.h"

#include <QString>

namespace lotboard::cli {

/// Puts a backup in the place of the database.
class RestoreVerb final : public Verb
{
public:
    VerbHelp help() const override;
    void setUp(CLI::App& app) override;
    ExitCode run(Context& context) override;

private:
    QString m_backupPath {};
};

} // namespace lotboard::cli
