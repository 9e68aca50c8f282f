#include "models/leads/leadeditor.h"

namespace lotboard {

LeadEditor::LeadEditor(Calls calls, QObject* parent)
    : QObject(parent)
    , m_calls(std::move(calls)) { }

void LeadEditor::create(const LeadForm& form)
{
    add({Kind::Create, {}, form});
}

void LeadEditor::save(const LeadForm& original, const LeadForm& edited)
{
    if (original != edited)
        add({Kind::Save, original, edited});
}

void LeadEditor::restore(const LeadForm& from, const LeadForm& to)
{
    add({Kind::Restore, from, to});
}

void LeadEditor::add(Task task)
{
    m_waiting.push_back(std::move(task));
    if (!m_job.isRunning())
        startNext();
}

void LeadEditor::startNext()
{
    if (m_waiting.empty())
        return;
    Task task = std::move(m_waiting.front());
    m_waiting.pop_front();
    // Only now is it known what the task before has saved.
    const auto known = m_versions.find(task.form.lead.id);
    if (task.kind == Kind::Restore && known != m_versions.end()) {
        task.form.lead.version = known->second.lead;
        task.form.customer.version = known->second.customer;
    }
    m_job.start(
        [calls = m_calls, task](const JobControl&) {
            Answer answer {
                task.kind == Kind::Create ? calls.create(task.form) : calls.save(task.form)};
            if (!answer.form && answer.form.error().code == Error::Code::Conflict) {
                if (Result<LeadForm> theirs = calls.find(task.form.lead.id))
                    answer.theirs = std::move(*theirs);
            }
            return answer;
        },
        [this, task](const Answer& answer) {
            take(task, answer);
            if (!m_job.isRunning())
                startNext();
        });
}

void LeadEditor::take(const Task& task, const Answer& answer)
{
    if (!answer.form) {
        if (answer.theirs)
            Q_EMIT conflicted(task.original, *answer.theirs, task.form);
        else
            Q_EMIT failed(errorText(answer.form.error()));
        return;
    }
    const LeadForm& form = *answer.form;
    m_versions[form.lead.id] = {form.lead.version, form.customer.version};
    switch (task.kind) {
    case Kind::Create:
        Q_EMIT created(form);
        break;
    case Kind::Save:
        Q_EMIT saved(task.original, form);
        break;
    case Kind::Restore:
        Q_EMIT restored(form);
        break;
    }
}

} // namespace lotboard
