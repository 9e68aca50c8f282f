#pragma once

#include "cli/verb.h"

#include <QString>

namespace lotboard::cli {

/// Closes a month, or opens it again.
class CloseVerb final : public Verb
{
public:
    VerbHelp help() const override;
    void setUp(CLI::App& app) override;
    ExitCode run(Context& context) override;

private:
    QString m_month {};
    bool m_isReopening = false;
};

} // namespace lotboard::cli
