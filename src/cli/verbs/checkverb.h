#pragma once

#include "cli/output/outputformat.h"
#include "cli/verb.h"

#include <QString>

namespace lotboard {
struct CheckFinding;
}

namespace lotboard::cli {

/// What in the data makes figures less true than they look.
class CheckVerb final : public Verb
{
public:
    VerbHelp help() const override;
    void setUp(CLI::App& app) override;
    ExitCode run(Context& context) override;

private:
    OutputFormat m_format = OutputFormat::Table;
    bool m_isGrades = false;
    QString m_period = QStringLiteral("last-90-days");
};

} // namespace lotboard::cli
