#include "models/audit/auditwords.h"

#include "services/wording/datetext.h"

#include "support/days.h"

#include <QJsonArray>

#include <gtest/gtest.h>

using namespace lotboard;
using namespace Qt::Literals::StringLiterals;

namespace lotboard {

void PrintTo(const AuditedChange& change, std::ostream* out)
{
    *out << change.what.toStdString() << ": " << change.before.toStdString() << " -> "
         << change.after.toStdString();
}

} // namespace lotboard

namespace {

class AuditWordsTest : public testing::Test
{
protected:
    std::vector<AuditedChange> changes(
        const QString& entity, const QJsonObject& before, const QJsonObject& after)
    {
        return AuditWords(calendar, currency, names)
            .changes({.entity = entity, .before = before, .after = after});
    }

    BusinessCalendar calendar {};
    QString currency = u"USD"_s;
    QHash<QString, QString> names {{u"staff 3"_s, u"Priya"_s}, {u"source 2"_s, u"AutoTrader"_s},
        {u"source 4"_s, u"Dealer website"_s}, {u"baseline 1"_s, u"Spring"_s},
        {u"person 3"_s, u"Priya"_s}};
};

} // namespace

TEST_F(AuditWordsTest, SaysNamesWordsDaysAndMoneyInsteadOfWhatIsStored)
{
    using Changes = std::vector<AuditedChange>;
    EXPECT_EQ(changes(u"lead"_s, {{u"status"_s, 0}, {u"version"_s, 1}},
                  {{u"status"_s, 2}, {u"version"_s, 2}}),
        (Changes {{u"Status"_s, u"Open"_s, u"Lost"_s}}));
    EXPECT_EQ(changes(u"lead"_s, {{u"assigned_staff_id"_s, QJsonValue::Null}},
                  {{u"assigned_staff_id"_s, 3}}),
        (Changes {{u"Assigned to"_s, QString(), u"Priya"_s}}));
    EXPECT_EQ(changes(u"lead"_s, {{u"source_id"_s, 9}}, {{u"source_id"_s, 2}}),
        (Changes {{u"Source"_s, u"9"_s, u"AutoTrader"_s}})); // That source is gone.
    EXPECT_EQ(
        changes(u"sale"_s, {{u"front_gross_cents"_s, 120'000}}, {{u"front_gross_cents"_s, -5}}),
        (Changes {{u"Front gross"_s, u"USD 1200.00"_s, u"USD -0.05"_s}}));
    EXPECT_EQ(changes(u"show"_s, {{u"had_test_drive"_s, 0}}, {{u"had_test_drive"_s, 1}}),
        (Changes {{u"Test drive"_s, u"no"_s, u"yes"_s}}));
    EXPECT_EQ(changes(u"staff"_s, {}, {{u"extra_rights"_s, 1 << 5}}),
        (Changes {{u"May besides"_s, QString(), u"Export customers"_s}}));
}

TEST_F(AuditWordsTest, SaysPartsInOneLine)
{
    const QJsonArray credits {QJsonObject {{u"staff_id"_s, 3}, {u"basis_points"_s, 5000}},
        QJsonObject {{u"staff_id"_s, 4}, {u"basis_points"_s, 5000}}};
    const QJsonArray phones {QJsonObject {{u"as_typed"_s, u"555-0101"_s}, {u"e164"_s, u""_s}}};

    EXPECT_EQ(changes(u"sale"_s, {}, {{u"sale_credit"_s, credits}}).front().after,
        u"Priya 50 %, 4 50 %"_s);
    EXPECT_EQ(
        changes(u"customer"_s, {}, {{u"customer_phone"_s, phones}}).front().after, u"555-0101"_s);
}

TEST_F(AuditWordsTest, ANewRecordSaysOnlyWhatWasFilledIn)
{
    const auto added = changes(u"lead"_s, {},
        {{u"id"_s, 1}, {u"version"_s, 1}, {u"store_id"_s, 1}, {u"note"_s, u"called"_s},
            {u"wanted_make"_s, u""_s}, {u"campaign_id"_s, QJsonValue::Null}});

    ASSERT_EQ(added.size(), 1U);
    EXPECT_EQ(added.front().what, u"Note"_s);
}

TEST_F(AuditWordsTest, SaysWhatACustomerWishesAndWhatAPlanAimsAt)
{
    using Changes = std::vector<AuditedChange>;
    EXPECT_EQ(AuditWords::entityText(u"customer_consent"_s), u"Contact wish"_s);
    EXPECT_EQ(AuditWords::entityText(u"cadence_step"_s), u"Follow-up step"_s);
    EXPECT_EQ(changes(u"customer_consent"_s, {}, {{u"channel"_s, 0}, {u"is_given"_s, 0}}),
        (Changes {
            {u"Channel"_s, QString(), u"Call"_s}, {u"May be contacted"_s, QString(), u"no"_s}}));
    EXPECT_EQ(changes(u"plan"_s, {{u"aim"_s, 0.5}},
                  {{u"aim"_s, 0.6165024630541872}, {u"metric"_s, u"contact_rate"_s}}),
        (Changes {{u"Aim"_s, u"0.5"_s, u"0.6165"_s}, {u"Metric"_s, QString(), u"Contact rate"_s}}));
}

TEST_F(AuditWordsTest, SaysQuestionsAndWhatTheyAreNarrowedToWithNames)
{
    using Changes = std::vector<AuditedChange>;
    EXPECT_EQ(changes(u"plan"_s, {{u"applies_to"_s, u""_s}},
                  {{u"applies_to"_s, u"--filter source=2 --filter source=4"_s}}),
        (Changes {{u"Applies to"_s, u"All leads"_s, u"AutoTrader, Dealer website"_s}}));
    EXPECT_EQ(changes(u"plan"_s, {}, {{u"baseline_id"_s, 1}, {u"state"_s, 2}}),
        (Changes {{u"Baseline"_s, QString(), u"Spring"_s}, {u"State"_s, QString(), u"Stopped"_s}}));
    EXPECT_EQ(changes(u"baseline"_s, {},
                  {{u"query"_s, u"--period 2026-10 --basis lead --filter source=9"_s}}),
        (Changes {{u"Question"_s, QString(), u"October 2026 · 9"_s}})); // That source is gone.
    EXPECT_EQ(changes(u"saved_view"_s, {}, {{u"query"_s, u"what is no question"_s}}),
        (Changes {{u"Question"_s, QString(), u"what is no question"_s}}));
}

TEST_F(AuditWordsTest, SaysWhoseAGoalIs)
{
    using Changes = std::vector<AuditedChange>;
    EXPECT_EQ(changes(u"goal"_s, {}, {{u"scope"_s, 2}, {u"scope_key"_s, u"3"_s}}),
        (Changes {{u"Goal of"_s, QString(), u"Person"_s}, {u"Whose"_s, QString(), u"Priya"_s}}));
    EXPECT_EQ(changes(u"goal"_s, {}, {{u"scope"_s, 0}, {u"scope_key"_s, u""_s}}),
        (Changes {{u"Goal of"_s, QString(), u"Store"_s}}));
}

TEST_F(AuditWordsTest, SaysDaysSourcesAndCustomersThatArePartsOfARecord)
{
    using Changes = std::vector<AuditedChange>;
    const QJsonArray sources {QJsonObject {{u"source_id"_s, 2}}, QJsonObject {{u"source_id"_s, 4}}};
    EXPECT_EQ(changes(u"cadence"_s, {}, {{u"cadence_source"_s, sources}}),
        (Changes {{u"For leads from"_s, QString(), u"AutoTrader, Dealer website"_s}}));
    const QJsonArray holidays {
        QJsonObject {{u"day"_s, static_cast<int>(january(26).time_since_epoch().count())}}};
    EXPECT_EQ(changes(u"store"_s, {}, {{u"holiday"_s, holidays}}),
        (Changes {{u"Closed on"_s, QString(), storeDayText(january(26))}}));
}

TEST_F(AuditWordsTest, CallsTheKindsOfAnImportAsTheyAreCalledElsewhere)
{
    using Changes = std::vector<AuditedChange>;
    EXPECT_EQ(changes(u"store"_s, {},
                  {{u"cadence"_s, 2}, {u"sale"_s, 12}, {u"rows_sha256"_s, u"4a1e"_s}}),
        (Changes {{u"Follow-up plan"_s, QString(), u"2"_s}, {u"Deal"_s, QString(), u"12"_s}}));
}

TEST_F(AuditWordsTest, AColumnThatIsNotKnownYetIsStillReadable)
{
    EXPECT_EQ(changes(u"lead"_s, {}, {{u"snoozed_reason"_s, u"away"_s}}).front().what,
        u"Snoozed reason"_s);
    EXPECT_EQ(AuditWords::entityText(u"something_new"_s), u"something_new"_s);
}
