#pragma once

#include "domain/savedaction.h"
#include "models/common/jobrunner.h"
#include "models/common/saveattempt.h"

#include <QObject>
#include <QString>

#include <type_traits>

namespace lotboard {

/// What pages of records have in common: the records are read and changed off the GUI thread, one
/// change at a time, after which they are read anew. What they are, the classes made from it know.
class RecordBoard : public QObject
{
    Q_OBJECT

public:
    explicit RecordBoard(QObject* parent = nullptr);

    virtual void load() = 0;
    bool isLoaded() const { return m_isLoaded; }
    bool isLoading() const { return m_loading.isRunning(); }
    bool isBusy() const { return m_change.isRunning(); }

Q_SIGNALS:
    /// The records were read.
    void changed();
    void busyChanged();
    /// What was done, in words for the undo, once it is saved.
    void saved(const QString& text, const lotboard::SavedAction& action);
    /// Saved for good, as a password is: what to say.
    void done(const QString& text);
    /// Nothing was saved, or nothing can be shown: why.
    void refused(const QString& text);

protected:
    /// `read` runs on a pool thread; `take` gets what it read, before changed().
    template<class Read, class Take>
    void readRecords(Read read, Take take);
    /// `work` runs on a pool thread; after it saved() if its answer has an action that can be taken
    /// back, else done(). Nothing happens while another change is at work. `then` gets the answer
    /// first.
    template<class Work, class Then>
    void change(Work work, const QString& text, Then then);
    template<class Work>
    void change(Work work, const QString& text)
    {
        change(std::move(work), text, [](const auto& /*answer*/) {});
    }
    /// change() of a record that somebody else may have changed meanwhile: `conflicted` then gets
    /// what `find` reads, and nothing is saved.
    template<class Save, class Find, class Conflicted>
    void changeRecord(Save save, Find find, const QString& text, Conflicted conflicted);

private:
    template<class T>
    void tell(const Result<T>& answer, const QString& text);

    bool m_isLoaded = false;
    JobRunner m_loading;
    JobRunner m_change;
};

template<class Read, class Take>
void RecordBoard::readRecords(Read read, Take take)
{
    m_loading.start([read = std::move(read)](const JobControl& /*control*/) { return read(); },
        [this, take = std::move(take)](auto records) {
            if (!records) {
                Q_EMIT refused(errorText(records.error()));
                return;
            }
            m_isLoaded = true;
            take(*std::move(records));
            Q_EMIT changed();
        });
}

template<class Work, class Then>
void RecordBoard::change(Work work, const QString& text, Then then)
{
    if (isBusy())
        return;
    m_change.start([work = std::move(work)](const JobControl& /*control*/) { return work(); },
        [this, text, then = std::move(then)](const auto& answer) {
            if (answer)
                then(*answer);
            tell(answer, text);
            load();
        });
}

template<class Save, class Find, class Conflicted>
void RecordBoard::changeRecord(Save save, Find find, const QString& text, Conflicted conflicted)
{
    if (isBusy())
        return;
    m_change.start([save = std::move(save), find = std::move(find)](
                       const JobControl& /*control*/) { return attemptToSave(save, find); },
        [this, text, conflicted = std::move(conflicted)](const auto& attempt) {
            if (attempt.theirs)
                conflicted(*attempt.theirs);
            else
                tell(attempt.saved, text);
            load();
        });
}

template<class T>
void RecordBoard::tell(const Result<T>& answer, const QString& text)
{
    if (!answer)
        Q_EMIT refused(errorText(answer.error()));
    else if constexpr (std::is_same_v<T, SavedAction>)
        Q_EMIT saved(text, *answer);
    else if constexpr (requires { answer->action; })
        Q_EMIT saved(text, answer->action);
    else
        Q_EMIT done(text);
}

} // namespace lotboard
