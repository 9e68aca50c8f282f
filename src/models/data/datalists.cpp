#include "models/data/datalists.h"

namespace lotboard {

DataLists::DataLists(Calls calls, const BusinessCalendar& calendar, QObject* parent)
    : QObject(parent)
    , m_calls(std::move(calls))
    , m_calendar(calendar)
{
    connect(&m_work, &JobRunner::started, this, &DataLists::workingChanged);
    connect(&m_work, &JobRunner::finished, this, &DataLists::workingChanged);
    connect(&m_work, &JobRunner::progressed, this, &DataLists::progressed);
}

void DataLists::load(List list)
{
    // What was read before stays in sight until the answer comes.
    set(list, State::Loading);
    switch (list) {
    case Imports:
        loadImports();
        break;
    case Backups:
        loadBackups();
        break;
    case ListCount:
        break;
    }
}

void DataLists::loadImports()
{
    struct Answer
    {
        Result<std::vector<ImportBatch>> batches;
        std::unordered_map<StaffId, QString> staffNames {};
    };
    m_jobs[Imports].start(
        [calls = m_calls](const JobControl&) {
            return Answer {calls.batches(), calls.staffNames()};
        },
        [this](Answer answer) {
            if (!answer.batches) {
                set(Imports, State::Failed, errorText(answer.batches.error()));
                return;
            }
            m_imports.load(std::move(*answer.batches), std::move(answer.staffNames), m_calendar);
            set(Imports, State::Ready);
        });
}

void DataLists::loadBackups()
{
    m_jobs[Backups].start([backups = m_calls.backups](const JobControl&) { return backups(); },
        [this](std::vector<Backup> backups) {
            m_backups.load(std::move(backups), m_calendar);
            set(Backups, State::Ready);
        });
}

void DataLists::undo(ImportBatchId batch)
{
    if (isWorking())
        return;
    m_work.start(
        [undo = m_calls.undo, batch](const JobControl& control) { return undo(batch, control); },
        [this](const Result<ImportUndone>& answer) {
            if (answer)
                Q_EMIT undone(*answer);
            else if (answer.error().code != Error::Code::Cancelled)
                Q_EMIT undoRefused(errorText(answer.error()));
            load(Imports);
        });
}

void DataLists::backUp()
{
    if (isWorking())
        return;
    m_work.start([backUp = m_calls.backUp](const JobControl& control) { return backUp(control); },
        [this](const Result<Backup>& answer) {
            if (answer)
                Q_EMIT backedUp(*answer);
            else if (answer.error().code != Error::Code::Cancelled)
                Q_EMIT backupFailed(errorText(answer.error()));
            load(Backups);
        });
}

void DataLists::set(List list, State state, const QString& message)
{
    m_states[list] = {state, message};
    Q_EMIT changed(list);
}

} // namespace lotboard
