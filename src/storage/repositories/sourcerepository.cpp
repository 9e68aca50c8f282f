#include "storage/repositories/sourcerepository.h"

#include "storage/rows/rowaccess.h"

namespace lotboard::storage {
namespace {

constexpr std::string_view byName = "ORDER BY name, id";

/// Files are matched without regard to case, so spellings are kept folded.
Source folded(Source source)
{
    for (QString& spelling : source.otherSpellings)
        spelling = spelling.toCaseFolded();
    source.otherSpellings.removeDuplicates();
    source.otherSpellings.sort();
    return source;
}

} // namespace

Result<std::vector<Source>> SourceRepository::sources(const Session& session) const
{
    return permitted(session, Right::ReadBoard,
        [&]() -> Result<std::vector<Source>> { return selectRows<Source>(m_database, byName); });
}

Result<std::vector<Campaign>> SourceRepository::campaigns(const Session& session) const
{
    return permitted(session, Right::ReadBoard, [&]() -> Result<std::vector<Campaign>> {
        return selectRows<Campaign>(m_database, byName);
    });
}

Result<Source> SourceRepository::insert(
    const Session& session, UnitOfWork& unit, const Source& source)
{
    return permitted(session, Right::ManageStore, [&] { return insertRow(unit, folded(source)); });
}

Result<Source> SourceRepository::update(
    const Session& session, UnitOfWork& unit, const Source& source)
{
    return permitted(session, Right::ManageStore, [&] { return updateRow(unit, folded(source)); });
}

Result<Campaign> SourceRepository::insert(
    const Session& session, UnitOfWork& unit, const Campaign& campaign)
{
    return permitted(session, Right::ManageStore, [&] { return insertRow(unit, campaign); });
}

Result<Campaign> SourceRepository::update(
    const Session& session, UnitOfWork& unit, const Campaign& campaign)
{
    return permitted(session, Right::ManageStore, [&] { return updateRow(unit, campaign); });
}

} // namespace lotboard::storage
