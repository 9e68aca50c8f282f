#include "models/common/actionhistory.h"

namespace lotboard {

ActionHistory::ActionHistory(TakeBack takeBack, QObject* parent)
    : QObject(parent)
    , m_takeBack(std::move(takeBack))
{
}

void ActionHistory::add(const QString& text, const SavedAction& action)
{
    if (action.isEmpty())
        return;
    m_done.push_back({text, action});
    m_takenBack.clear();
    Q_EMIT changed();
}

void ActionHistory::goOnFrom(const ActionHistory& other)
{
    m_done = other.m_done;
    m_takenBack = other.m_takenBack;
    Q_EMIT changed();
}

QString ActionHistory::undoText() const
{
    return m_done.empty() ? QString() : m_done.back().text;
}

QString ActionHistory::redoText() const
{
    return m_takenBack.empty() ? QString() : m_takenBack.back().text;
}

void ActionHistory::undo()
{
    if (canUndo())
        move(m_done, m_takenBack, tr("Taken back and saved: %1. Ctrl+Shift+Z makes it again."));
}

void ActionHistory::redo()
{
    if (canRedo())
        move(m_takenBack, m_done, tr("Made again and saved: %1"));
}

void ActionHistory::move(Entries& from, Entries& to, const QString& sentence)
{
    const Entry entry = from.back();
    from.pop_back();
    m_job.start([takeBack = m_takeBack, action = entry.action](
                    const JobControl&) { return takeBack(action); },
        [this, entry, sentence, &to](const Result<SavedAction>& reversed) {
            if (reversed) {
                to.push_back({entry.text, *reversed});
                Q_EMIT done(sentence.arg(entry.text));
            } else if (reversed.error().code == Error::Code::Conflict) {
                Q_EMIT refused(tr("%1 was not taken back: somebody has changed it since, or it is "
                                  "needed by what came after. Nothing was changed.")
                                   .arg(entry.text));
            } else {
                Q_EMIT refused(errorText(reversed.error()));
            }
            Q_EMIT changed();
        });
    Q_EMIT changed();
}

} // namespace lotboard
