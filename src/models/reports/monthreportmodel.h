#pragma once

#include "base/jobcontrol.h"
#include "base/result.h"
#include "models/common/jobrunner.h"
#include "models/reports/reportfilemodel.h"
#include "services/report/reportformat.h"

#include <QObject>
#include <QStringList>

#include <functional>
#include <memory>
#include <vector>

namespace lotboard {

/// The month report that is looked at: makes it off the GUI thread, shows one of its files and
/// writes all of them. The answer for a month that is no longer wanted is dropped.
class MonthReportModel final : public QObject
{
    Q_OBJECT

public:
    enum class State { Nothing, Loading, Ready, Failed };

    /// Called on a pool thread.
    struct Calls
    {
        std::function<Result<MonthReport>(const Period& month, const JobControl&)> report {};
        /// How many files were written.
        std::function<Result<int>(
            const MonthReport& report, const ReportFormats& formats, const QString& folder)>
            write {};
        std::function<Result<std::vector<QByteArray>>(
            const MonthReport& report, double dotsPerPoint)>
            pages {};
    };

    explicit MonthReportModel(Calls calls, QObject* parent = nullptr);

    /// The months to choose from, newest first: those that `covered` touches, `today`'s at least.
    static std::vector<Period> monthsOf(const Period& covered, std::chrono::sys_days today);

    void setMonth(const Period& month);
    const Period& month() const { return m_month; }
    void reload();
    /// Stops making the report.
    void cancel();

    State state() const { return m_state; }
    QString errorMessage() const { return m_errorMessage; }
    QStringList fileNames() const;
    /// Files that the session's role may not have.
    QStringList withheld() const;
    /// Whether figures of what colleagues' deals made are left out.
    bool withholdsGrosses() const;
    /// How many phone numbers and e-mail addresses the lists do not hold because their customers
    /// do not want to be reached by them, in a sentence; empty if there is none.
    QString leftOutText() const;
    ReportFileModel* file() { return &m_file; }
    void showFile(int file);
    /// How many rows the shown file has, in words.
    QString fileNote() const;

    /// Of State::Ready only: sets the report on pages. Answers with pagesMade().
    void makePages(double dotsPerPoint);
    /// PNGs; none until they are made, and after another report came.
    const std::vector<QByteArray>& pages() const { return m_pages; }
    /// Why the pages could not be made; empty if they were, or were not asked for.
    QString pagesProblem() const { return m_pagesProblem; }

    /// Of State::Ready only. Answers with saved() or saveFailed().
    void save(const QString& folder, const ReportFormats& formats);
    bool isSaving() const { return m_saveJob.isRunning(); }

Q_SIGNALS:
    void changed();
    void pagesMade();
    void progressed(qint64 done, qint64 total);
    void saved(const QString& folder, int fileCount);
    void saveFailed(const QString& message);

private:
    void take(Result<MonthReport> answer);

    Calls m_calls;
    Period m_month {};
    State m_state = State::Nothing;
    QString m_errorMessage {};
    std::shared_ptr<const MonthReport> m_report;
    int m_shownFile = 0;
    ReportFileModel m_file;
    std::vector<QByteArray> m_pages {};
    QString m_pagesProblem {};
    JobRunner m_job;
    JobRunner m_pagesJob;
    JobRunner m_saveJob;
};

} // namespace lotboard
