#include "storage/repositories/customermerge.h"

#include "storage/changes/leadsight.h"
#include "storage/changes/permission.h"
#include "storage/changes/rowchange.h"
#include "storage/rows/rowaccess.h"

#include <QCoreApplication>

#include <algorithm>
#include <array>
#include <string>

namespace lotboard::storage {
namespace {

constexpr std::string_view markMerged = R"sql(
    UPDATE customer SET merged_into_id = ?, version = version + 1 WHERE id = ?
)sql";
constexpr std::string_view selectMergedBefore = R"sql(
    SELECT id, version FROM customer WHERE merged_into_id = ?
)sql";
constexpr std::string_view selectGone = R"sql(
    SELECT 1 FROM customer WHERE id IN (?, ?) AND merged_into_id IS NOT NULL
)sql";
constexpr std::string_view insertNotSame = R"sql(
    INSERT INTO customer_not_same (customer_id, other_customer_id, at, staff_id)
    VALUES (?, ?, ?, ?)
)sql";
constexpr std::string_view countVersion = R"sql(
    UPDATE customer SET version = version + 1 WHERE id = ?
)sql";
constexpr std::string_view selectNotSame = R"sql(
    SELECT 1 FROM customer_not_same WHERE customer_id = ? AND other_customer_id = ?
)sql";

/// What belongs to a customer, by a column customer_id.
constexpr std::array ofCustomer {Entity::Lead, Entity::Sale, Entity::Task, Entity::Consent};

struct RowAtVersion
{
    std::int64_t id = 0;
    std::int64_t version = 0;
};

std::vector<RowAtVersion> rowsFor(Database& database, std::string_view sql, CustomerId customer)
{
    std::vector<RowAtVersion> rows;
    const auto query = database.prepare(sql);
    query->bindAll(customer);
    while (query->step())
        rows.push_back({query->int64(0), query->int64(1)});
    return rows;
}

Status handOver(UnitOfWork& unit, Entity entity, CustomerId from, CustomerId to)
{
    Database& database = unit.database();
    const std::string table(tableOf(entity));
    const std::string update
        = "UPDATE " + table + " SET customer_id = ?, version = version + 1 WHERE id = ?";
    for (const RowAtVersion& row :
        rowsFor(database, "SELECT id, version FROM " + table + " WHERE customer_id = ?", from)) {
        const auto changed = changeRow(
            unit, entity, row.id, row.version, [&] { database.prepare(update)->run(to, row.id); });
        if (!changed)
            return changed;
    }
    return success();
}

Status checkBothAreThere(Database& database, CustomerId one, CustomerId other)
{
    const auto gone = database.prepare(selectGone);
    gone->bindAll(one, other);
    if (!gone->step())
        return success();
    return Error {Error::Code::InvalidInput,
        {QCoreApplication::translate("Error",
            "One of the two was made one with another customer meanwhile. Nothing was changed.")},
        {}};
}

Status markAsMerged(UnitOfWork& unit, RowAtVersion customer, CustomerId into)
{
    return changeRow(unit, Entity::Customer, customer.id, customer.version,
        [&] { unit.database().prepare(markMerged)->run(into, customer.id); });
}

Status checkWorksOnLeads(Database& database, const Session& session, CustomerId customer)
{
    for (const RowAtVersion& lead :
        rowsFor(database, "SELECT id, version FROM lead WHERE customer_id = ?", customer)) {
        if (const auto allowed = checkWorksOn(database, session, LeadId {lead.id}); !allowed)
            return allowed;
    }
    return success();
}

} // namespace

Result<Customer> mergeCustomers(
    const Session& session, UnitOfWork& unit, const Customer& kept, const Customer& other)
{
    return permitted(session, Right::EditLeads, [&]() -> Result<Customer> {
        Database& database = unit.database();
        if (kept.id == other.id)
            return Error {Error::Code::InvalidInput,
                {QCoreApplication::translate(
                    "Error", "A customer cannot be merged with itself. Nothing was changed.")},
                {}};
        for (const CustomerId customer : {kept.id, other.id}) {
            if (const auto allowed = checkWorksOnLeads(database, session, customer); !allowed)
                return allowed.error();
        }
        if (const auto there = checkBothAreThere(database, kept.id, other.id); !there)
            return there.error();
        auto stored = updateRow(unit, kept);
        if (!stored)
            return stored;
        for (const Entity entity : ofCustomer) {
            if (const auto moved = handOver(unit, entity, other.id, kept.id); !moved)
                return moved.error();
        }
        std::vector<RowAtVersion> merged = rowsFor(database, selectMergedBefore, other.id);
        merged.push_back({other.id.value, other.version});
        for (const RowAtVersion& customer : merged) {
            if (const auto marked = markAsMerged(unit, customer, kept.id); !marked)
                return marked.error();
        }
        return stored;
    });
}

Status setNotSame(const Session& session, UnitOfWork& unit, CustomerId one, CustomerId other)
{
    return permitted(session, Right::EditLeads, [&]() -> Status {
        Database& database = unit.database();
        const auto [first, second] = std::minmax(one, other);
        const auto known = database.prepare(selectNotSame);
        known->bindAll(first, second);
        if (known->step())
            return success();
        const auto row = findRow<Customer>(database, first);
        if (!row)
            return row.error();
        // The pair is a part of the customer who was here first, and is audited with it.
        return changeRow(unit, Entity::Customer, first.value, row->version, [&] {
            database.prepare(insertNotSame)->run(first, second, unit.at(), nullIfNone(unit.who()));
            database.prepare(countVersion)->run(first);
        });
    });
}

} // namespace lotboard::storage
