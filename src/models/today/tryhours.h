#pragma once

#include "metrics/effort/nextattempt.h"
#include "metrics/facttable.h"
#include "models/common/jobrunner.h"

#include <QObject>

#include <chrono>

namespace lotboard {

class BoardFacts;
struct LeadHistory;

/// When it is best to try a customer whom nobody has reached, in words; both empty where nothing is
/// known.
struct TryHint
{
    QString text {}; ///< "Best tried Tuesday, 10:00 AM to 11:00 AM".
    QString basis {}; ///< From how many attempts, at which leads; whether days are together.

    friend bool operator==(const TryHint&, const TryHint&) = default;
};

/// The best hours for the next attempt, of the attempts of the last year: worked out once for each
/// state of the facts, off the GUI thread, so that a hint for a lead costs a look into a list.
class TryHours final : public QObject
{
    Q_OBJECT

public:
    /// `facts` must outlive it. Works from the first setToday() on.
    explicit TryHours(const BoardFacts& facts, QObject* parent = nullptr);

    void setToday(std::chrono::sys_days today);

    /// For an open lead that nobody has reached: the hour that stands out among attempts at leads
    /// of its source that were tried as often, else at those of the whole store; an hour of any day
    /// where none of a weekday does.
    TryHint hintFor(const LeadHistory& history) const;

Q_SIGNALS:
    /// hintFor() may answer something else.
    void changed();

private:
    struct Hours
    {
        std::vector<metrics::NextAttempt> ofStore {};
        std::vector<metrics::SourceAttempts> bySource {};
    };
    struct Found
    {
        const metrics::NextAttempt* next = nullptr;
        QString source {}; ///< Empty: the whole store.
    };

    static Hours hoursOf(const metrics::FactTable& facts, std::chrono::sys_days today);
    void work();
    Found find(const LeadHistory& history, std::size_t stage) const;

    const BoardFacts& m_facts;
    metrics::FactTablePtr m_worked {}; ///< The state that m_hours are of, or will be.
    std::chrono::sys_days m_today {};
    Hours m_hours {};
    JobRunner m_job;
};

} // namespace lotboard
