#include "models/leads/leaddetail.h"

#include "models/leads/leadfields.h"
#include "models/leads/leadwords.h"
#include "services/wording/datetext.h"

namespace lotboard {
namespace {

Tone toneOf(LeadStatus status)
{
    switch (status) {
    case LeadStatus::Sold:
        return Tone::Good;
    case LeadStatus::Lost:
        return Tone::Bad;
    case LeadStatus::Open:
        return Tone::Strong;
    case LeadStatus::Invalid:
    case LeadStatus::Duplicate:
        break;
    }
    return Tone::Muted;
}

QString joinedFilled(const QStringList& parts, const QString& separator)
{
    QStringList filled = parts;
    filled.removeAll(QString());
    return filled.join(separator);
}

QString statusText(const Lead& lead)
{
    const QString status = leadStatusText(lead.status);
    return lead.statusReason.isEmpty()
        ? status
        : LeadDetail::tr("%1: %2", "status: reason").arg(status, lead.statusReason);
}

QString stockText(const LeadHistory& history)
{
    const Lead& lead = history.lead;
    if (history.stock.empty())
        return lead.wanted.model.isEmpty() ? QString() : LeadDetail::tr("None like it in stock");
    const Vehicle& unit = history.stock.front();
    const QString name = unit.stockNumber.isEmpty() ? unit.vin : unit.stockNumber;
    const QString since = unit.acquiredOn
        ? LeadDetail::tr("%1, on the lot since %2").arg(name, storeDayText(*unit.acquiredOn))
        : name;
    if (history.stock.size() == 1)
        return LeadDetail::tr("In stock: %1").arg(since);
    return LeadDetail::tr(
        "%n like it in stock, the oldest: %1", "", static_cast<int>(history.stock.size()))
        .arg(since);
}

QString progressText(const LeadHistory& history)
{
    const auto attempts = attemptsWithoutContact(history);
    if (!attempts)
        return {};
    return *attempts == 0 ? LeadDetail::tr("no attempt yet")
                          : LeadDetail::tr("%n attempt(s), no contact", "", *attempts);
}

QString assignedText(const LeadHistory& history)
{
    const auto& staff = history.lead.assignedTo;
    const auto found = staff ? history.staffNames.find(*staff) : history.staffNames.end();
    return found == history.staffNames.end() ? LeadDetail::tr("Nobody yet") : found->second;
}

} // namespace

std::optional<int> attemptsWithoutContact(const LeadHistory& history)
{
    int attempts = 0;
    for (const Communication& touch : history.communications) {
        if (isContact(touch.direction, touch.isTwoWay, touch.isAutomatic))
            return std::nullopt;
        attempts += isAttempt(touch.direction, touch.channel, touch.isAutomatic) ? 1 : 0;
    }
    return history.shows.empty() ? std::optional(attempts) : std::nullopt;
}

LeadDetailText leadDetailText(const LeadHistory& history, const BusinessCalendar& calendar)
{
    const Lead& lead = history.lead;
    const Customer& customer = history.customer;
    LeadDetailText text;
    text.customer = customer.name().isEmpty() ? LeadDetail::tr("No name") : customer.name();
    text.status = statusText(lead);
    text.statusTone = toneOf(lead.status);
    text.wants
        = joinedFilled({conditionText(lead.wanted.condition), wantedVehicleText(lead.wanted)},
            QStringLiteral(" "));
    text.stock = stockText(history);
    text.progress = progressText(history);
    text.phones = phonesText(customer);
    text.emails = emailsText(customer);
    text.address
        = joinedFilled({customer.street, customer.city, customer.region, customer.postalCode},
            QStringLiteral(", "));
    text.warning = doNotContactText(history, calendar);
    text.wishes = contactWords(history, calendar);
    text.unasked = unaskedText(history);
    text.origin = joinedFilled({history.sourceName, history.campaignName}, QStringLiteral(" · "));
    text.assigned = assignedText(history);
    text.received = storeTimeText(lead.receivedAt, calendar);
    text.note = lead.note;
    text.reference = lead.externalId;
    return text;
}

LeadDetail::LeadDetail(HistoryFetch fetch, const BusinessCalendar& calendar, QObject* parent)
    : QObject(parent)
    , m_fetch(std::move(fetch))
    , m_calendar(calendar)
{
}

void LeadDetail::setLead(LeadId lead)
{
    if (lead == m_lead && m_state != State::Failed)
        return;
    m_lead = lead;
    m_job.cancel();
    if (!lead.isValid()) {
        m_state = State::Nothing;
        m_timeline.clear();
        Q_EMIT changed();
        return;
    }
    m_state = State::Loading;
    Q_EMIT changed();
    reload();
}

void LeadDetail::reload()
{
    if (!m_lead.isValid())
        return;
    m_job.start([fetch = m_fetch, lead = m_lead](const JobControl&) { return fetch(lead); },
        [this](Result<LeadHistory> answer) { take(std::move(answer)); });
}

void LeadDetail::take(Result<LeadHistory> answer)
{
    if (answer) {
        m_history = std::move(*answer);
        m_text = leadDetailText(m_history, m_calendar);
        m_timeline.load(m_history, m_calendar);
        m_state = State::Ready;
    } else {
        m_errorMessage = errorText(answer.error());
        m_timeline.clear();
        m_state = State::Failed;
    }
    Q_EMIT changed();
}

} // namespace lotboard
