#include "services/import/batchstore.h"

#include "storage/repositories/appointmentrepository.h"
#include "storage/repositories/communicationrepository.h"
#include "storage/repositories/customerrepository.h"
#include "storage/repositories/leadrepository.h"
#include "storage/repositories/salerepository.h"
#include "storage/repositories/showrepository.h"
#include "storage/repositories/sourcerepository.h"
#include "storage/repositories/spendrepository.h"
#include "storage/repositories/staffrepository.h"
#include "storage/repositories/vehiclerepository.h"

namespace lotboard {
namespace {

/// Which repository keeps a value.
template<class T>
struct RepositoryOf;
template<>
struct RepositoryOf<Staff> : std::type_identity<storage::StaffRepository>
{
};
template<>
struct RepositoryOf<Customer> : std::type_identity<storage::CustomerRepository>
{
};
template<>
struct RepositoryOf<Vehicle> : std::type_identity<storage::VehicleRepository>
{
};
template<>
struct RepositoryOf<Lead> : std::type_identity<storage::LeadRepository>
{
};
template<>
struct RepositoryOf<Communication> : std::type_identity<storage::CommunicationRepository>
{
};
template<>
struct RepositoryOf<Appointment> : std::type_identity<storage::AppointmentRepository>
{
};
template<>
struct RepositoryOf<Show> : std::type_identity<storage::ShowRepository>
{
};
template<>
struct RepositoryOf<Sale> : std::type_identity<storage::SaleRepository>
{
};
template<>
struct RepositoryOf<Spend> : std::type_identity<storage::SpendRepository>
{
};

} // namespace

BatchStore::BatchStore(const Session& session, storage::Database& database,
    storage::ImportWriter& writer, ImportReport& report)
    : m_session(session)
    , m_database(database)
    , m_writer(writer)
    , m_lookup(session, database)
    , m_report(report)
{
}

void BatchStore::prefetch(std::span<const storage::ImportKey> keys)
{
    for (storage::ImportKey key : keys) {
        if (m_status)
            m_status = m_lookup.prefetch(key);
    }
}

void BatchStore::expectCustomers(std::int64_t count)
{
    if (m_status)
        m_status = m_writer.expectCustomers(count);
}

std::int64_t BatchStore::findValue(storage::ImportKey key, const QString& value)
{
    if (!m_status || value.isEmpty())
        return 0;
    const QByteArray utf8 = value.toUtf8();
    const auto found
        = m_lookup.find(key, {utf8.constData(), static_cast<std::size_t>(utf8.size())});
    if (!found) {
        m_status = found.error();
        return 0;
    }
    return found->value_or(0);
}

void BatchStore::rememberValue(storage::ImportKey key, const QString& value, std::int64_t id)
{
    if (!m_status || value.isEmpty())
        return;
    const QByteArray utf8 = value.toUtf8();
    m_lookup.add(key, {utf8.constData(), static_cast<std::size_t>(utf8.size())}, id);
}

LeadId BatchStore::leadOf(CustomerId customer, std::chrono::sys_seconds at)
{
    return m_status && customer.isValid() ? answer(m_lookup.leadOf(customer, at)) : LeadId {};
}

std::vector<AppointmentId> BatchStore::appointmentsFor(LeadId lead, std::chrono::sys_seconds from,
    std::chrono::sys_seconds until, const QString& showExternalId)
{
    if (!m_status)
        return {};
    auto found = m_lookup.appointmentsFor(lead, from, until, showExternalId.toStdString());
    if (found)
        return *std::move(found);
    m_status = found.error();
    return {};
}

LeadId BatchStore::leadWanting(VehicleId vehicle)
{
    return m_status && vehicle.isValid() ? answer(m_lookup.leadWanting(vehicle)) : LeadId {};
}

template<class T>
std::optional<T> BatchStore::load(decltype(T::id) id)
{
    if (!m_status)
        return std::nullopt;
    auto found = typename RepositoryOf<T>::type(m_database).find(m_session, id);
    if (!found) {
        m_status = found.error();
        return std::nullopt;
    }
    return std::move(*found);
}

template<>
std::optional<Campaign> BatchStore::load<Campaign>(CampaignId id)
{
    if (!m_status)
        return std::nullopt;
    const auto campaigns = storage::SourceRepository(m_database).campaigns(m_session);
    if (!campaigns) {
        m_status = campaigns.error();
        return std::nullopt;
    }
    for (const Campaign& campaign : *campaigns) {
        if (campaign.id == id)
            return campaign;
    }
    return std::nullopt;
}

template std::optional<Staff> BatchStore::load<Staff>(StaffId);
template std::optional<Customer> BatchStore::load<Customer>(CustomerId);
template std::optional<Vehicle> BatchStore::load<Vehicle>(VehicleId);
template std::optional<Lead> BatchStore::load<Lead>(LeadId);
template std::optional<Communication> BatchStore::load<Communication>(CommunicationId);
template std::optional<Appointment> BatchStore::load<Appointment>(AppointmentId);
template std::optional<Show> BatchStore::load<Show>(ShowId);
template std::optional<Sale> BatchStore::load<Sale>(SaleId);
template std::optional<Spend> BatchStore::load<Spend>(SpendId);

} // namespace lotboard
