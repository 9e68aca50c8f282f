#include "storage/repositories/importrepository.h"

#include "storage/repositories/customerrepository.h"
#include "storage/repositories/importlookup.h"
#include "storage/repositories/importwriter.h"
#include "storage/repositories/leadrepository.h"
#include "storage/repositories/salerepository.h"
#include "storage/repositories/sourcerepository.h"
#include "support/manager.h"
#include "support/testdatabase.h"

#include <gtest/gtest.h>

using namespace lotboard;
using namespace lotboard::storage;
using namespace Qt::Literals::StringLiterals;

namespace {

Customer ada()
{
    return {.externalId = u"C1"_s,
        .firstName = u"Ada"_s,
        .lastName = u"Lovelace"_s,
        .phones = {{u"+12025550123"_s, u"(202) 555-0123"_s}},
        .emails = {u"ada@example.org"_s}};
}

class ImportTest : public testing::Test
{
protected:
    struct Added
    {
        ImportBatchId batch {};
        CustomerId customer {};
        LeadId lead {};
    };

    /// A batch with a source, a customer, a lead with its document, a touch and a sale.
    Added importOne()
    {
        const auto unit = m_test.begin();
        const auto writer = std::move(*ImportWriter::begin(manager, *unit));
        Added added;
        const auto source = *writer->add(Source {.name = u"AutoTrader"_s});
        const auto staff = *writer->add(Staff {.name = u"Grace"_s});
        added.customer = *writer->add(ada());
        added.lead = *writer->add(Lead {.externalId = u"L1"_s,
            .customer = added.customer,
            .source = source,
            .receivedAt = std::chrono::sys_seconds(january(5)),
            .rawDocument = u"<adf/>"_s});
        EXPECT_TRUE(succeeded(writer->add(Communication {.lead = added.lead, .staff = staff})));
        EXPECT_TRUE(succeeded(writer->add(Sale {.lead = added.lead,
            .contractOn = january(9),
            .credits = {{.staff = staff, .basisPoints = wholeDeal}}})));
        added.batch = *writer->finish({.fileName = u"leads.csv"_s, .fileSha256 = u"abc"_s});
        EXPECT_TRUE(succeeded(unit->commit()));
        return added;
    }

    Result<UndoneRows> undo(ImportBatchId batch, const Session& session = manager)
    {
        const auto unit = m_test.begin();
        auto undone = ImportRepository(m_test.database()).undo(session, *unit, batch, {});
        if (undone) {
            EXPECT_TRUE(succeeded(unit->commit()));
        }
        return undone;
    }

    std::int64_t rowsIn(const std::string& table)
    {
        const auto query = m_test.database().prepare("SELECT count(*) FROM " + table);
        query->step();
        return query->int64(0);
    }

    TestDatabase m_test;
};

} // namespace

TEST_F(ImportTest, StoresWhatWasAddedWithItsParts)
{
    const auto added = importOne();

    const auto customer = CustomerRepository(m_test.database()).find(manager, added.customer);
    ASSERT_TRUE(succeeded(customer));
    EXPECT_EQ(customer->phones, ada().phones);
    EXPECT_EQ(customer->emails, ada().emails);
    const auto lead = LeadRepository(m_test.database()).find(manager, added.lead);
    ASSERT_TRUE(succeeded(lead));
    EXPECT_EQ(lead->rawDocument, u"<adf/>"_s);
}

TEST_F(ImportTest, UndoLeavesNothingOfTheBatch)
{
    const auto added = importOne();

    const auto undone = undo(added.batch);

    ASSERT_TRUE(succeeded(undone));
    EXPECT_EQ(undone->removed, 6);
    EXPECT_EQ(undone->restored, 0);
    for (const auto* table : {"source", "staff", "customer", "customer_phone", "customer_email",
             "lead", "lead_document", "communication", "sale", "sale_credit"})
        EXPECT_EQ(rowsIn(table), 0) << table;
}

TEST_F(ImportTest, UndoRestoresWhatTheBatchChanged)
{
    const auto first = importOne();
    CustomerRepository customers(m_test.database());
    const auto before = *customers.find(manager, first.customer);
    ImportBatchId second;
    {
        const auto unit = m_test.begin();
        const auto writer = std::move(*ImportWriter::begin(manager, *unit));
        auto changed = before;
        changed.city = u"London"_s;
        changed.emails = {u"new@example.org"_s, u"ada@example.org"_s};
        ASSERT_TRUE(succeeded(writer->change(changed)));
        second = *writer->finish({});
        ASSERT_TRUE(succeeded(unit->commit()));
    }
    ASSERT_EQ(customers.find(manager, first.customer)->city, u"London"_s);

    const auto undone = undo(second);

    ASSERT_TRUE(succeeded(undone));
    EXPECT_EQ(undone->restored, 1);
    EXPECT_EQ(*customers.find(manager, first.customer), before);
    EXPECT_TRUE(succeeded(undo(first.batch))); // Now that nothing stands on it.
}

TEST_F(ImportTest, ARowAddedAndThenChangedByTheSameBatchIsUndone)
{
    const auto unit = m_test.begin();
    const auto writer = std::move(*ImportWriter::begin(manager, *unit));
    auto customer = ada();
    customer.id = *writer->add(customer);
    customer.city = u"London"_s;
    ASSERT_TRUE(succeeded(writer->change(customer)));
    const auto batch = *writer->finish({});
    ASSERT_TRUE(succeeded(unit->commit()));

    const auto undone = undo(batch);

    ASSERT_TRUE(succeeded(undone));
    EXPECT_EQ(undone->removed, 1);
    EXPECT_EQ(undone->restored, 0);
    EXPECT_EQ(rowsIn("customer"), 0);
}

TEST_F(ImportTest, UndoIsRefusedByNameWhenARowWasChangedSince)
{
    const auto added = importOne();
    LeadRepository leads(m_test.database());
    auto lead = *leads.find(manager, added.lead);
    lead.note = u"called"_s;
    m_test.write([&](UnitOfWork& unit) { return leads.update(manager, unit, lead); });

    const auto undone = undo(added.batch);

    ASSERT_FALSE(undone);
    EXPECT_EQ(undone.error().code, Error::Code::InvalidInput);
    EXPECT_TRUE(undone.error().arguments[0].contains(u"lead 1 was changed since"_s));
    EXPECT_EQ(leads.find(manager, added.lead)->note, u"called"_s);
}

TEST_F(ImportTest, UndoIsRefusedByNameWhenALaterRowRefersToTheBatch)
{
    const auto added = importOne();
    m_test.write([&](UnitOfWork& unit) {
        return LeadRepository(m_test.database())
            .insert(manager, unit, {.customer = added.customer});
    });

    const auto undone = undo(added.batch);

    ASSERT_FALSE(undone);
    EXPECT_TRUE(undone.error().arguments[0].contains(u"a later lead refers to customer 1"_s));
    EXPECT_EQ(rowsIn("sale"), 1);
}

TEST_F(ImportTest, ABatchIsUndoneOnce)
{
    const auto added = importOne();
    ASSERT_TRUE(succeeded(undo(added.batch)));

    EXPECT_EQ(undo(added.batch).error().code, Error::Code::InvalidInput);
    EXPECT_EQ(undo({99}).error().code, Error::Code::NotFound);
}

TEST_F(ImportTest, ListsBatchesAndFindsAFileAgain)
{
    const auto added = importOne();
    const ImportRepository imports(m_test.database());

    const auto batches = imports.batches(manager);
    ASSERT_TRUE(succeeded(batches));
    ASSERT_EQ(batches->size(), 1U);
    EXPECT_EQ(batches->front().fileName, u"leads.csv"_s);
    EXPECT_EQ(batches->front().importedAt, m_test.clock().now());

    EXPECT_EQ((*imports.batchOfFile(manager, u"abc"_s))->id, added.batch);
    EXPECT_FALSE(*imports.batchOfFile(manager, u"other"_s));
    ASSERT_TRUE(succeeded(undo(added.batch)));
    EXPECT_FALSE(*imports.batchOfFile(manager, u"abc"_s));
}

TEST_F(ImportTest, SharesOfADealThatDoNotAddUpAreRefused)
{
    importOne();
    const auto unit = m_test.begin();
    const auto writer = std::move(*ImportWriter::begin(manager, *unit));

    const auto sale = writer->add(
        Sale {.contractOn = january(3), .credits = {{.staff = {1}, .basisPoints = 5000}}});

    ASSERT_FALSE(sale);
    EXPECT_EQ(sale.error().code, Error::Code::InvalidInput);
}

TEST_F(ImportTest, OnlyAManagerImportsAndUndoes)
{
    const auto added = importOne();
    const Session associate {.who = {1}, .role = Role::Associate};

    {
        const auto unit = m_test.begin();
        EXPECT_EQ(ImportWriter::begin(associate, *unit).error().code, Error::Code::Forbidden);
    }
    EXPECT_EQ(undo(added.batch, associate).error().code, Error::Code::Forbidden);
    ImportLookup lookup(associate, m_test.database());
    EXPECT_EQ(lookup.find(ImportKey::LeadExternalId, "L1").error().code, Error::Code::Forbidden);
}

class ImportLookupTest : public ImportTest, public testing::WithParamInterface<bool>
{
protected:
    /// Prefetched or one at a time: the answer is the same.
    std::optional<std::int64_t> find(ImportKey key, std::string_view value)
    {
        if (GetParam()) {
            EXPECT_TRUE(succeeded(m_lookup.prefetch(key)));
        }
        return *m_lookup.find(key, value);
    }

    ImportLookup m_lookup {manager, m_test.database()};
};

TEST_P(ImportLookupTest, FindsRowsByTheKeysOfFiles)
{
    const auto added = importOne();

    EXPECT_EQ(find(ImportKey::CustomerEmail, "ada@example.org"), added.customer.value);
    EXPECT_EQ(find(ImportKey::CustomerPhone, "+12025550123"), added.customer.value);
    EXPECT_EQ(find(ImportKey::CustomerExternalId, "C1"), added.customer.value);
    EXPECT_EQ(find(ImportKey::LeadExternalId, "L1"), added.lead.value);
    EXPECT_EQ(find(ImportKey::SourceName, "AUTOTRADER"), 1);
    EXPECT_EQ(find(ImportKey::StaffName, "grace"), 1);
    EXPECT_EQ(find(ImportKey::LeadExternalId, "L2"), std::nullopt);
    EXPECT_EQ(find(ImportKey::LeadExternalId, ""), std::nullopt);
}

TEST_P(ImportLookupTest, FindsWhatTheImportItselfAdds)
{
    EXPECT_EQ(find(ImportKey::LeadExternalId, "L7"), std::nullopt);

    m_lookup.add(ImportKey::LeadExternalId, "L7", 7);
    m_lookup.add(ImportKey::LeadExternalId, "L7", 8);

    EXPECT_EQ(find(ImportKey::LeadExternalId, "L7"), 7);
}

INSTANTIATE_TEST_SUITE_P(, ImportLookupTest, testing::Bool());

TEST_F(ImportTest, ACustomersLeadIsTheLastOneReceivedByThen)
{
    const auto added = importOne();
    const auto later = m_test.write([&](UnitOfWork& unit) {
        return LeadRepository(m_test.database())
            .insert(manager, unit,
                {.customer = added.customer, .receivedAt = std::chrono::sys_seconds(january(20))});
    });
    ImportLookup lookup(manager, m_test.database());
    const auto leadAt = [&](std::chrono::sys_days day) {
        return *lookup.leadOf(added.customer, std::chrono::sys_seconds(day));
    };

    EXPECT_EQ(leadAt(january(6)), added.lead);
    EXPECT_EQ(leadAt(january(21)), later.id);
    EXPECT_EQ(leadAt(january(1)), added.lead); // Before all of them: the first.
    EXPECT_EQ(*lookup.leadOf({99}, {}), std::nullopt);
}
