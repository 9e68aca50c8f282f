#include "models/today/tryhours.h"

#include "domain/leadhistory.h"
#include "models/common/boardfacts.h"

#include "support/callsofaweek.h"

#include <QSignalSpy>
#include <QTest>

using namespace lotboard;
using namespace std::chrono_literals;
using namespace Qt::StringLiterals;

namespace {

constexpr std::chrono::sys_days tryingDay = 2026y / std::chrono::November / 21;

/// First calls of Mondays at leads of two sources: of 600 two in ten are answered, at five in the
/// afternoon those of Website five in ten. A third source has four calls, all answered.
StoreStory betterAtFive()
{
    StoreStory story;
    const SourceId website = story.source("Website");
    const SourceId autoTrader = story.source("AutoTrader");
    const SourceId fresh = story.source("Fresh");
    const auto call = [&](SourceId source, const std::string& time, int calls, int answers) {
        for (int at = 0; at < calls; ++at)
            story.call(story.lead("2026-11-02 09:00", {.source = source}),
                story.keep("2026-11-02 " + time), {},
                at < answers ? StoreStory::Answer::Spoke : StoreStory::Answer::None);
    };
    for (const char* time : {"10:00", "12:00", "15:00"}) {
        call(website, time, 100, 20);
        call(autoTrader, time, 100, 20);
    }
    call(website, "17:00", 200, 100);
    call(autoTrader, "17:00", 100, 20);
    call(fresh, "19:00", 4, 4);
    return story;
}

LeadHistory openLead(SourceId source)
{
    LeadHistory history;
    history.lead.source = source;
    return history;
}

class TryHoursTest : public testing::Test
{
protected:
    TryHoursTest() : hours(facts) { hours.setToday(tryingDay); }
    ~TryHoursTest() override { JobRunner::waitForAll(); }

    void tell(const StoreStory& story)
    {
        QSignalSpy worked(&hours, &TryHours::changed);
        facts.setFacts(metrics::buildFactTable(story.feed()));
        ASSERT_TRUE(QTest::qWaitFor([&] { return !worked.isEmpty(); }));
    }

    BoardFacts facts {};
    TryHours hours;
};

} // namespace

TEST_F(TryHoursTest, NamesTheHourOfTheLeadsSource)
{
    tell(betterAtFive());

    const TryHint hint = hours.hintFor(openLead({1}));

    EXPECT_TRUE(hint.text.startsWith(u"Best tried Monday, "_s)) << hint.text.toStdString();
    EXPECT_TRUE(hint.basis.contains(u"From 500 attempts"_s)) << hint.basis.toStdString();
    EXPECT_TRUE(hint.basis.contains(u"at leads of Website"_s));
    EXPECT_FALSE(hint.basis.contains(u"together"_s));
}

TEST_F(TryHoursTest, FallsBackToTheStoreWhereASourceSaysNothing)
{
    tell(betterAtFive());

    for (const SourceId source : {SourceId {2}, SourceId {3}, SourceId {}}) {
        const TryHint hint = hours.hintFor(openLead(source));
        EXPECT_FALSE(hint.text.isEmpty()) << source.value;
        EXPECT_TRUE(hint.basis.contains(u"From 904 attempts"_s)) << hint.basis.toStdString();
        EXPECT_TRUE(hint.basis.contains(u"all sources"_s));
    }
}

TEST_F(TryHoursTest, TakesAllDaysTogetherWhereNoWeekdayIsSure)
{
    tell(betterAtFiveOnAnyDay());

    const TryHint hint = hours.hintFor(openLead({1}));

    EXPECT_TRUE(hint.text.startsWith(u"Best tried any day, "_s)) << hint.text.toStdString();
    EXPECT_TRUE(hint.basis.endsWith(u"all days are taken together."_s)) << hint.basis.toStdString();
}

TEST_F(TryHoursTest, SaysNothingOfLeadsThatNeedNoAttempt)
{
    tell(betterAtFive());

    LeadHistory reached = openLead({1});
    reached.communications.push_back({.channel = Channel::Call, .isTwoWay = true});
    EXPECT_EQ(hours.hintFor(reached), TryHint());
    LeadHistory came = openLead({1});
    came.shows.emplace_back();
    EXPECT_EQ(hours.hintFor(came), TryHint());
    LeadHistory lost = openLead({1});
    lost.lead.status = LeadStatus::Lost;
    EXPECT_EQ(hours.hintFor(lost), TryHint());
}

TEST_F(TryHoursTest, MakesNothingUpFromFewAttempts)
{
    tell(betterAtFive());
    LeadHistory triedOnce = openLead({1}); // As nobody was in the past.
    triedOnce.communications.push_back({.channel = Channel::Call});
    EXPECT_EQ(hours.hintFor(triedOnce), TryHint());

    tell(StoreStory());
    EXPECT_EQ(hours.hintFor(openLead({1})), TryHint());
}

TEST_F(TryHoursTest, WorksOnceForEachStateOfTheFacts)
{
    tell(betterAtFive());
    const QSignalSpy worked(&hours, &TryHours::changed);

    facts.setLoading();
    hours.setToday(tryingDay);
    JobRunner::waitForAll();
    QCoreApplication::processEvents();

    EXPECT_TRUE(worked.isEmpty());
}
