#pragma once

#include "metrics/query.h"

#include <QObject>
#include <QString>
#include <QVariantMap>

namespace lotboard {

/// What the whole window looks at: period, comparison, date basis and filter. Every page asks its
/// questions from here, so that all of them speak of the same days. Does not ask the engine
/// anything.
class BoardState final : public QObject
{
    Q_OBJECT

public:
    explicit BoardState(QObject* parent = nullptr);

    /// The store's day. A period such as "this-month" follows it.
    std::chrono::sys_days today() const { return m_query.today; }
    void setToday(std::chrono::sys_days today);

    /// As parsePeriod() reads it: "this-month", "2026-10", "2026-10-01..2026-10-21".
    QString periodText() const { return m_periodText; }
    Period period() const { return m_query.period; }
    /// False, and nothing is changed, if the text is not a period.
    bool setPeriodText(const QString& text);

    metrics::Comparison comparison() const { return m_query.comparison; }
    void setComparison(metrics::Comparison comparison);

    metrics::DateBasis basis() const { return m_query.basis; }
    void setBasis(metrics::DateBasis basis);
    /// Days after arrival; empty: up to today. Matters on lead date only.
    std::optional<int> windowDays() const { return m_windowDays; }
    void setWindowDays(std::optional<int> days);

    const metrics::Filter& filter() const { return m_query.filter; }
    void setFilter(const metrics::Filter& filter);
    /// Replaces the condition on its dimension; without keys it is taken away.
    void setCondition(const metrics::FilterCondition& condition);

    /// Everything but the metrics and the grouping.
    metrics::Query query() const;

    /// For the settings. What a later version wrote and this one does not know is skipped.
    QVariantMap saved() const;
    void restore(const QVariantMap& saved);

Q_SIGNALS:
    void changed();

private:
    metrics::Query m_query {};
    std::optional<int> m_windowDays {};
    QString m_periodText {};
};

} // namespace lotboard
