#pragma once

#include "models/common/jobrunner.h"
#include "models/data/checklistmodel.h"
#include "models/data/gradelistmodel.h"

#include <QObject>

#include <functional>
#include <memory>
#include <vector>

namespace lotboard {

/// The data check as a screen shows it, made off the GUI thread: the grades of the metrics over a
/// period, and the findings that touch the chosen one. What was found before stays in sight while
/// it looks again.
class DataCheck final : public QObject
{
    Q_OBJECT

public:
    enum class State { Idle, Loading, Ready, Failed };

    /// Called on a pool thread. See CheckService.
    struct Calls
    {
        std::function<Result<std::vector<CheckFinding>>(const JobControl& control)> run {};
        std::function<Result<std::vector<metrics::MetricGrade>>(const QString& period,
            const std::vector<CheckFinding>& findings, const JobControl& control)>
            grades {};
    };

    explicit DataCheck(Calls calls, QObject* parent = nullptr);

    /// Looks through all data again.
    void load();
    /// Looks if nobody has yet, or if something was changed since.
    void want();
    /// Something was changed. Looking takes seconds on a large store: only whoever needs it wants
    /// it again.
    void markLate();
    /// As parsePeriod() reads it. Grades what was found anew.
    void setPeriod(const QString& period);
    QString period() const { return m_period; }

    State state() const { return m_state; }
    QString errorMessage() const { return m_errorMessage; }
    int findingCount() const { return static_cast<int>(m_found->size()); }

    GradeListModel* grades() { return &m_grades; }
    /// Of the metric in this row of grades(), or all.
    void chooseGrade(int row);
    CheckListModel* findings() { return &m_findings; }

Q_SIGNALS:
    void stateChanged();
    /// See markLate().
    void becameLate();

private:
    using Findings = std::shared_ptr<const std::vector<CheckFinding>>;
    /// The findings, if they were looked for, and their grades.
    struct Answer
    {
        Findings found {};
        std::vector<metrics::MetricGrade> grades {};
    };
    static Result<Answer> graded(
        const Calls& calls, const QString& period, Findings found, const JobControl& control);
    void take(Result<Answer> answer);
    void setState(State state, const QString& message = {});

    Calls m_calls;
    QString m_period = QStringLiteral("last-90-days");
    State m_state = State::Idle;
    bool m_isLate = true;
    QString m_errorMessage {};
    Findings m_found = std::make_shared<const std::vector<CheckFinding>>();
    GradeListModel m_grades;
    CheckListModel m_findings;
    JobRunner m_job;
};

} // namespace lotboard
