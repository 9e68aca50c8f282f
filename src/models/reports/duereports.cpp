#include "models/reports/duereports.h"

#include "services/wording/datetext.h"
#include "services/workspace.h"

#include <QLocale>

namespace lotboard {
namespace {

constexpr std::chrono::hours between {1};

} // namespace

DueReports::DueReports(Workspace& workspace, const Session& session, QObject* parent)
    : QObject(parent)
    , m_workspace(workspace)
    , m_session(session)
{
    connect(&m_timer, &QTimer::timeout, this, &DueReports::makeWhatIsDue);
    m_timer.setInterval(between);
}

DueReports::~DueReports() = default;

void DueReports::makeWhatIsDue()
{
    if (!m_timer.isActive())
        m_timer.start();
    if (m_runner.isRunning())
        return;
    m_runner.start(
        [workspace = &m_workspace, session = m_session](const JobControl& control) {
            return ScheduleService(*workspace).makeDue(session, control);
        },
        [this](const Result<std::vector<ScheduledReport>>& reports) {
            if (!reports) {
                Q_EMIT failed(reports.error());
                return;
            }
            QStringList months;
            for (const ScheduledReport& report : *reports)
                months << monthText(report.month.first);
            if (!months.isEmpty())
                Q_EMIT made(
                    tr("Reports made: %1, in %2")
                        .arg(QLocale().createSeparatedList(months), reports->back().folder));
        });
}

} // namespace lotboard
