#include "models/leads/touchform.h"

#include "services/wording/datetext.h"

#include <QStringList>

#include <algorithm>
#include <array>

namespace lotboard {
namespace {

using std::chrono::days;
using std::chrono::hours;
using std::chrono::sys_seconds;

constexpr int daysAhead = 14;

bool isWritten(Channel channel)
{
    return channel == Channel::Text || channel == Channel::Email || channel == Channel::Chat;
}

/// The next days on which the store is open, today first if it is.
std::vector<std::chrono::sys_days> openDays(sys_seconds now, const BusinessCalendar& calendar)
{
    std::vector<std::chrono::sys_days> open;
    const auto today = calendar.businessDay(now);
    for (auto day = today; day <= today + days(daysAhead); day += days(1)) {
        if (calendar.isOpenDay(day))
            open.push_back(day);
    }
    return open;
}

OpenHours hoursOf(std::chrono::sys_days day, const BusinessCalendar& calendar)
{
    return calendar.hoursByWeekday()[std::chrono::weekday(day).c_encoding()];
}

void add(std::vector<QuickTime>& times, sys_seconds at, sys_seconds now,
    const BusinessCalendar& calendar)
{
    const bool isThere
        = std::any_of(times.begin(), times.end(), [&](const QuickTime& t) { return t.at == at; });
    if (!isThere)
        times.push_back({storeNearTimeText(at, now, calendar), at});
}

} // namespace

const std::vector<Channel>& TouchForm::channels()
{
    static const std::vector<Channel> all {
        Channel::Call, Channel::Text, Channel::Email, Channel::Chat, Channel::InPerson};
    return all;
}

QString TouchForm::resultText(TouchResult result)
{
    switch (result) {
    case TouchResult::Reached:
        return tr("Reached them: contact");
    case TouchResult::NotReached:
        return tr("No answer: attempt");
    case TouchResult::CustomerCame:
        return tr("They came to us: contact");
    }
    return {};
}

QString TouchForm::actionText(const LeadLogEntry& entry, const QString& customer)
{
    if (entry.lostReason)
        return tr("%1 lost").arg(customer);
    if (entry.appointmentAt)
        return tr("appointment of %1").arg(customer);
    if (entry.isConfirmed)
        return tr("confirmation of %1").arg(customer);
    return entry.result == TouchResult::NotReached ? tr("attempt to reach %1").arg(customer)
                                                   : tr("contact with %1").arg(customer);
}

TouchForm::TouchForm(QObject* parent) : QObject(parent) { }

void TouchForm::reset(bool hasAppointment)
{
    m_entry = {};
    m_agreement = Agreement::None;
    m_time.reset();
    m_reason.clear();
    m_hasAppointment = hasAppointment;
    m_isTouched = false;
    Q_EMIT changed();
}

void TouchForm::begin(Channel channel)
{
    m_entry.channel = channel;
    if (!canBeAttempt())
        m_entry.result = TouchResult::Reached;
    Q_EMIT changed();
}

void TouchForm::setHasAppointment(bool hasAppointment)
{
    if (hasAppointment == m_hasAppointment)
        return;
    m_hasAppointment = hasAppointment;
    m_entry.isConfirmed = m_entry.isConfirmed && hasAppointment;
    Q_EMIT changed();
}

void TouchForm::setRefusals(const std::optional<Refusals>& refusals)
{
    if (refusals == m_refusals)
        return;
    m_refusals = refusals;
    Q_EMIT changed();
}

void TouchForm::restore(const LeadLogEntry& entry)
{
    m_entry = entry;
    m_time = entry.appointmentAt ? entry.appointmentAt : entry.callBackAt;
    m_reason = entry.lostReason.value_or(QString());
    m_agreement = entry.appointmentAt ? Agreement::Appointment
        : entry.callBackAt            ? Agreement::CallBack
        : entry.lostReason            ? Agreement::Lost
                                      : Agreement::None;
    touch();
}

QString TouchForm::explanation() const
{
    switch (m_entry.result) {
    case TouchResult::NotReached:
        return tr("An attempt: the customer has not answered. A voicemail or an unanswered text "
                  "or e-mail is an attempt.");
    case TouchResult::CustomerCame:
        return tr("A contact, and the best evidence of one: the customer called, wrote or came in "
                  "without being asked just now.");
    case TouchResult::Reached:
        break;
    }
    if (isWritten(m_entry.channel))
        return tr("A contact is two-way: the customer answered. It rests on your word; to log what "
                  "they wrote by themselves choose I.");
    return tr("A contact is two-way: the customer answered, and you spoke. A voicemail is an "
              "attempt.");
}

QString TouchForm::refusal() const
{
    const bool goesOut = m_entry.result != TouchResult::CustomerCame;
    return goesOut && isRefused(m_entry.channel) ? m_refusals->at(m_entry.channel) : QString();
}

bool TouchForm::needsAskedFor() const
{
    return !refusal().isEmpty() && m_entry.askedFor.trimmed().isEmpty();
}

QString TouchForm::missing() const
{
    if (needsAskedFor())
        return tr("The customer refused this. Choose another way, or say what they asked for.");
    switch (m_agreement) {
    case Agreement::Appointment:
        return m_time ? QString() : tr("Choose when they will come.");
    case Agreement::CallBack:
        return m_time ? QString() : tr("Choose when to call back.");
    case Agreement::Lost:
        return m_reason.trimmed().isEmpty() ? tr("Choose or write why the lead is lost.")
                                            : QString();
    case Agreement::None:
        break;
    }
    return {};
}

LeadLogEntry TouchForm::entry(LeadId lead) const
{
    LeadLogEntry entry = m_entry;
    entry.lead = lead;
    if (m_refusals && refusal().isEmpty())
        entry.askedFor.clear(); // Another way was chosen since.
    entry.appointmentAt.reset();
    entry.callBackAt.reset();
    entry.lostReason.reset();
    if (m_agreement == Agreement::Appointment)
        entry.appointmentAt = m_time;
    if (m_agreement == Agreement::CallBack) {
        entry.callBackAt = m_time;
        entry.callBackText = tr("Call back, as promised");
    }
    if (m_agreement == Agreement::Lost)
        entry.lostReason = m_reason.trimmed();
    return entry;
}

void TouchForm::setChannel(Channel channel)
{
    m_entry.channel = channel;
    if (!canBeAttempt() && m_entry.result == TouchResult::NotReached)
        m_entry.result = TouchResult::Reached;
    touch();
}

void TouchForm::setResult(TouchResult result)
{
    if (result == TouchResult::NotReached && !canBeAttempt())
        return;
    m_entry.result = result;
    if (result == TouchResult::NotReached) {
        // Nobody agrees to come who was not reached.
        m_entry.isConfirmed = false;
        if (m_agreement == Agreement::Appointment)
            m_agreement = Agreement::None;
    }
    touch();
}

void TouchForm::toggleAgreement(Agreement agreement)
{
    m_agreement = m_agreement == agreement ? Agreement::None : agreement;
    m_time.reset();
    if (m_agreement == Agreement::Appointment) {
        m_entry.isConfirmed = false;
        if (m_entry.result == TouchResult::NotReached)
            m_entry.result = TouchResult::Reached;
    }
    touch();
}

void TouchForm::toggleConfirmed()
{
    if (!m_hasAppointment)
        return;
    m_entry.isConfirmed = !m_entry.isConfirmed;
    if (m_entry.isConfirmed) {
        if (m_entry.result == TouchResult::NotReached)
            m_entry.result = TouchResult::Reached;
        if (m_agreement != Agreement::CallBack)
            m_agreement = Agreement::None;
    }
    touch();
}

void TouchForm::setNote(const QString& note)
{
    if (note == m_entry.note)
        return;
    m_entry.note = note;
    touch();
}

void TouchForm::setTime(std::optional<sys_seconds> time)
{
    m_time = time;
    touch();
}

void TouchForm::setReason(const QString& reason)
{
    if (reason == m_reason)
        return;
    m_reason = reason;
    touch();
}

void TouchForm::setAskedFor(const QString& askedFor)
{
    if (askedFor == m_entry.askedFor)
        return;
    m_entry.askedFor = askedFor;
    touch();
}

bool TouchForm::takeKey(int key)
{
    const int channel = key - Qt::Key_1;
    if (channel >= 0 && channel < static_cast<int>(channels().size())) {
        setChannel(channels()[static_cast<std::size_t>(channel)]);
        return true;
    }
    switch (key) {
    case Qt::Key_Y:
        setResult(TouchResult::Reached);
        return true;
    case Qt::Key_N:
        setResult(TouchResult::NotReached);
        return true;
    case Qt::Key_I:
        setResult(TouchResult::CustomerCame);
        return true;
    case Qt::Key_A:
        toggleAgreement(Agreement::Appointment);
        return true;
    case Qt::Key_B:
        toggleAgreement(Agreement::CallBack);
        return true;
    case Qt::Key_X:
        toggleAgreement(Agreement::Lost);
        return true;
    case Qt::Key_C:
        toggleConfirmed();
        return m_hasAppointment;
    default:
        return false;
    }
}

std::vector<QuickTime> TouchForm::quickTimes(
    Agreement agreement, sys_seconds now, const BusinessCalendar& calendar)
{
    constexpr std::size_t most = 4;
    std::vector<QuickTime> times;
    const bool isCallBack = agreement == Agreement::CallBack;
    for (const auto day : openDays(now, calendar)) {
        const OpenHours open = hoursOf(day, calendar);
        // Late in the morning and in the afternoon, on the full hour, as people agree.
        const int length = open.toMinute - open.fromMinute;
        const std::array<int, 2> minutes {open.fromMinute + 60, open.fromMinute + length * 2 / 3};
        if (isCallBack && day == calendar.businessDay(now)) {
            // In an hour or two, if anybody is there then.
            for (const auto later : {hours(1), hours(3)}) {
                const LocalTime local = calendar.localTime(now + later);
                const int quarter = local.minute / 15 * 15;
                if (local.day == day && quarter < open.toMinute)
                    add(times, calendar.instant(day, quarter), now, calendar);
            }
        } else {
            for (const int minute : minutes) {
                const auto at = calendar.instant(day, minute / 60 * 60);
                if (at > now)
                    add(times, at, now, calendar);
            }
        }
        if (times.size() >= most)
            break;
    }
    times.resize(std::min(times.size(), most));
    return times;
}

QStringList TouchForm::reasons()
{
    return {tr("Bought elsewhere"), tr("Price too high"), tr("No financing"),
        tr("Vehicle not available"), tr("Not interested any more"), tr("Cannot be reached"),
        tr("Trade-in value too low")};
}

void TouchForm::touch()
{
    m_isTouched = true;
    Q_EMIT changed();
}

} // namespace lotboard
