#include "services/customer/customerservice.h"

#include "metrics/engine.h"
#include "services/find/findservice.h"
#include "services/lead/leadservice.h"
#include "services/undo/undoservice.h"
#include "services/unit.h"
#include "storage/repositories/salerepository.h"
#include "support/manager.h"
#include "support/testworkspace.h"

using namespace lotboard;
using namespace Qt::Literals::StringLiterals;

namespace {

/// 1 Priya Raman, 2 the same typed again with her number, 3 somebody else of another number.
class CustomerServiceTest : public testing::Test
{
protected:
    void SetUp() override
    {
        add({.firstName = u"Priya"_s,
            .lastName = u"Raman"_s,
            .phones = {{.asTyped = u"(212) 555-0148"_s}},
            .postalCode = u"06510"_s});
        add({.firstName = u"P."_s,
            .lastName = u"Raman"_s,
            .phones = {{.asTyped = u"212.555.0148"_s}},
            .emails = {u"priya@example.com"_s}});
        add({.firstName = u"Grace"_s,
            .lastName = u"Kim"_s,
            .phones = {{.asTyped = u"(212) 555-0199"_s}}});
    }

    void add(const Customer& customer)
    {
        ASSERT_TRUE(succeeded(LeadService(*m_workspace)
                                  .create(manager,
                                      {.lead = {.receivedAt = std::chrono::sys_seconds(january(9))},
                                          .customer = customer})));
    }

    Customer customer(std::int64_t id) { return *m_customers.find(manager, {id}); }

    std::vector<DuplicatePair> pairs()
    {
        const auto suspected = m_customers.suspectedDuplicates(manager, {});
        EXPECT_TRUE(succeeded(suspected));
        std::vector<DuplicatePair> pairs;
        for (const DuplicateLine& line : suspected->lines)
            pairs.push_back(line.pair);
        return pairs;
    }

    std::vector<KnownCustomer> known(const Customer& typed)
    {
        const auto known = m_customers.known(manager, typed, {});
        EXPECT_TRUE(succeeded(known));
        return known->customers;
    }

    CustomerId customerOfLead(std::int64_t lead)
    {
        return LeadService(*m_workspace).history(manager, {lead})->customer.id;
    }

    TestWorkspace m_workspace;
    CustomerService m_customers {*m_workspace};
};

const std::vector<DuplicatePair> priyaTwice {{{1}, {2}, {SameReason::Phone}}};

} // namespace

TEST_F(CustomerServiceTest, KnowsWhoIsTypedInByPhoneAndEmail)
{
    const auto byPhone
        = known({.phones = {{.e164 = u"+12125550148"_s, .asTyped = u"2125550148"_s}}});
    const auto byEmail = known({.emails = {u"priya@example.com"_s}});

    ASSERT_EQ(byPhone.size(), 2U);
    EXPECT_EQ(byPhone[0].reasons, std::vector {SameReason::Phone});
    ASSERT_EQ(byEmail.size(), 1U);
    EXPECT_EQ(byEmail[0].customer.customer, CustomerId {2});
    EXPECT_EQ(byEmail[0].customer.lead, LeadId {2});
    EXPECT_EQ(byEmail[0].lastActiveAt, std::chrono::sys_seconds(january(9)));
}

TEST_F(CustomerServiceTest, PutsTheSameNameAndPostalCodeBeforeASimilarName)
{
    const auto found
        = known({.firstName = u"PRIYA"_s, .lastName = u"Raman"_s, .postalCode = u"06510"_s});
    const auto similar = known({.lastName = u"Ram"_s});

    ASSERT_FALSE(found.empty());
    EXPECT_EQ(found[0].customer.customer, CustomerId {1});
    EXPECT_EQ(found[0].reasons, std::vector {SameReason::NameAndPostalCode});
    ASSERT_EQ(similar.size(), 2U);
    EXPECT_TRUE(similar[0].reasons.empty());
}

TEST_F(CustomerServiceTest, DoesNotTakeACustomerForHerself)
{
    EXPECT_TRUE(known({.id = {3}, .firstName = u"Grace"_s, .lastName = u"Kim"_s}).empty());
    EXPECT_TRUE(known({}).empty());
}

TEST_F(CustomerServiceTest, SuspectsPairsAndSaysWhy)
{
    EXPECT_EQ(pairs(), priyaTwice);
}

TEST_F(CustomerServiceTest, SuspectsNearNamesWithNearlyTheSameNumber)
{
    add({.firstName = u"Grase"_s,
        .lastName = u"Kim"_s,
        .phones = {{.asTyped = u"(203) 555-0199"_s}}});
    add({.firstName = u"Walter"_s,
        .lastName = u"Boone"_s,
        .phones = {{.asTyped = u"(202) 555-0199"_s}}});

    const auto found = pairs();

    ASSERT_EQ(found.size(), 2U);
    EXPECT_EQ(found[1], (DuplicatePair {{3}, {4}, {SameReason::NearNameAndPhoneTail}}));
}

TEST_F(CustomerServiceTest, AsksNoMoreAboutTwoPeople)
{
    const auto apart = m_customers.setNotSame(manager, {2}, {1});

    ASSERT_TRUE(succeeded(apart));
    EXPECT_TRUE(pairs().empty());

    ASSERT_TRUE(succeeded(UndoService(*m_workspace).takeBack(manager, *apart)));
    EXPECT_EQ(pairs(), priyaTwice);
}

TEST_F(CustomerServiceTest, MakesTwoCustomersOne)
{
    Customer kept = customer(1);
    kept.emails = {u"priya@example.com"_s};

    const auto merged = m_customers.merge(manager, kept, customer(2));

    ASSERT_TRUE(succeeded(merged));
    EXPECT_EQ(customerOfLead(1), CustomerId {1});
    EXPECT_EQ(customerOfLead(2), CustomerId {1});
    EXPECT_EQ(customer(1).emails, std::vector {u"priya@example.com"_s});
    EXPECT_TRUE(pairs().empty());
    EXPECT_EQ(known({.lastName = u"Raman"_s}).size(), 1U);
    const auto found = FindService(*m_workspace).find(manager, u"raman"_s, {});
    ASSERT_EQ(found->size(), 1U);
    EXPECT_EQ(found->front().customer, CustomerId {1});
}

TEST_F(CustomerServiceTest, TakesAMergingBack)
{
    const Customer first = customer(1);
    const Customer second = customer(2);
    Customer kept = first;
    kept.emails = second.emails;
    const auto merged = m_customers.merge(manager, kept, second);
    ASSERT_TRUE(succeeded(merged));

    const auto takenBack = UndoService(*m_workspace).takeBack(manager, merged->action);

    ASSERT_TRUE(succeeded(takenBack));
    EXPECT_EQ(customerOfLead(2), CustomerId {2});
    EXPECT_TRUE(customer(1).emails.empty());
    EXPECT_EQ(pairs(), priyaTwice);
}

TEST_F(CustomerServiceTest, KeepsWhoWasMergedBeforeWithWhoStays)
{
    ASSERT_TRUE(succeeded(m_customers.merge(manager, customer(2), customer(1))));
    ASSERT_TRUE(succeeded(m_customers.merge(manager, customer(3), customer(2))));

    EXPECT_EQ(customerOfLead(1), CustomerId {3});
    EXPECT_TRUE(FindService(*m_workspace).find(manager, u"raman"_s, {})->empty());
}

TEST_F(CustomerServiceTest, MergesNothingThatWasChangedMeanwhile)
{
    const Customer old = customer(2);
    const auto history = LeadService(*m_workspace).history(manager, {2});
    LeadForm form {.lead = history->lead, .customer = history->customer};
    form.customer.city = u"Boston"_s;
    ASSERT_TRUE(succeeded(LeadService(*m_workspace).save(manager, form)));

    const auto merged = m_customers.merge(manager, customer(1), old);

    ASSERT_FALSE(merged);
    EXPECT_EQ(merged.error().code, Error::Code::Conflict);
    EXPECT_EQ(customerOfLead(2), CustomerId {2});
}

TEST_F(CustomerServiceTest, MergesNobodyWhoWasMergedWithAnotherMeanwhile)
{
    ASSERT_TRUE(succeeded(m_customers.merge(manager, customer(1), customer(2))));

    const auto second = m_customers.merge(manager, customer(3), customer(2));

    ASSERT_FALSE(second);
    EXPECT_EQ(second.error().code, Error::Code::InvalidInput);
    EXPECT_FALSE(m_customers.merge(manager, customer(2), customer(3)));
}

TEST_F(CustomerServiceTest, KnowsOneBuyerAfterwards)
{
    for (const std::int64_t buyer : {1, 2}) {
        ASSERT_TRUE(succeeded(inUnit(*m_workspace, manager, [&](storage::UnitOfWork& unit) {
            return storage::SaleRepository(unit.database())
                .insert(manager, unit,
                    {.lead = LeadId {buyer},
                        .customer = {buyer},
                        .contractOn = january(9 + static_cast<unsigned>(buyer))});
        })));
    }
    metrics::Query query;
    query.today = january(31);
    query.period = {january(1), january(31)};
    query.metrics = {metrics::MetricId::AcquisitionCost}; // Spend by units to new customers.
    const auto newCustomers = [&] {
        return metrics::evaluate(*m_workspace->facts(), query)
            .total.cells.front()
            .figure.denominator;
    };
    EXPECT_EQ(newCustomers(), 2);

    ASSERT_TRUE(succeeded(m_customers.merge(manager, customer(1), customer(2))));

    EXPECT_EQ(newCustomers(), 1);
    ASSERT_TRUE(succeeded(m_workspace->loadFacts()));
    EXPECT_EQ(newCustomers(), 1);
}

TEST_F(CustomerServiceTest, RefusesWhoMayNotWorkOnTheLeads)
{
    const Session reader {.who = {9}, .role = Role::ReadOnly};

    EXPECT_EQ(
        m_customers.merge(reader, customer(1), customer(2)).error().code, Error::Code::Forbidden);
    EXPECT_EQ(m_customers.setNotSame(reader, {1}, {2}).error().code, Error::Code::Forbidden);
    EXPECT_EQ(m_customers.suspectedDuplicates(reader, {}).error().code, Error::Code::Forbidden);
}
