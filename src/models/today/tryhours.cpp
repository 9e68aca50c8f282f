#include "models/today/tryhours.h"

#include "domain/leadhistory.h"
#include "models/analysis/speedwords.h"
#include "models/common/boardfacts.h"
#include "models/leads/leaddetail.h"
#include "services/wording/language.h"
#include "services/wording/metrictext.h"

#include <algorithm>

namespace lotboard {
namespace {

constexpr std::chrono::days lookedBack {365};

QString triedText(int attempts)
{
    return attempts == 0 ? TryHours::tr("not tried before")
                         : TryHours::tr("tried %n time(s) before", nullptr, attempts);
}

QString basisText(
    const metrics::NextAttempt& next, const QString& source, int attempts, const FigureStyle& style)
{
    const auto rate = [&](double share) { return formatValue(share, metrics::Unit::Rate, style); };
    const QString cases = formatValue(next.all.cases, metrics::Unit::Count, style);
    const QString text = source.isEmpty()
        ? TryHours::tr("%1 of attempts are expected to reach the customer then, %2 at any hour. "
                       "From %3 attempts of the last 12 months at leads of all sources, %4.")
        : TryHours::tr("%1 of attempts are expected to reach the customer then, %2 at any hour. "
                       "From %3 attempts of the last 12 months at leads of %5, %4.");
    const QString told = text.arg(
        rate(next.best()->chance.value), rate(next.all.share()), cases, triedText(attempts));
    QStringList sentences {source.isEmpty() ? told : told.arg(source)};
    if (!next.best()->weekday)
        sentences << TryHours::tr("No hour of a single weekday stands out: all days are taken "
                                  "together.");
    return inARow(sentences);
}

} // namespace

TryHours::TryHours(const BoardFacts& facts, QObject* parent) : QObject(parent), m_facts(facts)
{
    connect(&m_facts, &BoardFacts::changed, this, &TryHours::work);
}

void TryHours::setToday(std::chrono::sys_days today)
{
    if (today == m_today)
        return;
    m_today = today;
    m_worked.reset();
    work();
}

void TryHours::work()
{
    if (!m_facts.facts() || m_facts.facts() == m_worked || m_today == std::chrono::sys_days())
        return;
    m_worked = m_facts.facts();
    m_job.start([facts = m_worked, today = m_today](
                    const JobControl& /*control*/) { return hoursOf(*facts, today); },
        [this](Hours hours) {
            m_hours = std::move(hours);
            Q_EMIT changed();
        });
}

TryHours::Hours TryHours::hoursOf(const metrics::FactTable& facts, std::chrono::sys_days today)
{
    const metrics::Query query {.period = {today - lookedBack, today}, .today = today};
    return {nextAttempts(facts, query), nextAttemptsBySource(facts, query)};
}

TryHours::Found TryHours::find(const LeadHistory& history, std::size_t stage) const
{
    const QString key
        = history.lead.source.isValid() ? QString::number(history.lead.source.value) : QString();
    const auto ofSource = std::ranges::find_if(m_hours.bySource,
        [&key](const metrics::SourceAttempts& attempts) { return attempts.source.key == key; });
    if (!key.isEmpty() && ofSource != m_hours.bySource.end() && ofSource->next[stage].best())
        return {&ofSource->next[stage], memberText(ofSource->source)};
    if (stage < m_hours.ofStore.size() && m_hours.ofStore[stage].best())
        return {&m_hours.ofStore[stage], {}};
    return {};
}

TryHint TryHours::hintFor(const LeadHistory& history) const
{
    const auto attempts = attemptsWithoutContact(history);
    if (history.lead.status != LeadStatus::Open || !attempts)
        return {};
    const int stage = std::min(*attempts, metrics::mostAttemptsApart);
    const Found found = find(history, static_cast<std::size_t>(stage));
    if (!found.next)
        return {};
    const FigureStyle style = m_facts.style();
    return {tr("Best tried %1", "an hour of a weekday or of any day")
                .arg(attemptHourText(*found.next->best(), style.locale)),
        basisText(*found.next, found.source, stage, style)};
}

} // namespace lotboard
