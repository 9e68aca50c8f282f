#pragma once

#include "base/period.h"
#include "base/result.h"
#include "domain/lead.h"
#include "domain/sale.h"
#include "domain/session.h"

#include <QStringList>

#include <chrono>
#include <vector>

namespace lotboard::storage {

class Database;

/// A lead with the names behind its ids; those that it has not are empty.
struct LeadWithNames
{
    Lead lead {}; ///< Without the note.
    QString source {};
    QString sourceGroup {};
    QString campaign {};
    QString assignedTo {};
    QString team {};
    QString territory {};
    QString customer {};
    QString phone {}; ///< E.164, or as typed where it was not understood.
    QString email {};
    QString postalCode {};
    // There is one, and it is not here because the customer does not want it to be used.
    bool isPhoneLeftOut = false;
    bool isEmailLeftOut = false;
};

/// A deal with the names behind its ids; those that it has not are empty.
struct SaleWithNames
{
    Sale sale {};
    Vehicle vehicle {};
    QString source {};
    QString customer {};
    QStringList creditNames {}; ///< One for each of Sale::credits.
};

/// Reads the leads and deals of some days for a file. Needs Right::ExportCustomers and
/// Right::ReadAllLeads, for deals Right::ReadGrosses as well: a file has all of them or is not
/// made.
class MonthReader
{
public:
    /// `database` must outlive the reader.
    explicit MonthReader(Database& database) : m_database(database) { }

    /// Leads received from `from` up to, not including, `to`; by arrival. About 200,000 a second.
    Result<std::vector<LeadWithNames>> leads(
        const Session& session, std::chrono::sys_seconds from, std::chrono::sys_seconds to) const;
    /// Deals with a contract, delivery, posting or unwind in `days`; by id. Which of these dates
    /// counts is for the caller to say, see saleDay().
    Result<std::vector<SaleWithNames>> sales(const Session& session, const Period& days) const;

private:
    Database& m_database;
};

} // namespace lotboard::storage
