#pragma once

#include "base/result.h"
#include "base/strongid.h"
#include "domain/session.h"

#include <array>
#include <chrono>
#include <cstdint>
#include <memory>
#include <optional>
#include <string_view>
#include <vector>

namespace lotboard::storage {

class Database;

/// By what a row of a file can be found again. Values are UTF-8 and compared as they are stored,
/// but names of sources, campaigns, staff and customers without regard to case.
enum class ImportKey : std::uint8_t {
    SourceName, ///< The name or any other spelling.
    CampaignName,
    StaffName,
    CustomerExternalId,
    CustomerEmail, ///< Lower case.
    CustomerPhone, ///< E.164.
    BusinessName,
    PersonName, ///< First and last name; found only where just one customer has it.
    VehicleVin, ///< Upper case.
    VehicleStockNumber,
    LeadExternalId,
    CommunicationExternalId,
    AppointmentExternalId,
    ShowExternalId,
    SaleExternalId,
    SaleDealNumber,
    SpendExternalId,
};
constexpr std::size_t importKeyCount = 17;

/// Finds stored rows by the keys that files use, and those that the running import adds. A customer
/// that was merged into another is found as that other; of several rows with one key the oldest.
/// For a file of many rows, prefetch() the keys that it has.
class ImportLookup
{
public:
    /// Needs Right::ImportFiles: without it every call says Error::Forbidden. `database` must
    /// outlive the lookup, and be the connection that writes the import.
    ImportLookup(const Session& session, Database& database);
    ~ImportLookup();
    ImportLookup(const ImportLookup&) = delete;
    ImportLookup& operator=(const ImportLookup&) = delete;

    /// Reads all keys of this kind, and keeps them.
    Status prefetch(ImportKey key);

    /// The id of the row with this key; nothing if there is none or `value` is empty.
    Result<std::optional<std::int64_t>> find(ImportKey key, std::string_view value);
    /// Makes a row that the import added known. The first one with a key stays.
    void add(ImportKey key, std::string_view value, std::int64_t id);

    /// The newest lead of a customer that was received up to `at`; else the oldest after it.
    Result<std::optional<LeadId>> leadOf(CustomerId customer, std::chrono::sys_seconds at);
    /// The appointments of a lead due from `from` to before `until` that were kept or are open, and
    /// that no other show than the one with this external id belongs to.
    Result<std::vector<AppointmentId>> appointmentsFor(LeadId lead, std::chrono::sys_seconds from,
        std::chrono::sys_seconds until, std::string_view showExternalId);
    /// The newest lead that wants this vehicle.
    Result<std::optional<LeadId>> leadWanting(VehicleId vehicle);

private:
    struct KeyMap;
    KeyMap& map(ImportKey key);

    Session m_session;
    Database& m_database;
    std::array<std::unique_ptr<KeyMap>, importKeyCount> m_maps;
};

} // namespace lotboard::storage
