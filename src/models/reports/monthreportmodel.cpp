#include "models/reports/monthreportmodel.h"

#include <QLocale>

namespace lotboard {

MonthReportModel::MonthReportModel(Calls calls, QObject* parent)
    : QObject(parent)
    , m_calls(std::move(calls))
{
    connect(&m_job, &JobRunner::progressed, this, &MonthReportModel::progressed);
}

std::vector<Period> MonthReportModel::monthsOf(const Period& covered, std::chrono::sys_days today)
{
    std::vector<Period> months {monthOf(today)};
    if (covered.isEmpty())
        return months;
    // Appointments may lie in months to come, which have nothing to report.
    for (auto day = addMonths(months.front().first, -1); day >= monthOf(covered.first).first;
         day = addMonths(day, -1))
        months.push_back(monthOf(day));
    return months;
}

void MonthReportModel::setMonth(const Period& month)
{
    if (month == m_month && m_state != State::Failed && m_state != State::Nothing)
        return;
    m_month = month;
    reload();
}

void MonthReportModel::reload()
{
    if (m_month.isEmpty())
        return;
    m_state = State::Loading;
    m_job.start([report = m_calls.report, month = m_month](
                    const JobControl& control) { return report(month, control); },
        [this](Result<MonthReport> answer) { take(std::move(answer)); });
    Q_EMIT changed();
}

void MonthReportModel::cancel()
{
    if (m_state != State::Loading)
        return;
    m_job.cancel();
    take(Error {Error::Code::Cancelled, {}, {}});
}

QStringList MonthReportModel::fileNames() const
{
    QStringList names;
    if (m_report) {
        for (const ReportFile& file : m_report->files)
            names << file.name;
    }
    return names;
}

QStringList MonthReportModel::withheld() const
{
    return m_report ? m_report->withheld : QStringList();
}

bool MonthReportModel::withholdsGrosses() const
{
    return m_report && m_report->withholdsGrosses;
}

QString MonthReportModel::leftOutText() const
{
    const LeftOutContacts leftOut = m_report ? m_report->leftOut : LeftOutContacts();
    QStringList parts;
    if (leftOut.phones > 0)
        parts << tr("%Ln phone number(s)", nullptr, leftOut.phones);
    if (leftOut.emails > 0)
        parts << tr("%Ln e-mail address(es)", nullptr, leftOut.emails);
    return parts.isEmpty()
        ? QString()
        : tr("Left out of leads.csv, as the customers do not want to be contacted by them: %1.")
              .arg(QLocale().createSeparatedList(parts));
}

void MonthReportModel::showFile(int file)
{
    m_shownFile = file;
    m_file.load(m_report, file);
    Q_EMIT changed();
}

QString MonthReportModel::fileNote() const
{
    const int rows = m_file.rowCount();
    return tr("%n row(s)", nullptr, rows).replace(QString::number(rows), QLocale().toString(rows));
}

void MonthReportModel::makePages(double dotsPerPoint)
{
    if (m_state != State::Ready || m_pagesJob.isRunning())
        return;
    m_pagesJob.start([pages = m_calls.pages, report = m_report, dotsPerPoint](
                         const JobControl& /*control*/) { return pages(*report, dotsPerPoint); },
        [this](Result<std::vector<QByteArray>> answer) {
            if (answer)
                m_pages = std::move(*answer);
            else
                m_pagesProblem = errorText(answer.error());
            Q_EMIT pagesMade();
        });
}

void MonthReportModel::save(const QString& folder, const ReportFormats& formats)
{
    if (m_state != State::Ready || isSaving())
        return;
    m_saveJob.start([write = m_calls.write, report = m_report, folder, formats](
                        const JobControl&) { return write(*report, formats, folder); },
        [this, folder](const Result<int>& answer) {
            if (answer)
                Q_EMIT saved(folder, *answer);
            else
                Q_EMIT saveFailed(errorText(answer.error()));
        });
}

void MonthReportModel::take(Result<MonthReport> answer)
{
    m_pagesJob.cancel();
    m_pages.clear();
    m_pagesProblem.clear();
    if (answer) {
        m_report = std::make_shared<const MonthReport>(std::move(*answer));
        m_state = State::Ready;
    } else {
        m_report.reset();
        m_errorMessage = errorText(answer.error());
        m_state = State::Failed;
    }
    showFile(m_shownFile < fileNames().size() ? m_shownFile : 0);
}

} // namespace lotboard
