#include "widgets/leads/leadediting.h"

#include "base/clock.h"
#include "models/leads/leaddetail.h"
#include "models/leads/leadfields.h"
#include "widgets/common/ask.h"
#include "widgets/common/conflictdialog.h"
#include "widgets/leads/leadbeginning.h"
#include "widgets/leads/leaddetailpanel.h"
#include "widgets/leads/leadeditdialog.h"
#include "widgets/leads/wishesdialog.h"

namespace lotboard {
namespace {

LeadEditor::Calls editorCalls(const LeadCalls& calls)
{
    return {.create = calls.create,
        .save = calls.save,
        .find = [history = calls.history](LeadId lead) -> Result<LeadForm> {
            const Result<LeadHistory> found = history(lead);
            if (!found)
                return found.error();
            return LeadForm {found->lead, found->customer};
        }};
}

} // namespace

LeadEditing::LeadEditing(const Setting& setting, QWidget& page)
    : m_setting(setting)
    , m_page(page)
    , m_editor(editorCalls(setting.calls))
{
    connect(&m_editor, &LeadEditor::created, this, [this](const Saved<LeadForm>& saved) {
        Q_EMIT actionSaved(tr("new lead of %1").arg(saved.value.customer.name()), saved.action);
        Q_EMIT created(saved.value.lead.id);
    });
    connect(&m_editor, &LeadEditor::saved, this, [this](const Saved<LeadForm>& saved) {
        Q_EMIT actionSaved(tr("edit of %1").arg(saved.value.customer.name()), saved.action);
        Q_EMIT changed(saved.value.lead.id);
    });
    connect(&m_editor, &LeadEditor::conflicted, this, &LeadEditing::resolveConflict);
    connect(&m_editor, &LeadEditor::failed, this, [this](const QString& message) {
        m_setting.ask->tell(&m_page, tr("The lead was not saved"), message);
    });
    connect(&m_wishes, &ActionSaver::saved, this, &LeadEditing::actionSaved);
    connect(&m_wishes, &ActionSaver::failed, this, [this](const QString& text, const QString& why) {
        m_setting.ask->tell(&m_page, tr("Not saved: %1").arg(text), why);
    });
}

void LeadEditing::create()
{
    create(newLeadForm(*m_setting.clock));
}

void LeadEditing::create(const LeadForm& form)
{
    LeadEditDialog dialog(form, m_choices, m_setting.store, m_setting.clock->now(), &m_page);
    dialog.offerStock(m_setting.calls.stock);
    if (m_setting.calls.known && !form.customer.id.isValid())
        dialog.offerKnownCustomers({.search = m_setting.calls.known,
            .find = m_setting.calls.customer,
            .calendar = m_setting.store.calendar,
            .now = m_setting.clock->now()});
    if (dialog.exec() == QDialog::Accepted)
        m_editor.create(dialog.form());
    else if (dialog.requestedLead().isValid())
        Q_EMIT leadRequested(dialog.requestedLead());
}

void LeadEditing::edit(const LeadForm& form)
{
    LeadEditDialog dialog(form, m_choices, m_setting.store, m_setting.clock->now(), &m_page);
    dialog.offerStock(m_setting.calls.stock);
    if (dialog.exec() == QDialog::Accepted)
        m_editor.save(form, dialog.form());
}

void LeadEditing::edit(const LeadDetail& detail)
{
    if (detail.state() == LeadDetail::State::Ready)
        edit({detail.history().lead, detail.history().customer});
}

void LeadEditing::editWishes(const LeadDetail& detail)
{
    if (detail.state() != LeadDetail::State::Ready)
        return;
    WishesDialog dialog(detail.history(), &m_page);
    if (dialog.exec() != QDialog::Accepted || !dialog.isChanged())
        return;
    const SaidWishes wishes = dialog.wishes();
    m_wishes.save(
        tr("contact wishes of %1").arg(detail.text().customer),
        [say = m_setting.calls.say, wishes] { return say(wishes); },
        [this, lead = detail.lead()] { Q_EMIT changed(lead); });
}

void LeadEditing::serve(LeadDetailPanel& panel, const LeadDetail& detail)
{
    connect(&panel, &LeadDetailPanel::editRequested, this, [this, &detail] { edit(detail); });
    connect(
        &panel, &LeadDetailPanel::wishesRequested, this, [this, &detail] { editWishes(detail); });
}

void LeadEditing::resolveConflict(
    const LeadForm& original, const LeadForm& theirs, const LeadForm& ours)
{
    const Conflict conflict(
        leadFields(m_choices, m_setting.store.calendar), original, theirs, ours);
    const auto resolved = resolvedConflict(
        conflict, tr("This lead was changed by somebody else while you edited it."), &m_page);
    if (resolved)
        m_editor.save(theirs, *resolved);
    Q_EMIT changed(theirs.lead.id);
}

} // namespace lotboard
