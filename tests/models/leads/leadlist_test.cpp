#include "models/leads/leadlist.h"

#include "support/madeupleads.h"
#include "support/printing.h"
#include "support/waiting.h"

#include <QSignalSpy>

#include <future>

using namespace lotboard;
using namespace Qt::Literals::StringLiterals;

namespace {

/// Three leads; one of them is called "smith".
Result<std::vector<LeadId>> listThree(const LeadListQuery& query, const JobControl&)
{
    if (query.search == u"smith")
        return std::vector<LeadId> {{2}};
    auto ids = madeUpIds(3);
    if (query.isDescending)
        std::reverse(ids.begin(), ids.end());
    return ids;
}

LeadListQuery searching(const QString& text)
{
    LeadListQuery query;
    query.search = text;
    return query;
}

} // namespace

TEST(LeadList, AnswersANewQuestionWithOtherLeads)
{
    LeadList list(&listThree, &fetchMadeUp, BusinessCalendar());

    list.setQuery({});
    LOTBOARD_WAIT_FOR(list.state() == LeadList::State::Ready);
    EXPECT_EQ(list.table()->rowCount(), 3);
    EXPECT_EQ(list.countText(3), u"3 lead(s)"_s);

    list.setQuery(searching(u"smith"_s));
    LOTBOARD_WAIT_FOR(list.state() == LeadList::State::Ready);
    EXPECT_EQ(list.table()->leadAt(0), LeadId {2});
    EXPECT_EQ(list.countText(9000), u"1 of 9000 leads"_s);
    EXPECT_EQ(list.countText(0), u"1 lead(s)"_s); // While the facts are being read.
}

TEST(LeadList, DropsTheAnswerToAQuestionThatIsNoLongerAsked)
{
    auto release = std::make_shared<std::promise<void>>();
    const std::shared_future<void> released = release->get_future();
    auto slowIsDone = std::make_shared<std::atomic<bool>>(false);
    LeadList list(
        [released, slowIsDone](
            const LeadListQuery& query, const JobControl& control) -> Result<std::vector<LeadId>> {
            if (query.search != u"slow")
                return listThree(query, control);
            released.wait();
            *slowIsDone = true;
            return std::vector<LeadId> {{99}};
        },
        &fetchMadeUp, BusinessCalendar());

    list.setQuery(searching(u"slow"_s));
    list.setQuery(searching(u"smith"_s));
    LOTBOARD_WAIT_FOR(list.state() == LeadList::State::Ready);
    release->set_value();
    LOTBOARD_WAIT_FOR(*slowIsDone);
    QCoreApplication::processEvents();

    EXPECT_EQ(list.table()->rowCount(), 1);
    EXPECT_EQ(list.table()->leadAt(0), LeadId {2});
}

TEST(LeadList, AsksForTheOrderThatAHeaderWishes)
{
    LeadList list(&listThree, &fetchMadeUp, BusinessCalendar());
    list.setQuery({});
    LOTBOARD_WAIT_FOR(list.state() == LeadList::State::Ready);
    ASSERT_EQ(list.table()->leadAt(0), LeadId {3});

    list.table()->sort(LeadTableModel::CustomerColumn, Qt::AscendingOrder);

    LOTBOARD_WAIT_FOR(list.state() == LeadList::State::Ready);
    EXPECT_EQ(list.query().sort, LeadSort::Customer);
    EXPECT_EQ(list.table()->leadAt(0), LeadId {1});
    EXPECT_FALSE(list.isFiltered());
}

TEST(LeadList, KeepsTheTableWhereAChangeLeavesTheOrderAsItIs)
{
    LeadList list(&listThree, &fetchMadeUp, BusinessCalendar());
    list.setQuery({});
    LOTBOARD_WAIT_FOR(list.state() == LeadList::State::Ready);
    const QSignalSpy reset(list.table(), &QAbstractItemModel::modelReset);

    list.takeChange({LeadId {1}});
    LOTBOARD_WAIT_FOR(list.state() == LeadList::State::Ready);

    EXPECT_EQ(reset.count(), 0);
}

TEST(LeadList, SaysWhyThereAreNoLeads)
{
    LeadList list(
        [](const LeadListQuery&, const JobControl&) -> Result<std::vector<LeadId>> {
            return Error {Error::Code::Forbidden, {u"reading customers"_s}, {}};
        },
        &fetchMadeUp, BusinessCalendar());

    list.setQuery({});

    LOTBOARD_WAIT_FOR(list.state() == LeadList::State::Failed);
    EXPECT_TRUE(list.errorMessage().contains(u"reading customers"_s));
}
