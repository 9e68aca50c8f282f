#pragma once

#include "base/businesscalendar.h"
#include "models/common/jobrunner.h"
#include "models/data/backuplistmodel.h"
#include "models/data/importlistmodel.h"

#include <QObject>

#include <array>
#include <functional>
#include <unordered_map>
#include <vector>

namespace lotboard {

/// The lists of the data page, read off the GUI thread: imports and backups; and what is done
/// to them: an import undone, a backup made.
class DataLists final : public QObject
{
    Q_OBJECT

public:
    enum List { Imports, Backups, ListCount };
    enum class State { Idle, Loading, Ready, Failed };

    /// Called on a pool thread.
    struct Calls
    {
        std::function<Result<std::vector<ImportBatch>>()> batches {};
        std::function<std::unordered_map<StaffId, QString>()> staffNames {};
        std::function<Result<ImportUndone>(ImportBatchId, const JobControl&)> undo {};
        std::function<std::vector<Backup>()> backups {};
        std::function<Result<Backup>(const JobControl&)> backUp {};
    };

    DataLists(Calls calls, const BusinessCalendar& calendar, QObject* parent = nullptr);

    void load(List list);
    State state(List list) const { return m_states[list].state; }
    QString errorMessage(List list) const { return m_states[list].message; }
    ImportListModel* imports() { return &m_imports; }
    BackupListModel* backups() { return &m_backups; }

    /// One at a time: nothing happens while one is at work.
    void undo(ImportBatchId batch);
    void backUp();
    bool isWorking() const { return m_work.isRunning(); }
    /// The work says itself whether it was stopped in time.
    void cancelWork() { m_work.askToStop(); }

Q_SIGNALS:
    void changed(lotboard::DataLists::List list);
    void workingChanged();
    void progressed(qint64 done, qint64 total);
    void undone(const lotboard::ImportUndone& what);
    void undoRefused(const QString& message);
    void backedUp(const lotboard::Backup& backup);
    void backupFailed(const QString& message);

private:
    struct ListState
    {
        State state = State::Idle;
        QString message {};
    };

    void loadImports();
    void loadBackups();
    void set(List list, State state, const QString& message = {});

    Calls m_calls;
    BusinessCalendar m_calendar;
    std::array<ListState, ListCount> m_states {};
    std::array<JobRunner, ListCount> m_jobs;
    JobRunner m_work;
    ImportListModel m_imports;
    BackupListModel m_backups;
};

} // namespace lotboard
