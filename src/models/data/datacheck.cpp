#include "models/data/datacheck.h"

namespace lotboard {

DataCheck::DataCheck(Calls calls, QObject* parent) : QObject(parent), m_calls(std::move(calls)) { }

void DataCheck::want()
{
    if (m_isLate || m_state == State::Failed)
        load();
}

void DataCheck::markLate()
{
    m_isLate = true;
    Q_EMIT becameLate();
}

void DataCheck::load()
{
    m_isLate = false;
    setState(State::Loading);
    m_job.start(
        [calls = m_calls, period = m_period](const JobControl& control) -> Result<Answer> {
            auto found = calls.run(control);
            if (!found)
                return found.error();
            return graded(calls, period,
                std::make_shared<const std::vector<CheckFinding>>(*std::move(found)), control);
        },
        [this](Result<Answer> answer) { take(std::move(answer)); });
}

void DataCheck::setPeriod(const QString& period)
{
    if (period == m_period)
        return;
    m_period = period;
    if (m_state == State::Loading) { // What is looked for now would be graded by the old one.
        load();
        return;
    }
    if (m_state != State::Ready)
        return;
    setState(State::Loading);
    m_job.start([calls = m_calls, period, found = m_found](
                    const JobControl& control) { return graded(calls, period, found, control); },
        [this](Result<Answer> answer) { take(std::move(answer)); });
}

Result<DataCheck::Answer> DataCheck::graded(
    const Calls& calls, const QString& period, Findings found, const JobControl& control)
{
    auto grades = calls.grades(period, *found, control);
    if (!grades)
        return grades.error();
    return Answer {std::move(found), *std::move(grades)};
}

void DataCheck::take(Result<Answer> answer)
{
    if (!answer) {
        setState(State::Failed, errorText(answer.error()));
        return;
    }
    m_found = std::move(answer->found);
    m_grades.load(std::move(answer->grades));
    chooseGrade(0);
    setState(State::Ready);
}

void DataCheck::chooseGrade(int row)
{
    const metrics::MetricGrade* grade = m_grades.rowCount() > 0 ? m_grades.gradeAt(row) : nullptr;
    if (!grade) {
        m_findings.load(*m_found);
        return;
    }
    std::vector<CheckFinding> touching;
    for (const std::size_t place : grade->flaws)
        touching.push_back((*m_found)[place]);
    m_findings.load(std::move(touching));
}

void DataCheck::setState(State state, const QString& message)
{
    m_state = state;
    m_errorMessage = message;
    Q_EMIT stateChanged();
}

} // namespace lotboard
