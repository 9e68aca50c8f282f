#pragma once

#include "cli/output/outputformat.h"
#include "cli/verb.h"

#include "base/result.h"
#include "domain/goalentry.h"
#include "domain/savedaction.h"

namespace lotboard {
class GoalService;
class Workspace;
} // namespace lotboard

namespace lotboard::cli {

/// The goals of the store: lists them, sets one, copies a month, shares one out, and moves them
/// through files.
class GoalsVerb final : public Verb
{
public:
    VerbHelp help() const override;
    void setUp(CLI::App& app) override;
    ExitCode run(Context& context) override;

private:
    enum class Action { List, Set, Copy, Share, Import, Export };

    ExitCode list(Context& context, const GoalService& service) const;
    Result<Saved<int>> change(
        Context& context, GoalService& service, std::chrono::sys_days today) const;
    Result<GoalEntry> entry(
        Context& context, const GoalService& service, const Period& month) const;

    Action m_action = Action::List;
    QString m_metric = QStringLiteral("units");
    QString m_month = QStringLiteral("this-month");
    QString m_from = QStringLiteral("last-month");
    QString m_owner = QStringLiteral("store");
    QString m_value {};
    GoalScope m_over = GoalScope::Person;
    double m_percent = 0;
    QString m_file {};
    OutputFormat m_format = OutputFormat::Table;
};

} // namespace lotboard::cli
