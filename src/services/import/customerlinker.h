#pragma once

#include "services/import/batchstore.h"
#include "services/import/rowdraft.h"

#include <vector>

namespace lotboard {

/// Finds the customer that a row is about, or adds one. By external id, e-mail address and phone
/// number; a business also by its name; a person by name only where it is the name of just one.
class CustomerLinker
{
public:
    explicit CustomerLinker(BatchStore& store) : m_store(store) { }

    /// Who it is by an id or a way to reach them, or a business by name; zero if unknown.
    CustomerId find(const CustomerDraft& draft);
    /// As find(); else the only customer of that name.
    CustomerId findByName(const CustomerDraft& draft);
    CustomerId add(const CustomerDraft& draft);
    /// As find(), and what was not known of them is filled in; or add().
    CustomerId findOrAdd(const CustomerDraft& draft);
    /// Fills in what is not known of a stored customer, and never overwrites: two rows about one
    /// customer that say different things would otherwise take turns with every import.
    void fillIn(CustomerId id, const CustomerDraft& draft);

    /// For a file of customers, where the row is the word on them: overwrites, counts. False if an
    /// earlier row was about the same one; that one holds.
    bool import(const CustomerDraft& draft);

private:
    CustomerId findByReach(const CustomerDraft& draft);
    Customer withReach(Customer customer, const CustomerDraft& draft);
    void remember(const Customer& customer);
    /// Of this batch's own customer `id`: that nothing is left to fill in from such a draft. False
    /// the first time.
    bool wasSaid(CustomerId id, const CustomerDraft& draft);

    BatchStore& m_store;
    CustomerId m_firstAdded {};
    /// A digest of what was said last of each customer that was added. Who asks a second time
    /// mostly says the same again, and need not be read back.
    std::vector<std::size_t> m_lastSaid {};
};

} // namespace lotboard
