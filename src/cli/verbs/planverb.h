#pragma once

#include "base/result.h"
#include "cli/output/outputformat.h"
#include "cli/verb.h"
#include "domain/plan.h"

#include <chrono>
#include <optional>

namespace lotboard {
class Workspace;
}

namespace lotboard::cli {

/// Begins a plan, lists them, and says what came of one.
class PlanVerb final : public Verb
{
public:
    VerbHelp help() const override;
    void setUp(CLI::App& app) override;
    ExitCode run(Context& context) override;

private:
    enum class Action { New, List, Verdict };

    ExitCode begin(Context& context, Workspace& workspace);
    ExitCode list(Context& context, Workspace& workspace);
    ExitCode verdict(Context& context, Workspace& workspace);
    /// As it was typed; errors are the sentences of what was not understood.
    Result<Plan> planAsTyped(Context& context, Workspace& workspace) const;

    Action m_action = Action::List;
    QString m_name {};
    QString m_whatChanges {};
    QString m_baseline {};
    QString m_metric {};
    std::optional<double> m_aim {};
    std::optional<std::chrono::sys_days> m_from {};
    QStringList m_filters {};
    OutputFormat m_format = OutputFormat::Table;
};

} // namespace lotboard::cli
