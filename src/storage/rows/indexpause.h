#pragma once

#include "storage/engine/database.h"

#include <string>
#include <vector>

namespace lotboard::storage {

/// Drops the indexes of customers that rows hit in no order at all (names, phones, e-mail
/// addresses, postal codes) and builds them anew afterwards: for a million leads half the time.
/// Meanwhile customers cannot be found by these keys but by reading all of them. Throws
/// DatabaseError. REQUIRES: one transaction around both.
class IndexPause
{
public:
    /// Whether it pays for so many new rows: building anew reads the old rows as well.
    static bool isWorthwhile(Database& database, std::int64_t newRows);

    explicit IndexPause(Database& database);
    /// Not called: the indexes are gone if the transaction is committed.
    void end();

private:
    Database& m_database;
    std::vector<std::string> m_definitions {};
};

} // namespace lotboard::storage
