#pragma once

#include "domain/session.h"
#include "models/common/jobrunner.h"
#include "models/leads/leadtablemodel.h"

#include <QObject>

namespace lotboard {

class Ask;
class BusyOverlay;

/// Takes the leads of a list out of the program, as text to paste or as a CSV file, off the GUI
/// thread; an overlay says how far it is and cancels it. Which leads and columns, it is told.
class LeadExporter final : public QObject
{
    Q_OBJECT

public:
    struct Setting
    {
        LeadTableModel::RowFetch rows {};
        Session session {};
        BusinessCalendar calendar {};
        Ask* ask = nullptr;
    };

    /// `busy` lies over the table; it and what the setting points to must outlive the exporter.
    /// `page` is the parent of what is asked.
    LeadExporter(const Setting& setting, BusyOverlay& busy, QWidget* page);

    bool isRunning() const { return m_job.isRunning(); }
    void copy(const LeadIds& leads, const std::vector<int>& columns);
    /// Asks where to.
    void save(const LeadIds& leads, const std::vector<int>& columns);

Q_SIGNALS:
    void statusReported(const QString& text);
    /// Done, failed or cancelled.
    void finished();

private:
    Setting m_setting;
    BusyOverlay& m_busy;
    QWidget* m_page;
    JobRunner m_job;
};

} // namespace lotboard
