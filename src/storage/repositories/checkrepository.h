#pragma once

#include "base/businesscalendar.h"
#include "base/jobcontrol.h"
#include "base/result.h"
#include "base/strongid.h"
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
    SaleWithoutLead, ///< Of a unit.
    ShowWithOpenAppointment, ///< The visit happened, its appointment still stands open.
    LeadWithoutSource,
    AppointmentOverdue, ///< Due more than a day ago, still open, and no visit.
    SpendMissing, ///< Leads of a source that costs, in a past month without spend.
    CommunicationBeforeLead, ///< An attempt before the lead was received, the rest a day before.
    AppointmentDueBeforeSet,
    ShowBeforeLead, ///< More than a day before.
    SaleBeforeLead, ///< Signed on a day before the lead was received.
    SaleDatesOutOfOrder, ///< Unwound before it was signed.
    InTheFuture, ///< A lead received more than a day later than now.
    CreditsDoNotAddUp,
    SaleWithoutCredits, ///< Of a unit.
    SoldLeadWithoutSale,
    SaleOnUnsoldLead, ///< A standing unit on a lead that is not marked sold.
    DuplicateSuspected, ///< Same phone or e-mail as a lead of the two weeks before.
    OpenLeadOfLeaver, ///< Assigned to somebody who no longer works here.
    LeadOfNobody, ///< Its customer has no name, no phone and no e-mail address.
    SaleWithoutPrice, ///< Of a unit; the next two, too.
    SaleWithoutGross,
    SaleWithoutItsDay, ///< Not the one that the store's setting names, but another.
    VehicleSoldTwice, ///< Two standing units of one vehicle within two months.
    ConfirmedBeforeSet, ///< An appointment.
    CommunicationInTheFuture, ///< More than a day later than now; the next, too.
    ShowInTheFuture,
};
constexpr std::size_t dataProblemCount = 25;

/// A row with a problem.
struct DataRow
{
    std::int64_t id = 0;
    LeadId lead {}; ///< That it belongs to, or is; zero if none.

    friend auto operator<=>(const DataRow&, const DataRow&) = default;
};

/// What a figure counts, and the day that puts it into a period.
struct CountedRow
{
    std::int64_t id = 0;
    std::chrono::sys_days day {};

    friend auto operator<=>(const CountedRow&, const CountedRow&) = default;
};

/// The rows with one problem.
struct DataFinding
{
    DataProblem problem {};
    Entity entity {}; ///< Of the rows.
    std::vector<DataRow> rows {}; ///< All of them, ascending by id.
    /// What is concerned, where a row does not say it: "Cars.com 2026-06", names of people.
    QStringList subjects {};
    /// What the figures count because of them: a communication counts with its lead, an appointment
    /// is the first of its reschedules. Those that are in no figure, as duplicates, have none.
    std::vector<CountedRow> counted {}; ///< Ascending, each once.
};

/// The present, as a check sees it.
struct CheckMoment
{
    std::chrono::sys_seconds now {};
    std::chrono::sys_days today {}; ///< The store's.
    BusinessCalendar calendar {};
};

/// Looks for rows that contradict each other. Changes nothing. Needs Right::ReadBoard.
class CheckRepository
{
public:
    /// `database` must outlive the repository.
    explicit CheckRepository(Database& database) : m_database(database) { }

    /// One finding per problem, in the order of DataProblem, without rows where all is well.
    Result<std::vector<DataFinding>> run(
        const Session& session, const CheckMoment& moment, const JobControl& job) const;

private:
    Database& m_database;
};

} // namespace lotboard::storage
