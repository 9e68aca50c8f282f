#pragma once

#include "services/import/batchstore.h"

#include <QHash>
#include <QString>

#include <optional>

namespace lotboard {

/// From the names that a file uses to the sources, campaigns and staff that they mean, whatever the
/// case. A name that nobody knew becomes a new one and is listed in the report.
class NameResolver
{
public:
    NameResolver(BatchStore& store, ImportReport& report) : m_store(store), m_report(report) { }

    /// Zero for an empty name, here and below. `kind` is asked for new ones; else the name tells.
    SourceId source(const QString& name, std::optional<SourceKind> kind);
    CampaignId campaign(const QString& name, SourceId source);
    StaffId staff(const QString& name, Department department = Department::Sales);

    /// The source of a campaign; zero if it has none.
    SourceId sourceOf(CampaignId campaign);

private:
    BatchStore& m_store;
    ImportReport& m_report;
    // Few names, met in every row: cheaper than asking the lookup for each.
    QHash<QString, SourceId> m_sources {};
    QHash<QString, CampaignId> m_campaigns {};
    QHash<QString, StaffId> m_staff {};
};

} // namespace lotboard
