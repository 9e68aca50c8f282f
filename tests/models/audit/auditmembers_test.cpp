#include "models/audit/auditmembers.h"

#include "metrics/engine.h"

#include "support/printing.h"
#include "support/storestory.h"

#include <gtest/gtest.h>

using namespace lotboard;
using namespace Qt::StringLiterals;

TEST(AuditMembers, ThoseOfQuestionsAndOfGoalsGetTheirNames)
{
    StoreStory story;
    story.source("Dealer website");
    story.source("AutoTrader");
    AuditPage page;
    page.entries = {{.entity = u"plan"_s, .before = {{u"applies_to"_s, u"--filter source=1"_s}}},
        {.entity = u"goal"_s, .after = {{u"scope"_s, 3}, {u"scope_key"_s, u"2"_s}}},
        {.entity = u"goal"_s, .after = {{u"scope"_s, 0}, {u"scope_key"_s, u""_s}}},
        {.entity = u"saved_view"_s, .after = {{u"query"_s, u"no question at all"_s}}}};

    nameMembers(page, metrics::buildFactTable(story.feed()));

    EXPECT_EQ(page.names,
        (QHash<QString, QString> {
            {u"source 1"_s, u"Dealer website"_s}, {u"source 2"_s, u"AutoTrader"_s}}));
}
