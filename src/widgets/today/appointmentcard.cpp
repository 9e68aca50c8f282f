#include "widgets/today/appointmentcard.h"

#include "base/clock.h"
#include "models/common/saveattempt.h"
#include "widgets/appointments/settledmove.h"
#include "widgets/common/flowlayout.h"
#include "widgets/common/keybutton.h"
#include "widgets/today/timedialog.h"
#include "widgets/today/worklinedelegate.h"
#include "widgets/today/worklistview.h"

#include <QVBoxLayout>

#include <memory>

namespace lotboard {
namespace {

QString nameOf(const AppointmentRow& row)
{
    return row.lead.customerName;
}

} // namespace

AppointmentCard::AppointmentCard(QWidget* parent)
    : Card(parent)
    , m_list(new WorkListView(this))
    , m_row(new QWidget(this))
    , m_confirm(addButton(QStringLiteral("confirmAppointmentButton"), tr("Confirmed"),
          QStringLiteral("C"), &AppointmentCard::confirm))
    , m_showed(addButton(QStringLiteral("showedButton"), tr("Showed"), QStringLiteral("S"),
          &AppointmentCard::markShowed))
    , m_noShow(addButton(QStringLiteral("noShowButton"), tr("No show"), QStringLiteral("N"),
          &AppointmentCard::markNoShow))
    , m_move(addButton(QStringLiteral("moveAppointmentButton"), tr("Move…"), QStringLiteral("M"),
          &AppointmentCard::move))
    , m_walkIn(addButton(QStringLiteral("walkInButton"), tr("Walk-in…"), QStringLiteral("W"),
          &AppointmentCard::walkInRequested))
{
    setTitle(tr("Appointments today"));
    m_list->setObjectName(QStringLiteral("appointmentView"));
    m_list->setAccessibleName(tr("Appointments today"));
    m_list->setPlaceholder(tr("No appointments today"),
        tr("Agree on one with A while you log a contact. Who comes in without one is a walk-in."));
    body()->addWidget(m_list, 1);
    body()->addWidget(m_row);
    new FlowLayout(m_row, 6, 6);
}

KeyButton* AppointmentCard::addButton(
    const QString& name, const QString& text, const QString& key, void (AppointmentCard::*act)())
{
    auto* button = new KeyButton(m_row);
    button->setObjectName(name);
    button->setText(text);
    button->setKey(key);
    connect(button, &QPushButton::clicked, this, act);
    return button;
}

void AppointmentCard::setUp(TodayModel& model, const TodayCalls& calls, ActionSaver& saver,
    const Clock& clock, bool canEdit)
{
    m_model = &model;
    m_calls = calls;
    m_saver = &saver;
    m_clock = &clock;
    m_row->setVisible(canEdit);
    m_list->setModel(model.appointments());
    m_list->setItemDelegate(new WorkLineDelegate({.lead = AppointmentListModel::TimeRole,
                                                     .isLeadPill = false,
                                                     .detail = AppointmentListModel::DetailRole,
                                                     .end = AppointmentListModel::StateRole,
                                                     .isEndPill = true},
        m_list));
    if (canEdit)
        m_list->setKeyHandler([this](int key) { return takeKey(key); });
    connect(m_list->selectionModel(), &QItemSelectionModel::currentChanged, this, [this] {
        showChoice();
        if (const AppointmentRow* row = chosen())
            Q_EMIT leadChosen(row->appointment.lead);
    });
    connect(&model, &TodayModel::updated, this, &AppointmentCard::showChoice);
    showChoice();
}

void AppointmentCard::clearChoice()
{
    m_list->setCurrentIndex({});
}

const AppointmentRow* AppointmentCard::chosen() const
{
    const QModelIndex current = m_list->currentIndex();
    return current.isValid() ? &m_model->appointments()->rowAt(current.row()) : nullptr;
}

bool AppointmentCard::takeKey(int key)
{
    for (KeyButton* button : {m_confirm, m_showed, m_noShow, m_move, m_walkIn}) {
        if (key != button->key())
            continue;
        button->click(); // Does nothing where it is disabled.
        return true;
    }
    return false;
}

void AppointmentCard::showChoice()
{
    using enum AppointmentOutcome;
    const AppointmentRow* row = chosen();
    const AppointmentOutcome outcome = row ? row->appointment.outcome : Showed;
    m_confirm->setEnabled(outcome == Open && !row->appointment.confirmedAt);
    m_showed->setEnabled(outcome == Open || outcome == NoShow);
    m_noShow->setEnabled(outcome == Open);
    m_move->setEnabled(outcome == Open || outcome == Cancelled);
}

void AppointmentCard::confirm()
{
    const AppointmentRow row = *chosen();
    m_saver->save(tr("confirmation of %1").arg(nameOf(row)),
        [confirm = m_calls.confirm, id = row.appointment.id] { return confirm(id); });
}

void AppointmentCard::markShowed()
{
    const AppointmentRow row = *chosen();
    m_saver->save(tr("visit of %1").arg(nameOf(row)),
        [showed = m_calls.showed, id = row.appointment.id] { return showed(id); });
}

void AppointmentCard::markNoShow()
{
    const AppointmentRow row = *chosen();
    m_saver->save(
        tr("no show of %1").arg(nameOf(row)),
        [noShow = m_calls.noShow, id = row.appointment.id] { return noShow(id); },
        [this, lead = row.appointment.lead] { Q_EMIT missed(lead); });
}

void AppointmentCard::move()
{
    const AppointmentRow row = *chosen();
    TimeDialog dialog(tr("Move the appointment of %1").arg(nameOf(row)),
        TouchForm::quickTimes(
            TouchForm::Agreement::Appointment, m_clock->now(), m_model->calendar()),
        m_model->calendar(), this);
    if (dialog.exec() == QDialog::Accepted)
        moveTo(row.appointment, nameOf(row), *dialog.time());
}

void AppointmentCard::moveTo(
    const Appointment& appointment, const QString& customer, std::chrono::sys_seconds dueAt)
{
    // Written by the saving thread before this one reads it.
    const auto theirs = std::make_shared<std::optional<Appointment>>();
    m_saver->save(
        tr("move of the appointment of %1").arg(customer),
        [reschedule = m_calls.reschedule, current = m_calls.currentAppointment, id = appointment.id,
            dueAt, theirs] {
            const auto attempt
                = attemptToSave([&] { return reschedule(id, dueAt); }, [&] { return current(id); });
            *theirs = attempt.theirs;
            return attempt.saved;
        },
        {},
        [this, appointment, customer, dueAt, theirs] {
            if (!*theirs)
                return false;
            Appointment ours = appointment;
            ours.dueAt = dueAt;
            const auto settled
                = settledMove(customer, appointment, **theirs, ours, m_model->calendar(), this);
            if (settled)
                moveTo(**theirs, customer, *settled);
            return true;
        });
}

} // namespace lotboard
