#pragma once

#include "base/jobcontrol.h"
#include "base/result.h"
#include "domain/session.h"
#include "storage/changes/entity.h"

#include <QStringList>

#include <chrono>
#include <cstdint>
#include <vector>

namespace lotboard::storage {

class Database;

/// What can be wrong in the data itself.
enum class DataProblem : std::uint8_t {
    SaleWithoutLead,
    ShowWithOpenAppointment, ///< The visit happened, its appointment still stands open.
    LeadWithoutSource,
    AppointmentOverdue, ///< In the past and still open.
    CommunicationBeforeLead, ///< More than a day before the lead was received.
    AppointmentDueBeforeSet,
    ShowBeforeLead, ///< More than a day before.
    SaleBeforeLead, ///< Signed on a day before the lead was received.
    SaleDatesOutOfOrder, ///< Unwound before it was signed.
    InTheFuture, ///< A lead received later than now.
    CreditsDoNotAddUp,
    SaleWithoutCredits, ///< Of a unit.
    SoldLeadWithoutSale,
    SaleOnUnsoldLead, ///< A standing deal on a lead that is not marked sold.
    CustomerWithoutAnything, ///< No name, no phone, no e-mail address.
};
constexpr std::size_t dataProblemCount = 15;

/// The rows with one problem.
struct DataFinding
{
    DataProblem problem {};
    Entity entity {}; ///< Of the rows.
    std::vector<std::int64_t> rows {}; ///< All of them, ascending.
};

/// Looks for rows that contradict each other. Changes nothing. Needs Right::ReadBoard.
class CheckRepository
{
public:
    /// `database` must outlive the repository.
    explicit CheckRepository(Database& database) : m_database(database) { }

    /// One finding per problem, in the order of DataProblem, without rows where all is well. `now`
    /// decides what is past. About two seconds at a million leads.
    Result<std::vector<DataFinding>> run(
        const Session& session, std::chrono::sys_seconds now, const JobControl& job) const;

    /// What SQLite itself finds wrong in pages, indexes and references; empty if nothing.
    Result<QStringList> faults(const Session& session, const JobControl& job) const;

private:
    Database& m_database;
};

} // namespace lotboard::storage
