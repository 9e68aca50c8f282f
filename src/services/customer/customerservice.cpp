#include "services/customer/customerservice.h"

#include "services/find/keptfindindex.h"
#include "services/unit.h"
#include "storage/find/duplicatereader.h"
#include "storage/repositories/customermerge.h"
#include "storage/repositories/customerrepository.h"
#include "storage/repositories/storerepository.h"

namespace lotboard {
namespace {

/// As many as somebody looks through.
constexpr std::size_t mostPairs = 500;

} // namespace

Result<Customer> CustomerService::find(const Session& session, CustomerId customer) const
{
    return m_workspace.read([&](storage::Database& database) {
        return storage::CustomerRepository(database).find(session, customer);
    });
}

Result<KnownCustomers> CustomerService::known(
    const Session& session, const Customer& typed, const JobControl& control) const
{
    return m_workspace.read([&](storage::Database& database) -> Result<KnownCustomers> {
        const auto index = KeptFindIndex::of(m_workspace)->current(database, control);
        if (!index)
            return index.error();
        auto known = storage::DuplicateReader(database).known(session, **index, typed);
        if (!known)
            return known.error();
        const auto rules = storage::StoreRepository(database).rules(session);
        if (!rules)
            return rules.error();
        return KnownCustomers {.customers = *std::move(known), .episodeDays = rules->episodeDays};
    });
}

Result<SuspectedDuplicates> CustomerService::suspectedDuplicates(
    const Session& session, const JobControl& control) const
{
    return m_workspace.read([&](storage::Database& database) {
        return storage::DuplicateReader(database).suspected(session, mostPairs, control);
    });
}

Result<Saved<Customer>> CustomerService::merge(
    const Session& session, const Customer& kept, const Customer& other)
{
    return inUnit(m_workspace, session, [&](storage::UnitOfWork& unit) {
        return storage::mergeCustomers(session, unit, kept, other);
    });
}

Result<SavedAction> CustomerService::setNotSame(
    const Session& session, CustomerId one, CustomerId other)
{
    return inUnit(m_workspace, session, [&](storage::UnitOfWork& unit) -> Status {
        return storage::setNotSame(session, unit, one, other);
    });
}

} // namespace lotboard
