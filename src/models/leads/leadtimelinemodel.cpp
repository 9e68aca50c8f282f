#include "models/leads/leadtimelinemodel.h"

#include "models/common/channeltext.h"
#include "models/leads/leadwords.h"
#include "services/wording/datetext.h"

#include <algorithm>

namespace lotboard {
namespace {

using Entry = LeadTimelineModel::Entry;

constexpr int lastMinute = 1439;

/// Turns one history into entries, in no particular order.
class TimelineWriter
{
public:
    TimelineWriter(const LeadHistory& history, const BusinessCalendar& calendar)
        : m_history(history)
        , m_calendar(calendar)
    {
    }

    std::vector<Entry> entries()
    {
        addArrival();
        addStatus();
        for (const Communication& communication : m_history.communications)
            addCommunication(communication);
        for (const Appointment& appointment : m_history.appointments)
            addAppointment(appointment);
        for (std::size_t i = 0; i < m_history.shows.size(); ++i)
            addShow(m_history.shows[i], i > 0);
        for (const Sale& sale : m_history.sales)
            addSale(sale);
        for (const Task& task : m_history.tasks)
            addTask(task);
        for (const Consent& word : m_history.consents)
            addConsent(word);
        return std::move(m_entries);
    }

private:
    QString staffName(const std::optional<StaffId>& staff) const
    {
        const auto found = staff ? m_history.staffNames.find(*staff) : m_history.staffNames.end();
        return found == m_history.staffNames.end() ? QString() : found->second;
    }

    static QString joined(const QStringList& parts)
    {
        QStringList filled = parts;
        filled.removeAll(QString());
        return filled.join(QStringLiteral(" · "));
    }

    Entry& add(std::chrono::sys_seconds at, const QString& title, const QStringList& details)
    {
        m_entries.push_back({.at = at,
            .when = storeTimeText(at, m_calendar),
            .title = title,
            .detail = joined(details)});
        return m_entries.back();
    }

    static void mark(Entry& entry, const QString& text, Tone tone)
    {
        entry.mark = text;
        entry.tone = tone;
    }

    void addOnDay(std::chrono::sys_days day, const QString& title, const QStringList& details,
        const QString& markText, Tone tone)
    {
        // Of a deal only the day is known: it closes the day.
        Entry& entry = add(m_calendar.instant(day, lastMinute), title, details);
        entry.when = storeDayText(day);
        mark(entry, markText, tone);
    }

    void addArrival()
    {
        const Lead& lead = m_history.lead;
        const QString channel
            = lead.channel == LeadChannel::Unknown ? QString() : leadChannelText(lead.channel);
        add(lead.receivedAt, LeadTimelineModel::tr("Lead received"),
            {m_history.sourceName, m_history.campaignName, channel, lead.note});
    }

    void addStatus()
    {
        const Lead& lead = m_history.lead;
        if (!lead.statusAt)
            return;
        Entry& entry = add(*lead.statusAt,
            LeadTimelineModel::tr("Status set to %1").arg(leadStatusText(lead.status)),
            {lead.statusReason, staffName(lead.statusBy)});
        if (lead.status == LeadStatus::Lost) {
            mark(entry, leadStatusText(lead.status), Tone::Bad);
        }
    }

    void addCommunication(const Communication& touch)
    {
        Entry& entry
            = add(touch.at, communicationText(touch), {staffName(touch.staff), touch.note});
        if (isContact(touch.direction, touch.isTwoWay, touch.isAutomatic)) {
            mark(entry, LeadTimelineModel::tr("contact"), Tone::Good);
        } else if (isAttempt(touch.direction, touch.channel, touch.isAutomatic)) {
            mark(entry, LeadTimelineModel::tr("attempt"), Tone::Plain);
        }
    }

    void addAppointment(const Appointment& appointment)
    {
        const QString due = storeTimeText(appointment.dueAt, m_calendar);
        const QString title = appointment.continues
            ? LeadTimelineModel::tr("Appointment moved to %1").arg(due)
            : LeadTimelineModel::tr("Appointment set for %1").arg(due);
        const QString confirmed
            = appointment.confirmedAt ? LeadTimelineModel::tr("Confirmed") : QString();
        Entry& entry = add(appointment.setAt, title, {staffName(appointment.setBy), confirmed});
        switch (appointment.outcome) {
        case AppointmentOutcome::Open:
        case AppointmentOutcome::Rescheduled:
            break;
        case AppointmentOutcome::Showed:
            mark(entry, LeadTimelineModel::tr("showed"), Tone::Good);
            break;
        case AppointmentOutcome::NoShow:
            mark(entry, LeadTimelineModel::tr("no show"), Tone::Bad);
            break;
        case AppointmentOutcome::Cancelled:
            mark(entry, LeadTimelineModel::tr("cancelled"), Tone::Bad);
            break;
        }
    }

    void addShow(const Show& show, bool isBeBack)
    {
        const QString title = isBeBack ? LeadTimelineModel::tr("Came back to the store (be-back)")
                                       : LeadTimelineModel::tr("Came to the store");
        const QString testDrive
            = show.hadTestDrive ? LeadTimelineModel::tr("Test drive") : QString();
        const QString written = show.wasWrittenUp ? LeadTimelineModel::tr("Written up") : QString();
        Entry& entry = add(show.at, title, {staffName(show.greetedBy), testDrive, written});
        mark(entry, LeadTimelineModel::tr("show"), Tone::Good);
    }

    /// What was done is told by the communication that did it.
    void addTask(const Task& task)
    {
        if (task.doneAt)
            return;
        const QString due
            = LeadTimelineModel::tr("Due %1").arg(storeTimeText(task.dueAt, m_calendar));
        Entry& entry = add(task.skippedAt.value_or(task.dueAt), task.what,
            {task.skippedAt ? due : QString(), staffName(task.staff)});
        if (task.skippedAt)
            mark(entry, LeadTimelineModel::tr("skipped"), Tone::Muted);
        else
            mark(entry, LeadTimelineModel::tr("to do"), Tone::Warning);
    }

    void addConsent(const Consent& word)
    {
        QString title = word.channel
            ? LeadTimelineModel::tr("Consent: %1").arg(channelText(*word.channel))
            : LeadTimelineModel::tr("May be contacted again");
        if (!word.channel && !word.isGiven)
            title = LeadTimelineModel::tr("Does not want to be contacted");
        Entry& entry = add(word.at, title, {staffName(word.staff), word.wording});
        if (word.isGiven)
            mark(entry, LeadTimelineModel::tr("allowed"), Tone::Good);
        else
            mark(entry, LeadTimelineModel::tr("refused"), Tone::Bad);
    }

    void addSale(const Sale& sale)
    {
        QString deal;
        if (!sale.dealNumber.isEmpty())
            deal = LeadTimelineModel::tr("Deal %1").arg(sale.dealNumber);
        QStringList sellers;
        for (const SaleCredit& credit : sale.credits)
            sellers << staffName(credit.staff);
        const QStringList details {saleKindText(sale.kind), deal, joined(sellers)};
        if (const auto day = saleDay(sale, SaleDateRule::Contract))
            addOnDay(*day, LeadTimelineModel::tr("Sold"), details, LeadTimelineModel::tr("sale"),
                Tone::Good);
        if (sale.unwoundOn)
            addOnDay(*sale.unwoundOn, LeadTimelineModel::tr("Deal unwound"), {deal},
                LeadTimelineModel::tr("unwound"), Tone::Bad);
    }

    const LeadHistory& m_history;
    const BusinessCalendar& m_calendar;
    std::vector<Entry> m_entries {};
};

} // namespace

void LeadTimelineModel::load(const LeadHistory& history, const BusinessCalendar& calendar)
{
    beginResetModel();
    m_entries = TimelineWriter(history, calendar).entries();
    // Of two in the same second, the one written later is the newer.
    std::reverse(m_entries.begin(), m_entries.end());
    std::stable_sort(m_entries.begin(), m_entries.end(),
        [](const Entry& a, const Entry& b) { return a.at > b.at; });
    endResetModel();
}

void LeadTimelineModel::clear()
{
    beginResetModel();
    m_entries.clear();
    endResetModel();
}

int LeadTimelineModel::rowCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_entries.size());
}

QVariant LeadTimelineModel::data(const QModelIndex& index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    const Entry& entry = m_entries[static_cast<std::size_t>(index.row())];
    switch (role) {
    case Qt::DisplayRole:
        return entry.title;
    case Qt::AccessibleTextRole:
        return QStringList {entry.when, entry.title, entry.mark, entry.detail}.join(
            QStringLiteral(", "));
    case WhenRole:
        return entry.when;
    case DetailRole:
        return entry.detail;
    case MarkTextRole:
        return entry.mark;
    case ToneRole:
        return QVariant::fromValue(entry.tone);
    case SortRole:
        return QVariant::fromValue<qlonglong>(entry.at.time_since_epoch().count());
    default:
        return {};
    }
}

} // namespace lotboard
