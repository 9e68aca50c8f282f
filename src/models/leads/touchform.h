#pragma once

#include "base/businesscalendar.h"
#include "models/leads/refusals.h"
#include "services/lead/leadlog.h"

#include <QObject>
#include <QString>

#include <chrono>
#include <optional>
#include <vector>

namespace lotboard {

/// A time that can be chosen with one key: "tomorrow 10:00".
struct QuickTime
{
    QString text {};
    std::chrono::sys_seconds at {};

    friend bool operator==(const QuickTime&, const QuickTime&) = default;
};

/// What somebody is about to log about one lead: which channel, whether the customer was reached,
/// what was agreed. Knows which choice excludes which, what the customer refused, and the keys that
/// choose. Saves nothing.
class TouchForm final : public QObject
{
    Q_OBJECT

public:
    /// What was agreed beside the touch.
    enum class Agreement { None, Appointment, CallBack, Lost };
    Q_ENUM(Agreement)

    /// The channels that can be chosen, in the order of their keys 1 to 5. A text without a key is
    /// none of them.
    static const std::vector<Channel>& channels();
    static QString resultText(TouchResult result);
    /// What `entry` does, to be taken back by: "contact with Ada Lovelace".
    static QString actionText(const LeadLogEntry& entry, const QString& customer);

    explicit TouchForm(QObject* parent = nullptr);

    /// Begins anew: a call that nobody answered, nothing agreed. `hasAppointment`: there is one
    /// that can be confirmed or moved.
    void reset(bool hasAppointment = false);
    /// The same, by the channel that is likely next; still counts as not begun.
    void begin(Channel channel);
    /// Keeps what was entered.
    void setHasAppointment(bool hasAppointment);
    /// Channels that the customer refused; nothing while that is not known.
    void setRefusals(const std::optional<Refusals>& refusals);
    /// Puts back what could not be saved.
    void restore(const LeadLogEntry& entry);

    Channel channel() const { return m_entry.channel; }
    TouchResult result() const { return m_entry.result; }
    Agreement agreement() const { return m_agreement; }
    bool isConfirmed() const { return m_entry.isConfirmed; }
    bool hasAppointment() const { return m_hasAppointment; }
    QString note() const { return m_entry.note; }
    std::optional<std::chrono::sys_seconds> time() const { return m_time; }
    QString reason() const { return m_reason; }
    /// Why it was done though the customer refused it.
    QString askedFor() const { return m_entry.askedFor; }
    bool isRefused(Channel channel) const { return m_refusals && m_refusals->contains(channel); }
    /// In plain words, what the customer refused and is done now; empty if they did not.
    QString refusal() const;
    /// Whether somebody began to fill it in.
    bool isTouched() const { return m_isTouched; }
    /// Nobody is met in vain: in person there is no attempt.
    bool canBeAttempt() const { return m_entry.channel != Channel::InPerson; }

    /// In plain words, what the choice means and how it will be counted.
    QString explanation() const;
    /// Why it cannot be saved yet; empty if it can.
    QString missing() const;
    /// Whether what is missing is that the customer asked for it.
    bool needsAskedFor() const;
    /// The entry for `lead`. `callBackText` is written with a call-back.
    LeadLogEntry entry(LeadId lead) const;

    void setChannel(Channel channel);
    void setResult(TouchResult result);
    /// The same again takes it back.
    void toggleAgreement(Agreement agreement);
    void toggleConfirmed();
    void setNote(const QString& note);
    /// Of the appointment or the call-back.
    void setTime(std::optional<std::chrono::sys_seconds> time);
    void setReason(const QString& reason);
    void setAskedFor(const QString& askedFor);
    /// 1 to 5, Y, N, I, A, B, X, C: whether the key chose something.
    bool takeKey(int key);

    /// Times that are offered for the agreement, within open hours, soonest first.
    static std::vector<QuickTime> quickTimes(
        Agreement agreement, std::chrono::sys_seconds now, const BusinessCalendar& calendar);
    /// Reasons that are offered for a lost lead; others can be written.
    static QStringList reasons();

Q_SIGNALS:
    void changed();

private:
    void touch();

    LeadLogEntry m_entry {};
    Agreement m_agreement = Agreement::None;
    std::optional<std::chrono::sys_seconds> m_time {};
    QString m_reason {};
    std::optional<Refusals> m_refusals {};
    bool m_hasAppointment = false;
    bool m_isTouched = false;
};

} // namespace lotboard
