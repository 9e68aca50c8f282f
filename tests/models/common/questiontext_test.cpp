#include "models/common/questiontext.h"

#include "metrics/engine.h"

#include "support/printing.h"
#include "support/storestory.h"

#include <gtest/gtest.h>

using namespace lotboard;
using namespace Qt::StringLiterals;
using metrics::Dimension;

namespace {

QString calledByItsNumber(Dimension dimension, const QString& key)
{
    return dimension == Dimension::Source ? u"Source "_s + key : key;
}

struct WrittenQuestion
{
    QString written {};
    QString said {};
};

class QuestionText : public testing::TestWithParam<WrittenQuestion>
{
};

} // namespace

TEST_P(QuestionText, SaysInWordsWhatIsWritten)
{
    EXPECT_EQ(questionText(GetParam().written, calledByItsNumber), GetParam().said);
}

INSTANTIATE_TEST_SUITE_P(Questions, QuestionText,
    testing::Values(WrittenQuestion {u""_s, u"All leads"_s},
        WrittenQuestion {u"--filter source=1 --filter source=2"_s, u"Source 1, Source 2"_s},
        WrittenQuestion {
            u"--filter source=1 --filter 'make=Land Rover'"_s, u"Source 1 · Land Rover"_s},
        WrittenQuestion {
            u"--period 2026-10 --basis lead --filter source=3"_s, u"October 2026 · Source 3"_s},
        WrittenQuestion {u"--metrics leads,contact_rate --by source,month --top 10 --period "
                         "last-month --compare previous # bars"_s,
            u"Leads, Contact rate · Source, Month, top 10 · Last month · By event date · "
            "Previous period · All leads"_s},
        WrittenQuestion {
            u"--metrics leads --basis lead"_s, u"Leads · By lead date, up to today · All leads"_s},
        WrittenQuestion {u"--of-tomorrow 7"_s, u"--of-tomorrow 7"_s}));

TEST(MembersOfAQuestion, AreCalledAsTheFactsCallThemAndByTheirKeysWhereTheyAreUnknown)
{
    StoreStory story;
    story.source("Dealer website");
    const auto name = memberNames(metrics::buildFactTable(story.feed()));

    EXPECT_EQ(name(Dimension::Source, u"1"_s), u"Dealer website"_s);
    EXPECT_EQ(name(Dimension::Source, u"9"_s), u"9"_s);
    EXPECT_EQ(name(Dimension::Source, u""_s), u"No source"_s);
    EXPECT_EQ(memberNames(nullptr)(Dimension::Source, u"1"_s), u"1"_s);
}
