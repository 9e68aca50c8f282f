#include "storage/rows/indexpause.h"

namespace lotboard::storage {
namespace {

constexpr std::string_view selectDefinitions = R"sql(
    SELECT name, sql FROM sqlite_schema
     WHERE type = 'index'
       AND name IN ('customer_by_name', 'customer_by_postal_code', 'customer_phone_by_number',
                    'customer_email_by_address')
)sql";

constexpr std::string_view selectCustomerCount = "SELECT coalesce(max(id), 0) FROM customer";

constexpr std::int64_t fewestRows = 20'000;
/// Building an index entry costs about a third of keeping one up to date.
constexpr std::int64_t oldRowsToANewOne = 2;

} // namespace

bool IndexPause::isWorthwhile(Database& database, std::int64_t newRows)
{
    if (newRows < fewestRows)
        return false;
    const auto count = database.prepare(selectCustomerCount);
    count->step();
    return count->int64(0) <= newRows * oldRowsToANewOne;
}

IndexPause::IndexPause(Database& database) : m_database(database)
{
    std::vector<std::string> names;
    for (const auto query = database.prepare(selectDefinitions); query->step();) {
        names.emplace_back(query->text(0));
        m_definitions.emplace_back(query->text(1));
    }
    for (const std::string& name : names)
        database.execute("DROP INDEX " + name);
}

void IndexPause::end()
{
    for (const std::string& definition : m_definitions)
        m_database.buildIndex(definition);
    m_definitions.clear();
}

} // namespace lotboard::storage
