#include "services/find/findservice.h"

#include "exchange/phone.h"
#include "services/find/keptfindindex.h"
#include "services/workspace.h"
#include "storage/find/findreader.h"

#include <algorithm>

namespace lotboard {
namespace {

constexpr qsizetype fewestLetters = 2;

bool isEnough(const QString& text)
{
    return text.size() >= fewestLetters || std::ranges::any_of(text, [](QChar letter) {
        return letter.script() == QChar::Script_Han;
    });
}

} // namespace

FindQuery findQuery(const QString& text, const Store& store)
{
    return {.text = text.simplified(),
        .phoneBeginnings = exchange::phoneBeginnings(text, store.countryCode),
        .phoneDigits = exchange::phoneDigits(text)};
}

Result<std::vector<Finding>> FindService::find(
    const Session& session, const QString& text, const JobControl& control) const
{
    return ask(&storage::FindReader::find, session, text, control);
}

Result<std::vector<Finding>> FindService::openLeads(
    const Session& session, const QString& text, const JobControl& control) const
{
    return ask(&storage::FindReader::openLeads, session, text, control);
}

template<class Question>
Result<std::vector<Finding>> FindService::ask(
    Question question, const Session& session, const QString& text, const JobControl& control) const
{
    const FindQuery query = findQuery(text, m_workspace.store());
    if (!isEnough(query.text))
        return std::vector<Finding>();
    return m_workspace.read([&](storage::Database& database) -> Result<std::vector<Finding>> {
        const auto index = KeptFindIndex::of(m_workspace)->current(database, control);
        if (!index)
            return index.error();
        const storage::FindReader reader(database, *index);
        return (reader.*question)(session, query, control);
    });
}

Status FindService::prepare(const JobControl& control) const
{
    return m_workspace.read([&](storage::Database& database) -> Status {
        const auto index = KeptFindIndex::of(m_workspace)->current(database, control);
        return index ? success() : Status(index.error());
    });
}

} // namespace lotboard
