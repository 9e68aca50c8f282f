#include "models/store/storeeditor.h"

namespace lotboard {

StoreEditor::StoreEditor(Calls calls, QObject* parent) : QObject(parent), m_calls(std::move(calls))
{
    connect(&m_saving, &JobRunner::started, this, &StoreEditor::busyChanged);
    connect(&m_saving, &JobRunner::finished, this, &StoreEditor::busyChanged);
}

void StoreEditor::load()
{
    m_loading.start([read = m_calls.read](const JobControl& /*control*/) { return read(); },
        [this](Result<StoreSettings> settings) {
            if (!settings) {
                Q_EMIT refused(errorText(settings.error()));
                return;
            }
            m_settings = *std::move(settings);
            Q_EMIT changed();
        });
}

void StoreEditor::save(const StoreSettings& settings)
{
    if (isBusy())
        return;
    m_saving.start(
        [calls = m_calls, settings](const JobControl& /*control*/) {
            return attemptToSave([&] { return calls.save(settings); }, calls.read);
        },
        [this, settings](const auto& attempt) { take(settings, attempt); });
}

void StoreEditor::take(
    const StoreSettings& ours, const SaveAttempt<Saved<StoreSettings>, StoreSettings>& attempt)
{
    if (attempt.saved) {
        m_settings = attempt.saved->value;
        Q_EMIT saved(tr("settings of the store"), attempt.saved->action);
        Q_EMIT changed();
    } else if (attempt.theirs) {
        Q_EMIT conflicted(*attempt.theirs, ours);
    } else {
        Q_EMIT refused(errorText(attempt.saved.error()));
    }
}

StoreEditor::Calls storeCalls(Workspace& workspace, const Session& session)
{
    return {.read = [&workspace, session] { return StoreService(workspace).settings(session); },
        .save =
            [&workspace, session](const StoreSettings& settings) {
                return StoreService(workspace).save(session, settings);
            }};
}

} // namespace lotboard
