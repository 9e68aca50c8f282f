#include "widgets/leads/leadexporter.h"

#include "models/leads/leadexport.h"
#include "widgets/common/ask.h"
#include "widgets/common/busyoverlay.h"

#include <QClipboard>
#include <QGuiApplication>

namespace lotboard {
namespace {

int countOf(const LeadIds& leads)
{
    return leads ? static_cast<int>(leads->size()) : 0;
}

} // namespace

LeadExporter::LeadExporter(const Setting& setting, BusyOverlay& busy, QWidget* page)
    : QObject(page)
    , m_setting(setting)
    , m_busy(busy)
    , m_page(page)
{
    connect(&m_busy, &BusyOverlay::cancelled, this, [this] { m_job.cancel(); });
    connect(&m_job, &JobRunner::progressed, &m_busy, &BusyOverlay::setProgress);
    connect(&m_job, &JobRunner::finished, this, &LeadExporter::finished);
}

void LeadExporter::copy(const LeadIds& leads, const std::vector<int>& columns)
{
    const LeadExport content(m_setting.rows, m_setting.calendar, leads, columns);
    m_busy.start(tr("Copying…"), true);
    m_job.start([content, session = m_setting.session](
                    const JobControl& control) { return content.text(session, control); },
        [this, count = countOf(leads)](const Result<QString>& text) {
            if (!text) {
                m_setting.ask->tell(m_page, tr("Copy"), errorText(text.error()));
                return;
            }
            QGuiApplication::clipboard()->setText(*text);
            Q_EMIT statusReported(tr("%n lead(s) copied", nullptr, count));
        });
}

void LeadExporter::save(const LeadIds& leads, const std::vector<int>& columns)
{
    const auto path = m_setting.ask->saveFile(
        m_page, tr("Save as CSV"), QStringLiteral("leads.csv"), tr("CSV files (*.csv)"));
    if (!path)
        return;
    const LeadExport content(m_setting.rows, m_setting.calendar, leads, columns);
    m_busy.start(tr("Saving…"), true);
    m_job.start([content, path = *path, session = m_setting.session](
                    const JobControl& control) { return content.saveCsv(session, path, control); },
        [this, path = *path, count = countOf(leads)](const Status& status) {
            if (status)
                Q_EMIT statusReported(tr("%n lead(s) saved to %1", nullptr, count).arg(path));
            else
                m_setting.ask->tell(m_page, tr("Save as CSV"), errorText(status.error()));
        });
}

} // namespace lotboard
