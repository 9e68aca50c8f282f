#include "cli/arguments/suggestion.h"

#include "support/printing.h"

#include <gtest/gtest.h>

using namespace lotboard;
using namespace lotboard::cli;
using namespace Qt::StringLiterals;

namespace {

const QStringList known {u"leads"_s, u"contacted"_s, u"contact_rate"_s, u"close_rate"_s,
    u"close_rate_of_shows"_s, u"close_rate_of_appointments"_s, u"show_rate"_s};

} // namespace

TEST(Suggestions, NameTheNearestWordFirst)
{
    EXPECT_EQ(suggestions(u"contct_rate"_s, known).value(0), u"contact_rate"_s);
    EXPECT_EQ(suggestions(u"Lead"_s, known), QStringList {u"leads"_s});
}

TEST(Suggestions, TakeHyphensAndBlanksForUnderscores)
{
    EXPECT_EQ(suggestions(u"show-rate"_s, known).value(0), u"show_rate"_s);
    EXPECT_EQ(suggestions(u"Show Rate"_s, known).value(0), u"show_rate"_s);
}

TEST(Suggestions, AreAtMostThree)
{
    EXPECT_EQ(suggestions(u"rate"_s, known).size(), 3);
}

TEST(Suggestions, AreNoneWhereNothingIsNear)
{
    EXPECT_TRUE(suggestions(u"weather"_s, known).isEmpty());
    EXPECT_TRUE(suggestions(QString(), known).isEmpty());
}
