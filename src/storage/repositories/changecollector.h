#pragma once

#include "domain/facts.h"

#include <set>

namespace lotboard::storage {

class Database;
class Statement;

/// Gathers which facts a series of audit rows speaks of, and which leads look different since: what
/// is owed to them and what their customer said is no fact. Reads no facts. Throws DatabaseError.
class ChangeCollector
{
public:
    /// `database` must outlive the collector.
    explicit ChangeCollector(Database& database) : m_database(database) { }

    /// `row`: entity, row_id, lead_id, before, after.
    void add(const Statement& row);

    /// Everything, if it is too much to be named.
    FactChange change() &&;

private:
    /// A row that moved from one lead to another changes both. Whether it had one both times.
    bool addLeads(const Statement& row);
    void addSale(const Statement& row);
    /// Facts say which vehicle was wanted and sold.
    void addLeadsAndSalesOf(VehicleId vehicle);
    void addLeadsOf(CustomerId customer);

    Database& m_database;
    FactChange m_change {};
    std::set<LeadId> m_leads {};
    std::set<SaleId> m_sales {};
};

} // namespace lotboard::storage
