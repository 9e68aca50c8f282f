#include "services/import/nameresolver.h"

#include "services/import/sourcewords.h"

namespace lotboard {

using storage::ImportKey;

SourceId NameResolver::source(const QString& name, std::optional<SourceKind> kind)
{
    if (name.isEmpty())
        return {};
    SourceId& id = m_sources[name];
    if (!id.isValid())
        id = m_store.find<SourceId>(ImportKey::SourceName, name);
    if (!id.isValid()) {
        const SourceKind guessed = sourceKindOf(name).value_or(SourceKind::Internet);
        id = m_store.add(Source {.name = name, .kind = kind.value_or(guessed)});
        m_store.remember(ImportKey::SourceName, name, id);
        m_report.newSources.append(name);
    }
    return id;
}

CampaignId NameResolver::campaign(const QString& name, SourceId source)
{
    if (name.isEmpty())
        return {};
    CampaignId& id = m_campaigns[name];
    if (!id.isValid())
        id = m_store.find<CampaignId>(ImportKey::CampaignName, name);
    if (!id.isValid()) {
        id = m_store.add(Campaign {.name = name, .source = source});
        m_store.remember(ImportKey::CampaignName, name, id);
        m_report.newCampaigns.append(name);
    }
    return id;
}

SourceId NameResolver::sourceOf(CampaignId campaign)
{
    const auto stored = m_store.load<Campaign>(campaign);
    return stored ? stored->source : SourceId {};
}

StaffId NameResolver::staff(const QString& name, Department department)
{
    if (name.isEmpty())
        return {};
    StaffId& id = m_staff[name];
    if (!id.isValid())
        id = m_store.find<StaffId>(ImportKey::StaffName, name);
    if (!id.isValid()) {
        id = m_store.add(Staff {.name = name, .department = department});
        m_store.remember(ImportKey::StaffName, name, id);
        m_report.newStaff.append(name);
    }
    return id;
}

} // namespace lotboard
