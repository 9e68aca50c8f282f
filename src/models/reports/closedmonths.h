#pragma once

#include "base/jobcontrol.h"
#include "base/result.h"
#include "domain/store.h"
#include "models/common/jobrunner.h"
#include "models/common/texttablemodel.h"
#include "services/close/closeservice.h"

#include <QObject>

#include <functional>

namespace lotboard {

/// The months that are closed, and of the chosen one what is no longer as it was reported. Closes
/// and opens months and writes their files, off the GUI thread.
class ClosedMonths final : public QObject
{
    Q_OBJECT

public:
    /// All but `store` are called on a pool thread.
    struct Calls
    {
        std::function<Result<std::vector<MonthClose>>()> months {};
        std::function<Result<std::vector<Restatement>>(const Period&, const JobControl&)>
            restated {};
        std::function<Status(const Period&, const JobControl&)> close {};
        std::function<Status(const Period&)> reopen {};
        /// How many files were written.
        std::function<Result<int>(const Period&, const QString& folder)> write {};
        std::function<Store()> store {};
    };

    explicit ClosedMonths(Calls calls, QObject* parent = nullptr);

    void load();
    /// `row` of months(); below 0: none.
    void choose(int row);
    int chosenRow() const { return m_row; }
    /// Empty where none is chosen.
    Period chosen() const;
    bool isClosed(const Period& month) const;

    // Each answers with done() or failed().
    void close(const Period& month);
    void reopen();
    void write(const QString& folder);

    QAbstractItemModel* months() { return &m_monthTable; }
    QAbstractItemModel* restated() { return &m_restatedTable; }
    bool isBusy() const { return m_job.isRunning() || m_restatedJob.isRunning(); }
    /// "3 figures are no longer as they were reported.", or that all are.
    QString restatedText() const { return m_restatedText; }

Q_SIGNALS:
    void changed();
    void done(const QString& text);
    void failed(const QString& message);

private:
    void takeMonths(const Result<std::vector<MonthClose>>& months);
    void takeRestated(const Result<std::vector<Restatement>>& restated);
    void finish(const Status& status, const QString& text);

    Calls m_calls;
    std::vector<MonthClose> m_months {};
    int m_row = -1;
    QString m_restatedText {};
    TextTableModel m_monthTable;
    TextTableModel m_restatedTable;
    JobRunner m_listJob;
    JobRunner m_restatedJob;
    JobRunner m_job;
};

} // namespace lotboard
