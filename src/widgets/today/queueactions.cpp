#include "widgets/today/queueactions.h"

#include "base/clock.h"
#include "models/leads/touchform.h"
#include "widgets/common/ask.h"
#include "widgets/leads/leadeditdialog.h"

#include <QMenu>

namespace lotboard {

QueueActions::QueueActions(const Setting& setting, QWidget& page) : m_setting(setting), m_page(page)
{
}

void QueueActions::putOff(const WorkRow& row, const QPoint& place)
{
    QMenu menu(&m_page);
    menu.setObjectName(QStringLiteral("putOffMenu"));
    menu.setTitle(tr("Put off until"));
    const auto times = TouchForm::quickTimes(
        TouchForm::Agreement::CallBack, m_setting.clock->now(), m_setting.store.calendar);
    for (const QuickTime& time : times)
        menu.addAction(time.text)->setData(
            QVariant::fromValue<qlonglong>(time.at.time_since_epoch().count()));
    // The line may be another one when the menu is closed.
    const WorkItem item = row.item;
    const QString text = tr("putting off %1").arg(row.lead.customerName);
    const QAction* chosen = menu.exec(place, menu.actions().value(0));
    if (!chosen)
        return;
    const std::chrono::sys_seconds until {std::chrono::seconds(chosen->data().toLongLong())};
    m_setting.saver->save(
        text, [snooze = m_setting.calls.snooze, item, until, what = tr("Was put off until now")] {
            return snooze(item, until, what);
        });
}

void QueueActions::skip(const WorkRow& row)
{
    m_setting.saver->save(tr("skipping %1").arg(row.lead.customerName),
        [skip = m_setting.calls.skip, item = row.item, what = tr("Passed over in the queue")] {
            return skip(item, what);
        });
}

void QueueActions::assign(LeadId lead, const QString& customer)
{
    QStringList names {tr("Nobody")};
    std::vector<std::optional<StaffId>> people {std::nullopt};
    for (const Staff& person : m_choices.staff) {
        if (person.activeTo)
            continue;
        names << person.name;
        people.emplace_back(person.id);
    }
    const auto chosen = m_setting.ask->choose(
        &m_page, tr("Reassign"), tr("Whose is the lead of %1?").arg(customer), names);
    if (!chosen)
        return;
    m_setting.saver->save(tr("reassigning %1").arg(customer),
        [assign = m_setting.calls.assign, lead,
            person = people[static_cast<std::size_t>(*chosen)]] { return assign(lead, person); });
}

void QueueActions::walkIn()
{
    LeadForm form;
    form.lead.receivedAt = m_setting.clock->now();
    form.lead.channel = LeadChannel::WalkIn;
    LeadEditDialog dialog(form, m_choices, m_setting.store, m_setting.clock->now(), &m_page);
    dialog.offerStock(m_setting.calls.leads.stock);
    if (dialog.exec() != QDialog::Accepted)
        return;
    const LeadForm entered = dialog.form();
    m_setting.saver->save(tr("walk-in of %1").arg(entered.customer.name()),
        [walkIn = m_setting.calls.walkIn, entered] { return walkIn(entered); });
}

} // namespace lotboard
