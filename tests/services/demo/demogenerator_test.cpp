#include "services/demo/demogenerator.h"

#include "services/demo/demorecording.h"
#include "support/printing.h"

#include <gtest/gtest.h>

#include <algorithm>

using namespace lotboard;
using namespace lotboard::demo;
using namespace std::chrono;

namespace {

bool isOnline(const DemoRecording& demo, const Lead& lead)
{
    const Source* source = demo.sourceOf(lead);
    return source && source->kind == SourceKind::Internet;
}

/// Contacted ÷ counted leads among those for which `isMeant` holds.
template<class Condition>
Share contactShare(const DemoRecording& demo, Condition isMeant)
{
    const auto contacted = contactedLeads(demo);
    Share share;
    for (const Lead& lead : demo.leads) {
        if (!isCounted(lead.status) || !isMeant(lead))
            continue;
        share.whole += 1;
        share.part += contacted.contains(lead.id) ? 1 : 0;
    }
    return share;
}

Share showShare(const DemoRecording& demo, Period due)
{
    Share share;
    for (const Appointment& row : demo.appointments) {
        const auto day = demo.store.store.calendar.businessDay(row.dueAt);
        if (!due.contains(day) || row.outcome == AppointmentOutcome::Open
            || row.outcome == AppointmentOutcome::Rescheduled)
            continue;
        share.whole += 1;
        share.part += row.outcome == AppointmentOutcome::Showed ? 1 : 0;
    }
    return share;
}

Period monthsBefore(sys_days until, int from, int to)
{
    return {addMonths(until, -from), addMonths(until, -to) - days(1)};
}

std::int64_t units(const DemoRecording& demo)
{
    return std::count_if(demo.sales.begin(), demo.sales.end(),
        [](const Sale& sale) { return isUnit(sale.kind) && !sale.unwoundOn; });
}

} // namespace

TEST(DemoGenerator, MakesAsManyLeadsAsAskedForInOrderOfArrival)
{
    const DemoRecording& demo = usualDemo();

    ASSERT_EQ(demo.leads.size(), 9000U);
    EXPECT_TRUE(std::is_sorted(demo.leads.begin(), demo.leads.end(),
        [](const Lead& a, const Lead& b) { return a.receivedAt < b.receivedAt; }));
    const auto& calendar = demo.store.store.calendar;
    EXPECT_EQ(calendar.businessDay(demo.leads.front().receivedAt), sys_days(2024y / December / 1));
    EXPECT_EQ(calendar.businessDay(demo.leads.back().receivedAt), usualOptions().until);
}

TEST(DemoGenerator, TheSameOptionsMakeTheSameRows)
{
    const DemoOptions options {.leads = 500, .until = usualOptions().until, .months = 3, .seed = 7};

    const DemoRecording a = recordDemo(options);
    const DemoRecording b = recordDemo(options);

    EXPECT_EQ(a.customers, b.customers);
    EXPECT_EQ(a.vehicles, b.vehicles);
    EXPECT_EQ(a.leads, b.leads);
    EXPECT_EQ(a.communications, b.communications);
    EXPECT_EQ(a.appointments, b.appointments);
    EXPECT_EQ(a.shows, b.shows);
    EXPECT_EQ(a.sales, b.sales);
    EXPECT_EQ(a.spends, b.spends);
    EXPECT_EQ(a.allGoals, b.allGoals);
}

TEST(DemoGenerator, AnotherSeedMakesOtherRows)
{
    DemoOptions options {.leads = 200, .until = usualOptions().until, .months = 2, .seed = 1};
    const DemoRecording a = recordDemo(options);
    options.seed = 2;

    EXPECT_NE(recordDemo(options).leads, a.leads);
}

TEST(DemoGenerator, TheFunnelIsThatOfAPlausibleStore)
{
    const DemoRecording& demo = usualDemo();

    const Share contact = contactShare(demo, [](const Lead&) { return true; });
    EXPECT_GT(contact.value(), 0.57);
    EXPECT_LT(contact.value(), 0.65);

    std::set<LeadId> withAppointment;
    for (const Appointment& row : demo.appointments)
        withAppointment.insert(row.lead);
    const double appointmentRate = static_cast<double>(withAppointment.size()) / contact.part;
    EXPECT_GT(appointmentRate, 0.44);
    EXPECT_LT(appointmentRate, 0.54);

    const Share shown = showShare(demo, Period::all());
    EXPECT_GT(shown.value(), 0.64);
    EXPECT_LT(shown.value(), 0.71);

    const double closeRate = static_cast<double>(std::count_if(demo.leads.begin(), demo.leads.end(),
                                 [](const Lead& lead) { return lead.status == LeadStatus::Sold; }))
        / contact.whole;
    EXPECT_GT(closeRate, 0.115);
    EXPECT_LT(closeRate, 0.145);

    const double unitsPerMonth = static_cast<double>(units(demo)) / 23.7;
    EXPECT_GT(unitsPerMonth, 43);
    EXPECT_LT(unitsPerMonth, 58);
}

TEST(DemoGenerator, TheChangeOfProcessRaisedTheContactRateOfInternetLeadsOnly)
{
    DemoOptions options = usualOptions();
    options.leads = 20'000;
    const DemoRecording demo = recordDemo(options);
    const auto& calendar = demo.store.store.calendar;
    const auto in = [&](const Lead& lead, const Period& period, bool online) {
        return isOnline(demo, lead) == online
            && period.contains(calendar.businessDay(lead.receivedAt));
    };
    // Without the last month, whose leads are still being called.
    const Period before = monthsBefore(options.until, 12, 6);
    const Period after = monthsBefore(options.until, 6, 1);

    const auto rate = [&](const Period& period, bool online) {
        return contactShare(demo, [&](const Lead& lead) {
            return in(lead, period, online);
        }).value();
    };
    EXPECT_NEAR(rate(before, true), 0.54, 0.02);
    EXPECT_NEAR(rate(after, true) - rate(before, true), 0.08, 0.025);
    EXPECT_NEAR(rate(before, false), rate(after, false), 0.03);
    EXPECT_NEAR(showShare(demo, before).value(), showShare(demo, after).value(), 0.03);
}

TEST(DemoGenerator, TheSharesOfEveryCreditedDealAddUp)
{
    int splitDeals = 0;
    for (const Sale& sale : usualDemo().sales) {
        int sum = 0;
        for (const SaleCredit& credit : sale.credits)
            sum += credit.basisPoints;
        EXPECT_EQ(sum, isUnit(sale.kind) ? wholeDeal : 0) << sale.id.value;
        splitDeals += sale.credits.size() > 1 ? 1 : 0;
    }
    EXPECT_GT(splitDeals, 50);
}

TEST(DemoGenerator, EveryRowComesAfterTheRowsItRefersTo)
{
    const DemoRecording& demo = usualDemo();
    const auto isIdOf = [](std::int64_t id, std::size_t count) {
        return id >= 1 && id <= static_cast<std::int64_t>(count);
    };

    for (const Lead& lead : demo.leads) {
        ASSERT_TRUE(isIdOf(lead.customer.value, demo.customers.size()));
        ASSERT_TRUE(isIdOf(lead.assignedTo->value, demo.store.staff.size()));
        ASSERT_TRUE(isIdOf(lead.territory->value, demo.store.territories.size()));
        if (lead.wanted.unit) {
            ASSERT_TRUE(isIdOf(lead.wanted.unit->value, demo.vehicles.size()));
        }
    }
    for (const Appointment& row : demo.appointments) {
        if (row.continues) {
            ASSERT_LT(row.continues->value, row.id.value);
        }
    }
    for (const Show& row : demo.shows) {
        if (row.appointment) {
            ASSERT_EQ(demo.appointments[static_cast<std::size_t>(row.appointment->value - 1)].lead,
                row.lead);
        }
    }
    for (const Sale& row : demo.sales)
        ASSERT_TRUE(isIdOf(row.vehicle->value, demo.vehicles.size()));
}

TEST(DemoGenerator, NothingHappensBeforeItCanOrAfterNow)
{
    const DemoRecording& demo = usualDemo();
    const auto now = demoNow(usualOptions());
    const auto received
        = [&](LeadId id) { return demo.leads[static_cast<std::size_t>(id.value - 1)].receivedAt; };

    for (const Communication& row : demo.communications) {
        ASSERT_GE(row.at, received(row.lead));
        ASSERT_LE(row.at, now);
    }
    for (const Appointment& row : demo.appointments) {
        ASSERT_GE(row.setAt, received(row.lead));
        ASSERT_LE(row.setAt, now);
        ASSERT_GT(row.dueAt, row.setAt);
        if (row.confirmedAt) {
            ASSERT_TRUE(row.setAt <= *row.confirmedAt && *row.confirmedAt <= row.dueAt);
        }
    }
    for (const Show& row : demo.shows) {
        ASSERT_GE(row.at, received(row.lead));
        ASSERT_LE(row.at, now);
    }
    for (const Sale& row : demo.sales) {
        ASSERT_LE(*row.contractOn, usualOptions().until);
        if (row.deliveredOn) {
            ASSERT_TRUE(
                *row.contractOn <= *row.deliveredOn && *row.deliveredOn <= usualOptions().until);
        }
    }
}

TEST(DemoGenerator, TheLastDaysAreStillInTheMiddleOfTheirStories)
{
    const DemoRecording& demo = usualDemo();
    const auto now = demoNow(usualOptions());

    std::set<LeadId> answered;
    for (const Communication& row : demo.communications) {
        if (!row.isAutomatic)
            answered.insert(row.lead);
    }
    const auto unanswered
        = std::count_if(demo.leads.end() - 60, demo.leads.end(), [&](const Lead& lead) {
              return lead.status == LeadStatus::Open && !answered.contains(lead.id);
          });
    EXPECT_GT(unanswered, 2);
    EXPECT_GT(std::count_if(demo.appointments.begin(), demo.appointments.end(),
                  [&](const Appointment& row) { return row.dueAt > now; }),
        3);
}

TEST(DemoGenerator, NobodyIsReachedByWhatIsWritten)
{
    for (const Customer& customer : usualDemo().customers) {
        EXPECT_TRUE(!customer.phones.empty() || !customer.emails.empty());
        for (const Phone& phone : customer.phones) {
            EXPECT_EQ(phone.e164.size(), 12) << phone.e164.toStdString();
            EXPECT_EQ(phone.e164.mid(5, 4), QStringLiteral("5550")) << phone.e164.toStdString();
        }
        for (const QString& address : customer.emails)
            EXPECT_TRUE(address.contains(QStringLiteral("@example."))) << address.toStdString();
    }
}

TEST(DemoGenerator, StepsOfPlansAreOwedTodayAndSettledBefore)
{
    const DemoRecording& demo = usualDemo();
    const auto& calendar = demo.store.store.calendar;
    const auto today = usualOptions().until;
    int open = 0;
    int done = 0;
    int skipped = 0;
    for (const Task& task : demo.tasks) {
        const Lead& lead = demo.leads[static_cast<std::size_t>(task.lead->value - 1)];
        EXPECT_LE(lead.receivedAt, task.dueAt);
        EXPECT_FALSE(task.doneAt && task.skippedAt);
        done += task.doneAt ? 1 : 0;
        skipped += task.skippedAt ? 1 : 0;
        if (!task.isOpen())
            continue;
        ++open;
        EXPECT_EQ(lead.status, LeadStatus::Open);
        EXPECT_GE(calendar.businessDay(task.dueAt), today);
    }
    EXPECT_GT(open, 20);
    EXPECT_GT(done, 100);
    EXPECT_GT(skipped, 100);
}

TEST(DemoGenerator, SomeCustomersSayHowTheyMayBeContacted)
{
    const DemoRecording& demo = usualDemo();
    std::set<CustomerId> unwanted;
    for (const Customer& customer : demo.customers) {
        if (customer.doNotContact)
            unwanted.insert(customer.id);
    }
    std::set<CustomerId> withReason;
    int refusedTexts = 0;
    for (const Consent& word : demo.consents) {
        EXPECT_FALSE(word.wording.isEmpty());
        EXPECT_EQ(!word.channel, unwanted.contains(word.customer));
        refusedTexts += word.channel == Channel::Text && !word.isGiven ? 1 : 0;
        if (!word.channel)
            withReason.insert(word.customer);
    }
    EXPECT_GT(refusedTexts, 50);
    EXPECT_GT(withReason.size(), unwanted.size() / 2);
}

TEST(DemoGenerator, VehiclesHaveNumbersOfTheirOwnAndVinsThatCheck)
{
    std::set<QString> vins;
    std::set<QString> stockNumbers;
    for (const Vehicle& vehicle : usualDemo().vehicles) {
        EXPECT_TRUE(hasValidCheckDigit(vehicle.vin)) << vehicle.vin.toStdString();
        EXPECT_TRUE(vins.insert(vehicle.vin).second);
        EXPECT_TRUE(stockNumbers.insert(vehicle.stockNumber).second);
    }
}

TEST(DemoGenerator, RefusesOptionsOutOfRange)
{
    DemoRecording recording;
    for (const DemoOptions& options : {DemoOptions {.leads = 0, .until = usualOptions().until},
             DemoOptions {.leads = 1'000'001, .until = usualOptions().until},
             DemoOptions {.until = usualOptions().until, .months = 0},
             DemoOptions {.until = usualOptions().until, .untilMinute = 1440},
             DemoOptions {.until = sys_days(1980y / January / 1)}}) {
        const Status made = generateDemo(options, recording, {});
        ASSERT_FALSE(made);
        EXPECT_EQ(made.error().code, Error::Code::InvalidInput);
    }
    EXPECT_TRUE(recording.leads.empty());
}

TEST(DemoGenerator, AnEarlyMorningHasNoVisitorsYet)
{
    DemoOptions options = usualOptions();
    options.untilMinute = 7 * 60;
    const DemoRecording demo = recordDemo(options);
    const auto& calendar = demo.store.store.calendar;

    for (const Lead& lead : demo.leads) {
        ASSERT_LE(lead.receivedAt, demoNow(options));
        if (calendar.businessDay(lead.receivedAt) == options.until) {
            EXPECT_TRUE(isOnline(demo, lead) || !lead.source.isValid());
        }
    }
}

TEST(DemoGenerator, StopsWhenCancelled)
{
    JobControl control;
    control.cancel();
    DemoRecording recording;

    const Status made = generateDemo(usualOptions(), recording, control);

    ASSERT_FALSE(made);
    EXPECT_EQ(made.error().code, Error::Code::Cancelled);
}

TEST(DemoGenerator, AStoreOfADayIsPossible)
{
    const DemoRecording demo
        = recordDemo({.leads = 1, .until = sys_days(2026y / November / 1), .months = 1, .seed = 3});

    EXPECT_EQ(demo.leads.size(), 1U);
}
