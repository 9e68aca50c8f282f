#include "metrics/directory.h"

namespace lotboard::metrics {

Code IdCodes::codeOf(std::int64_t id)
{
    const auto& codes = m_known.constData()->codes;
    if (const auto found = codes.find(id); found != codes.end())
        return found->second;
    const Code code = size();
    m_known->codes.emplace(id, code);
    m_known->ids.push_back(id);
    m_known->labels.push_back(QString::number(id));
    return code;
}

void IdCodes::name(std::int64_t id, const QString& label)
{
    const Code code = codeOf(id);
    if (labelOf(code) != label)
        m_known->labels[code] = label;
}

Code TextCodes::codeOf(std::string_view text)
{
    const auto& codes = m_known.constData()->codes;
    if (const auto found = codes.find(text); found != codes.end())
        return found->second;
    const Code code = size();
    m_known->codes.emplace(text, code);
    m_known->texts.push_back(QString::fromUtf8(text.data(), static_cast<qsizetype>(text.size())));
    return code;
}

void Directory::learn(const FactNames& names)
{
    for (const Store& store : names.stores)
        stores.name(store.id.value, store.name);
    for (const Staff& person : names.staff)
        people.name(person.id.value, person.name);
    for (const Source& source : names.sources)
        sources.name(source.id.value, source.name);
    for (const Campaign& campaign : names.campaigns)
        campaigns.name(campaign.id.value, campaign.name);
    for (const auto& [id, name] : names.territories)
        territories.name(id.value, name);

    complete();
    for (const Staff& person : names.staff) {
        const Code code = people.codeOf(person.id.value);
        teamOfPerson[code] = teams.codeOf(person.team);
        departmentOfPerson[code] = static_cast<Code>(person.department) + 1;
    }
    for (const Source& source : names.sources)
        groupOfSource[sources.codeOf(source.id.value)] = sourceGroups.codeOf(source.group);
}

void Directory::complete()
{
    groupOfSource.resize(sources.size());
    teamOfPerson.resize(people.size());
    departmentOfPerson.resize(people.size());
}

} // namespace lotboard::metrics
