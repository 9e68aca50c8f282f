#pragma once

#include "services/import/naturalkey.h"
#include "services/import/rowdraft.h"
#include "services/import/rowfields.h"

#include <chrono>
#include <optional>

namespace lotboard {

/// Makes a draft of each row of a table. Knows what a row of each kind consists of and what it
/// cannot do without; does not know the database.
class DraftReader
{
public:
    /// `fields` must outlive the reader.
    DraftReader(RowFields& fields, std::chrono::sys_seconds now);

    /// The row that `fields` stands on. Nothing if it is rejected, which has been reported then.
    std::optional<RowDraft> read();

private:
    void readKind(RowDraft& draft);
    /// Gives a row without an id one, from what `draft` says so far.
    void identify(QString& id, RowDraft& draft);
    /// What has happened cannot be after today.
    void warnOfFuture(std::chrono::sys_seconds at, exchange::Field field);
    std::chrono::sys_seconds arrivalWithoutDate(
        std::optional<std::chrono::sys_seconds> earliestStep) const;

    void readLead(RowDraft& draft); ///< With what became of it, in a wide row.
    void readCommunication(RowDraft& draft);
    void readAppointment(RowDraft& draft);
    void readShow(RowDraft& draft);
    void readSale(RowDraft& draft);
    void readSpend(RowDraft& draft);
    void readVehicle(RowDraft& draft);
    void readCustomer(RowDraft& draft);
    void readStaff(RowDraft& draft);

    RowFields& m_fields;
    std::chrono::sys_seconds m_now;
    NaturalKeys m_keys; ///< Of all that a row says.
    NaturalKeys m_identities; ///< Of what does not change in it; see identityOf().
};

} // namespace lotboard
