#include "storage/repositories/factreader.h"

#include "storage/repositories/appointmentrepository.h"
#include "storage/repositories/communicationrepository.h"
#include "storage/repositories/customerrepository.h"
#include "storage/repositories/goalrepository.h"
#include "storage/repositories/leadrepository.h"
#include "storage/repositories/salerepository.h"
#include "storage/repositories/showrepository.h"
#include "storage/repositories/sourcerepository.h"
#include "storage/repositories/spendrepository.h"
#include "storage/repositories/staffrepository.h"
#include "storage/repositories/vehiclerepository.h"
#include "support/manager.h"
#include "support/testdatabase.h"

#include <gtest/gtest.h>

using namespace lotboard;
using namespace lotboard::storage;
using namespace Qt::Literals::StringLiterals;
using std::chrono::sys_seconds;

namespace {

/// Writes down what it is handed, a line a fact.
class Recorder final : public FactSink
{
public:
    QStringList lines {};

    void names(const FactNames& names) override
    {
        lines << u"names %1 %2 %3"_s.arg(names.stores.size())
                     .arg(names.staff.size())
                     .arg(names.sources.size());
    }
    void lead(const LeadFact& fact) override
    {
        lines << u"lead %1 %2 %3 %4 %5 %6"_s.arg(fact.id.value)
                     .arg(fact.receivedAt.time_since_epoch().count())
                     .arg(fact.source.value)
                     .arg(fact.assignedTo.value)
                     .arg(text(fact.make), text(fact.postalCode));
    }
    void communication(const CommunicationFact& fact) override
    {
        lines << u"communication %1 of %2 %3%4"_s.arg(fact.id.value)
                     .arg(fact.lead.value)
                     .arg(fact.isTwoWay)
                     .arg(fact.isAutomatic);
    }
    void appointment(const AppointmentFact& fact) override
    {
        lines << u"appointment %1 of %2 continues %3 confirmed %4"_s.arg(fact.id.value)
                     .arg(fact.lead.value)
                     .arg(fact.continues.value)
                     .arg(fact.confirmedAt.has_value());
    }
    void show(const ShowFact& fact) override
    {
        lines << u"show %1 of %2 for %3"_s.arg(fact.id.value)
                     .arg(fact.lead.value)
                     .arg(fact.appointment.value);
    }
    void sale(const SaleFact& fact) override
    {
        lines << u"sale %1 of %2 %3 %4 credits %5"_s.arg(fact.id.value)
                     .arg(fact.lead.value)
                     .arg(fact.frontGross.value_or(Money()).cents())
                     .arg(text(fact.make))
                     .arg(fact.credits.size());
    }
    void spend(const Spend& spend) override
    {
        lines << u"spend %1 %2"_s.arg(spend.id.value).arg(spend.amount.cents());
    }
    void goal(const Goal& goal) override { lines << u"goal %1"_s.arg(goal.id.value); }

private:
    static QString text(std::string_view text)
    {
        return QString::fromUtf8(text.data(), static_cast<qsizetype>(text.size()));
    }
};

/// Two leads, the first with one of everything, and a sale without a lead.
class FactReaderTest : public testing::Test
{
protected:
    template<class Repository, class T>
    T stored(const T& value)
    {
        return m_test.write([&](UnitOfWork& unit) {
            return Repository(m_test.database()).insert(manager, unit, value);
        });
    }
    template<class Repository, class T>
    T saved(const T& value)
    {
        return m_test.write([&](UnitOfWork& unit) {
            return Repository(m_test.database()).update(manager, unit, value);
        });
    }

    void SetUp() override
    {
        const auto grace = stored<StaffRepository>(Staff {.name = u"Grace"_s});
        const auto source = stored<SourceRepository>(Source {.name = u"Website"_s});
        const auto stock
            = stored<VehicleRepository>(Vehicle {.make = u"Ford"_s, .condition = Condition::New});
        m_customer = stored<CustomerRepository>(
            Customer {.lastName = u"Lovelace"_s, .postalCode = u"40741"_s});
        stored<LeadRepository>(Lead {.customer = m_customer.id,
            .source = source.id,
            .receivedAt = sys_seconds(std::chrono::seconds(1000)),
            .wanted = {.make = u"Kia"_s},
            .assignedTo = grace.id});
        m_second = stored<LeadRepository>(
            Lead {.customer = m_customer.id, .wanted = {.unit = stock.id}});
        stored<CommunicationRepository>(Communication {.lead = {1}, .isTwoWay = true});
        stored<AppointmentRepository>(Appointment {.lead = {1}, .confirmedAt = sys_seconds()});
        stored<AppointmentRepository>(Appointment {.lead = {1}, .continues = AppointmentId {1}});
        stored<ShowRepository>(Show {.lead = {1}, .appointment = AppointmentId {2}});
        stored<SaleRepository>(Sale {.lead = LeadId {1},
            .vehicle = stock.id,
            .contractOn = january(3),
            .frontGross = Money::fromCents(-5),
            .credits = {{.staff = grace.id, .basisPoints = wholeDeal}}});
        m_walkIn = stored<SaleRepository>(Sale {.contractOn = january(4)});
        stored<SpendRepository>(Spend {.source = source.id, .amount = Money::fromCents(99)});
        stored<GoalRepository>(Goal {.metric = u"units"_s});
    }

    QStringList linesOf(const FactChange& change)
    {
        Recorder recorder;
        EXPECT_TRUE(succeeded(m_reader.readChanged(manager, change, recorder)));
        return recorder.lines;
    }

    TestDatabase m_test;
    FactReader m_reader {m_test.database()};
    Customer m_customer {};
    Lead m_second {};
    Sale m_walkIn {};
};

} // namespace

TEST_F(FactReaderTest, HandsOverExactlyWhatIsStored)
{
    Recorder recorder;

    ASSERT_TRUE(succeeded(m_reader.readAll(manager, recorder)));

    EXPECT_EQ(recorder.lines,
        (QStringList {u"names 1 1 1"_s, u"lead 1 1000 1 1 Kia 40741"_s,
            u"lead 2 0 0 0 Ford 40741"_s, u"communication 1 of 1 10"_s,
            u"appointment 1 of 1 continues 0 confirmed 1"_s,
            u"appointment 2 of 1 continues 1 confirmed 0"_s, u"show 1 of 1 for 2"_s,
            u"sale 1 of 1 -5 Ford credits 1"_s, u"sale 2 of 0 0  credits 0"_s, u"spend 1 99"_s,
            u"goal 1"_s}));
}

TEST_F(FactReaderTest, OneLeadComesWithWhatBelongsToIt)
{
    EXPECT_EQ(linesOf({.leads = {{1}}}),
        (QStringList {u"lead 1 1000 1 1 Kia 40741"_s, u"communication 1 of 1 10"_s,
            u"appointment 1 of 1 continues 0 confirmed 1"_s,
            u"appointment 2 of 1 continues 1 confirmed 0"_s, u"show 1 of 1 for 2"_s,
            u"sale 1 of 1 -5 Ford credits 1"_s}));
    EXPECT_EQ(linesOf({.leads = {{99}}}), QStringList());
}

TEST_F(FactReaderTest, SalesWithoutALeadAreReadByThemselves)
{
    EXPECT_EQ(linesOf({.salesWithoutLead = {m_walkIn.id}}),
        (QStringList {u"sale 2 of 0 0  credits 0"_s}));
}

TEST_F(FactReaderTest, AnotherProgramsChangeIsFoundInTheAudit)
{
    const auto before = m_reader.changesSince(manager, {})->stamp;
    EXPECT_TRUE(m_reader.changesSince(manager, before)->change.isEmpty());

    stored<CommunicationRepository>(Communication {.lead = {2}});
    EXPECT_EQ(m_reader.changesSince(manager, before)->change.leads, std::vector {LeadId {2}});

    m_walkIn.lead = LeadId {1};
    saved<SaleRepository>(m_walkIn); // From no lead to one: both have changed.
    const auto linked = m_reader.changesSince(manager, before)->change;
    EXPECT_EQ(linked.leads, (std::vector {LeadId {1}, LeadId {2}}));
    EXPECT_EQ(linked.salesWithoutLead, std::vector {m_walkIn.id});

    stored<SourceRepository>(Source {.name = u"New"_s});
    EXPECT_TRUE(m_reader.changesSince(manager, before)->change.isEverything);
}

TEST_F(FactReaderTest, ReadsOneStateWhileOthersWrite)
{
    const auto reader = std::move(*m_test.file().openReader());
    /// Adds a lead as soon as the first fact arrives.
    class Intruder final : public FactSink
    {
    public:
        explicit Intruder(std::function<void()> intrude) : m_intrude(std::move(intrude)) { }
        int leads = 0;
        void names(const FactNames& /*names*/) override { m_intrude(); }
        void lead(const LeadFact& /*fact*/) override { ++leads; }
        void communication(const CommunicationFact& /*fact*/) override { }
        void appointment(const AppointmentFact& /*fact*/) override { }
        void show(const ShowFact& /*fact*/) override { }
        void sale(const SaleFact& /*fact*/) override { }
        void spend(const Spend& /*spend*/) override { }
        void goal(const Goal& /*goal*/) override { }

    private:
        std::function<void()> m_intrude;
    };
    Intruder intruder([this] { stored<LeadRepository>(Lead {.customer = m_customer.id}); });

    ASSERT_TRUE(succeeded(FactReader(reader->database()).readAll(manager, intruder)));

    EXPECT_EQ(intruder.leads, 2);
}

TEST_F(FactReaderTest, ACancelledJobEndsTheReading)
{
    JobControl job;
    job.cancel();
    Recorder recorder;

    const auto read = m_reader.readAll(manager, recorder, job);

    ASSERT_FALSE(read);
    EXPECT_EQ(read.error().code, Error::Code::Cancelled);
}
