#include "widgets/plans/leadchooser.h"

#include "support/printing.h"

#include <QListView>
#include <QTest>

#include <gtest/gtest.h>

using namespace lotboard;
using namespace Qt::StringLiterals;
using metrics::Dimension;

namespace {

class LeadChooserTest : public testing::Test
{
protected:
    QListView* list(const QString& name) { return chooser.findChild<QListView*>(name); }
    void tick(const QString& name, int row)
    {
        list(name)->setCurrentIndex(list(name)->model()->index(row, 0));
        QTest::keyClick(list(name), Qt::Key_Space);
    }

    LeadMembers members {{Dimension::Source, {{Dimension::Source, u"1"_s, u"AutoTrader"_s}}},
        {Dimension::Person, {{Dimension::Person, u"4"_s, u"Ann"_s}}},
        {Dimension::Territory,
            {{Dimension::Territory, u""_s, u""_s}, {Dimension::Territory, u"2"_s, u"North"_s}}}};
    LeadChooser chooser {};
};

} // namespace

TEST_F(LeadChooserTest, ChoosesLeadsBySourcePersonAndTerritory)
{
    chooser.setChoices(members, {});
    EXPECT_TRUE(chooser.filter().empty()) << "all leads";

    tick(u"sourceList"_s, 0);
    tick(u"territoryList"_s, 1);

    EXPECT_EQ(chooser.filter(),
        (metrics::Filter {{Dimension::Source, {u"1"_s}}, {Dimension::Territory, {u"2"_s}}}));
}

TEST_F(LeadChooserTest, OffersNoTerritoriesToAStoreWithoutAny)
{
    members[Dimension::Territory] = {{Dimension::Territory, u""_s, u""_s}};
    chooser.setChoices(members, {});
    chooser.show();

    EXPECT_FALSE(list(u"territoryList"_s)->isVisible());
    EXPECT_TRUE(list(u"personList"_s)->isVisible());
}

TEST_F(LeadChooserTest, BeginsWithWhatIsTickedAndKeepsTheRest)
{
    const metrics::Filter given {
        {Dimension::NewUsed, {u"new"_s}}, {Dimension::Territory, {u"2"_s}}};
    chooser.setChoices(members, given);

    EXPECT_EQ(chooser.filter(), given);
}
