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
    const Task task = std::move(m_waiting.front());
    m_waiting.pop_front();
    m_job.start(
        [calls = m_calls, task](const JobControl&) {
            const auto& save = task.kind == Kind::Create ? calls.create : calls.save;
            return attemptToSave(
                [&] { return save(task.form); }, [&] { return calls.find(task.form.lead.id); });
        },
        [this, task](const Answer& answer) {
            take(task, answer);
            if (!m_job.isRunning())
                startNext();
        });
}

void LeadEditor::take(const Task& task, const Answer& answer)
{
    if (answer.saved) {
        if (task.kind == Kind::Create)
            Q_EMIT created(*answer.saved);
        else
            Q_EMIT saved(*answer.saved);
    } else if (answer.theirs) {
        Q_EMIT conflicted(task.original, *answer.theirs, task.form);
    } else {
        Q_EMIT failed(errorText(answer.saved.error()));
    }
}

} // namespace lotboard
