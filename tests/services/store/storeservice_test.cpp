#include "services/store/storeservice.h"

#include "services/customer/customerservice.h"
#include "services/undo/undoservice.h"
#include "support/manager.h"
#include "support/testworkspace.h"

#include <gtest/gtest.h>

using namespace lotboard;
using namespace Qt::Literals::StringLiterals;

namespace {

class StoreServiceTest : public testing::Test
{
protected:
    StoreSettings settings() { return *store.settings(manager); }
    Error refusal(const StoreSettings& wanted) { return store.save(manager, wanted).error(); }

    TestWorkspace workspace;
    StoreService store {*workspace};
};

/// Everything otherwise.
StoreSettings changed(StoreSettings settings)
{
    constexpr OpenHours open {.fromMinute = 8 * 60, .toMinute = 18 * 60};
    settings.store.name = u"Harbor Motors North"_s;
    settings.store.calendar = BusinessCalendar(QTimeZone("America/New_York"),
        {OpenHours {}, open, open, open, open, open, OpenHours {}}, {january(1)});
    settings.store.countryCode = u"CA"_s;
    settings.store.saleDateRule = SaleDateRule::Delivery;
    settings.store.unwindRule = UnwindRule::BookInUnwindMonth;
    settings.rules = {.response = {.goalMinutes = 5, .limitMinutes = 15}, .episodeDays = 30};
    return settings;
}

void expectSame(const StoreSettings& a, const StoreSettings& b)
{
    EXPECT_EQ(a.store.name, b.store.name);
    EXPECT_EQ(a.store.calendar.zone(), b.store.calendar.zone());
    EXPECT_EQ(a.store.calendar.hoursByWeekday(), b.store.calendar.hoursByWeekday());
    EXPECT_EQ(a.store.calendar.holidays(), b.store.calendar.holidays());
    EXPECT_EQ(a.store.countryCode, b.store.countryCode);
    EXPECT_EQ(a.store.saleDateRule, b.store.saleDateRule);
    EXPECT_EQ(a.store.unwindRule, b.store.unwindRule);
    EXPECT_EQ(a.rules, b.rules);
}

} // namespace

TEST_F(StoreServiceTest, ANewStoreAnswersWithinTenMinutesAndForgetsAfterNinetyDays)
{
    EXPECT_EQ(settings().rules.response.goalMinutes, 10);
    EXPECT_EQ(settings().rules.response.limitMinutes, 30);
    EXPECT_EQ(settings().rules.episodeDays, 90);
}

TEST_F(StoreServiceTest, SavesAllAsOneActionWhichCanBeTakenBack)
{
    const StoreSettings before = settings();

    const auto saved = store.save(manager, changed(before));

    ASSERT_TRUE(succeeded(saved));
    expectSame(settings(), changed(before));
    expectSame(saved->value, changed(before));
    EXPECT_EQ(workspace->store().name, u"Harbor Motors North"_s);
    EXPECT_EQ(
        CustomerService(*workspace).known(manager, {.lastName = u"A"_s}, {})->episodeDays, 30);

    ASSERT_TRUE(succeeded(UndoService(*workspace).takeBack(manager, saved->action)));

    expectSame(settings(), before);
    EXPECT_EQ(workspace->store().name, u"Harbor Motors"_s);
}

TEST_F(StoreServiceTest, SavesNothingWhereNothingDiffers)
{
    const auto saved = store.save(manager, settings());

    ASSERT_TRUE(succeeded(saved));
    EXPECT_TRUE(saved->action.isEmpty());
}

TEST_F(StoreServiceTest, RefusesWhatSomebodyElseHasChangedMeanwhile)
{
    const StoreSettings read = settings();
    StoreSettings theirs = read;
    theirs.rules.episodeDays = 60;
    ASSERT_TRUE(succeeded(store.save(manager, theirs)));

    EXPECT_EQ(refusal(changed(read)).code, Error::Code::Conflict);
    EXPECT_EQ(settings().rules.episodeDays, 60);
}

TEST_F(StoreServiceTest, RefusesWhatCannotBe)
{
    StoreSettings unnamed = settings();
    unnamed.store.name = u"  "_s;
    StoreSettings backwards = settings();
    backwards.rules.response = {.goalMinutes = 5, .limitMinutes = 4};
    StoreSettings noEpisode = settings();
    noEpisode.rules.episodeDays = 0;
    StoreSettings neverOpen = settings();
    neverOpen.store.calendar = BusinessCalendar(QTimeZone::utc(), {}, {});
    StoreSettings nowhere = settings();
    nowhere.store.countryCode = u"usa"_s;

    for (const StoreSettings& wanted : {unnamed, backwards, noEpisode, neverOpen, nowhere})
        EXPECT_EQ(refusal(wanted).code, Error::Code::InvalidInput);
}
