#include "models/common/actionsaver.h"

namespace lotboard {

ActionSaver::~ActionSaver()
{
    for (const Waiting& waiting : m_waiting)
        (void)waiting.call();
}

void ActionSaver::save(const QString& text, Call call, Then onSaved, Otherwise onFailed)
{
    m_waiting.push_back({text, std::move(call), std::move(onSaved), std::move(onFailed)});
    if (!m_job.isRunning())
        startNext();
}

void ActionSaver::startNext()
{
    if (m_waiting.empty())
        return;
    const Waiting next = std::move(m_waiting.front());
    m_waiting.pop_front();
    m_job.start([call = next.call](const JobControl& /*control*/) { return call(); },
        [this, next](const Result<SavedAction>& answer) {
            if (answer) {
                if (next.onSaved)
                    next.onSaved();
                Q_EMIT saved(next.text, *answer);
            } else if (!next.onFailed || !next.onFailed()) {
                Q_EMIT failed(next.text, errorText(answer.error()));
            }
            if (!m_job.isRunning()) // What was told may have saved something itself.
                startNext();
        });
}

} // namespace lotboard
