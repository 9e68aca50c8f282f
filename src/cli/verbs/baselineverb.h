#pragma once

#include "cli/output/outputformat.h"
#include "cli/verb.h"

namespace lotboard {
class Workspace;
struct Baseline;
} // namespace lotboard

namespace lotboard::cli {

/// Freezes a baseline, lists them, and shows one beside what its leads give now.
class BaselineVerb final : public Verb
{
public:
    VerbHelp help() const override;
    void setUp(CLI::App& app) override;
    ExitCode run(Context& context) override;

private:
    enum class Action { Freeze, List, Show };

    ExitCode freeze(Context& context, Workspace& workspace);
    ExitCode list(Context& context, Workspace& workspace);
    ExitCode show(Context& context, Workspace& workspace);

    Action m_action = Action::List;
    QString m_name {};
    QString m_period {};
    QStringList m_filters {};
    OutputFormat m_format = OutputFormat::Table;
};

} // namespace lotboard::cli
