#include "models/common/boardstate.h"

#include <array>

namespace lotboard {
namespace {

using metrics::Comparison;
using metrics::DateBasis;

constexpr std::array comparisonIds {
    std::pair {Comparison::None, "none"},
    std::pair {Comparison::PreviousPeriod, "previous"},
    std::pair {Comparison::SameDaysLastMonth, "same-days"},
    std::pair {Comparison::SamePeriodLastYear, "last-year"},
};

QString comparisonId(Comparison comparison)
{
    for (const auto& [value, id] : comparisonIds) {
        if (value == comparison)
            return QString::fromLatin1(id);
    }
    return {};
}

std::optional<Comparison> comparisonFromId(const QString& text)
{
    for (const auto& [value, id] : comparisonIds) {
        if (text == QLatin1String(id))
            return value;
    }
    return {};
}

} // namespace

BoardState::BoardState(QObject* parent)
    : QObject(parent)
    , m_periodText(QStringLiteral("this-month"))
{
    m_query.comparison = Comparison::SameDaysLastMonth;
    setToday({});
}

void BoardState::setToday(std::chrono::sys_days today)
{
    m_query.today = today;
    m_query.period = parsePeriod(m_periodText, today).value_or(Period::all());
    Q_EMIT changed();
}

bool BoardState::setPeriodText(const QString& text)
{
    const std::optional<Period> period = parsePeriod(text, m_query.today);
    if (!period)
        return false;
    if (text == m_periodText)
        return true;
    m_periodText = text;
    m_query.period = *period;
    Q_EMIT changed();
    return true;
}

void BoardState::setComparison(Comparison comparison)
{
    if (comparison == m_query.comparison)
        return;
    m_query.comparison = comparison;
    Q_EMIT changed();
}

void BoardState::setBasis(DateBasis basis)
{
    if (basis == m_query.basis)
        return;
    m_query.basis = basis;
    Q_EMIT changed();
}

void BoardState::setWindowDays(std::optional<int> days)
{
    if (days == m_windowDays)
        return;
    m_windowDays = days;
    Q_EMIT changed();
}

void BoardState::setFilter(const metrics::Filter& filter)
{
    if (filter == m_query.filter)
        return;
    m_query.filter = filter;
    Q_EMIT changed();
}

void BoardState::setCondition(const metrics::FilterCondition& condition)
{
    metrics::Filter filter = m_query.filter;
    const auto same = std::find_if(filter.begin(), filter.end(),
        [&](const auto& other) { return other.dimension == condition.dimension; });
    if (condition.keys.isEmpty()) {
        if (same != filter.end())
            filter.erase(same);
    } else if (same != filter.end()) {
        *same = condition;
    } else {
        filter.push_back(condition);
    }
    setFilter(filter);
}

metrics::Query BoardState::query() const
{
    metrics::Query query = m_query;
    if (query.basis == DateBasis::Lead)
        query.windowDays = m_windowDays;
    return query;
}

QVariantMap BoardState::saved() const
{
    QVariantMap filter;
    for (const auto& condition : m_query.filter)
        filter.insert(metrics::dimensionId(condition.dimension), condition.keys);
    return {
        {QStringLiteral("period"), m_periodText},
        {QStringLiteral("comparison"), comparisonId(m_query.comparison)},
        {QStringLiteral("basis"),
            m_query.basis == DateBasis::Lead ? QStringLiteral("lead") : QStringLiteral("event")},
        {QStringLiteral("window"), m_windowDays.value_or(0)},
        {QStringLiteral("filter"), filter},
    };
}

void BoardState::restore(const QVariantMap& saved)
{
    setPeriodText(saved.value(QStringLiteral("period")).toString());
    if (const auto comparison
        = comparisonFromId(saved.value(QStringLiteral("comparison")).toString()))
        setComparison(*comparison);
    setBasis(saved.value(QStringLiteral("basis")).toString() == u"lead" ? DateBasis::Lead
                                                                        : DateBasis::Event);
    const int days = saved.value(QStringLiteral("window")).toInt();
    setWindowDays(days > 0 ? std::optional(days) : std::nullopt);

    metrics::Filter filter;
    const QVariantMap conditions = saved.value(QStringLiteral("filter")).toMap();
    for (auto it = conditions.begin(); it != conditions.end(); ++it) {
        const auto dimension = metrics::dimensionFromId(it.key());
        if (dimension && !it->toStringList().isEmpty())
            filter.push_back({*dimension, it->toStringList()});
    }
    setFilter(filter);
}

} // namespace lotboard
