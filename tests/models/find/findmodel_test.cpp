#include "models/find/findmodel.h"

#include "support/days.h"
#include "support/printing.h"
#include "support/waiting.h"

#include <QAbstractItemModelTester>

#include <future>

using namespace lotboard;
using namespace Qt::Literals::StringLiterals;

namespace {

/// Whoever is called what was typed, by name; "0148" by phone; "broken" cannot be answered.
Result<std::vector<Finding>> answer(const QString& text, const JobControl&)
{
    if (text == u"broken")
        return Error {Error::Code::Forbidden, {u"look at customers"_s}, {}};
    if (text == u"nobody")
        return std::vector<Finding>();
    if (text == u"0148")
        return std::vector<Finding> {{.reason = FindReason::Phone,
            .matched = u"(212) 555-0148"_s,
            .customer = {1},
            .title = u"Priya Raman"_s,
            .detail = u"(212) 555-0148"_s,
            .city = u"Boston"_s}};
    return std::vector<Finding> {{.customer = {1}, .title = text + u" One"_s},
        {.customer = {2},
            .title = text + u" Two"_s,
            .detail = u"555 7777"_s,
            .lead = {5},
            .leadStatus = LeadStatus::Lost,
            .leadReceivedAt = std::chrono::sys_seconds(january(9))},
        {.kind = FindKind::Vehicle, .reason = FindReason::StockNumber, .matched = u"N1"_s}};
}

class FindModelTest : public testing::Test
{
protected:
    FindModelTest()
    {
        model.setActions({{u"importAction"_s, u"Import a file…"_s, u"Ctrl+I"_s, false},
            {u"leadsAction"_s, u"Leads"_s, u"Ctrl+2"_s, true}});
    }

    void type(const QString& text)
    {
        model.setText(text);
        LOTBOARD_WAIT_FOR(!model.isSearching());
    }

    QStringList texts(int role) const
    {
        QStringList texts;
        for (int row = 0; row < model.rowCount(); ++row)
            texts << model.index(row).data(role).toString();
        return texts;
    }

    FindModel model {&answer, BusinessCalendar()};
    QAbstractItemModelTester tester {&model};
};

} // namespace

TEST_F(FindModelTest, ShowsPagesAndThenActionsBeforeAnythingIsTyped)
{
    type({});

    EXPECT_EQ(texts(Qt::DisplayRole), (QStringList {u"Leads"_s, u"Import a file…"_s}));
    EXPECT_EQ(texts(FindModel::HeadingRole), (QStringList {u"Go to"_s, u"Do"_s}));
    EXPECT_EQ(texts(FindModel::ReasonRole), (QStringList {u"Ctrl+2"_s, u"Ctrl+I"_s}));
}

TEST_F(FindModelTest, PutsWhatWasFoundUnderItsHeadingAndActionsBelow)
{
    type(u"le"_s);

    EXPECT_EQ(texts(Qt::DisplayRole),
        (QStringList {
            u"le One"_s, u"le Two"_s, u"Vehicle of which little is known"_s, u"Leads"_s}));
    EXPECT_EQ(texts(FindModel::HeadingRole),
        (QStringList {u"Customers"_s, QString(), u"Vehicles"_s, u"Go to"_s}));
    EXPECT_EQ(model.index(0).data(FindModel::DetailRole).toString(), u"no lead"_s);
    EXPECT_EQ(model.index(1).data(FindModel::DetailRole).toString(),
        u"555 7777 · lead of 9 Jan 2024: Lost"_s);
    EXPECT_EQ(model.finding(1)->customer, CustomerId {2});
    EXPECT_EQ(model.action(3)->id, u"leadsAction"_s);
    EXPECT_EQ(model.action(0), nullptr);
    EXPECT_EQ(model.finding(3), nullptr);
    EXPECT_EQ(model.finding(-1), nullptr);
    EXPECT_EQ(model.action(-1), nullptr);
}

TEST_F(FindModelTest, SaysWhyAndSaysItOnce)
{
    type(u"0148"_s);

    EXPECT_EQ(model.index(0).data(FindModel::ReasonRole).toString(), u"phone (212) 555-0148"_s);
    EXPECT_EQ(model.index(0).data(FindModel::DetailRole).toString(), u"Boston · no lead"_s);
}

TEST_F(FindModelTest, SaysWhyThereIsNothing)
{
    type(u"nobody"_s);
    EXPECT_TRUE(model.message().startsWith(u"Nothing begins like this."));

    type(u"broken"_s);
    EXPECT_EQ(
        model.message(), errorText(Error {Error::Code::Forbidden, {u"look at customers"_s}, {}}));

    type(u"le"_s);
    EXPECT_TRUE(model.message().isEmpty());
}

TEST_F(FindModelTest, WithoutAStoreStillKnowsWhatCanBeDone)
{
    FindModel without({}, BusinessCalendar());
    without.setActions({{u"quitAction"_s, u"Quit"_s, {}, false}});

    without.setText(u"qu"_s);

    EXPECT_FALSE(without.isSearching());
    EXPECT_EQ(without.rowCount(), 1);
}

TEST(FindModel, DropsTheAnswerToATextThatIsNoLongerThere)
{
    auto release = std::make_shared<std::promise<void>>();
    const std::shared_future<void> released = release->get_future();
    FindModel model(
        [released](const QString& text, const JobControl&) -> Result<std::vector<Finding>> {
            if (text == u"slow")
                released.wait();
            return std::vector<Finding> {{.title = text}};
        },
        BusinessCalendar());

    model.setText(u"slow"_s);
    model.setText(u"quick"_s);
    LOTBOARD_WAIT_FOR(!model.isSearching());
    release->set_value();
    JobRunner::waitForAll();
    QCoreApplication::processEvents();

    ASSERT_EQ(model.rowCount(), 1);
    EXPECT_EQ(model.index(0).data().toString(), u"quick"_s);
}
