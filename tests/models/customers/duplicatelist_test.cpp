#include "models/customers/duplicatelist.h"

#include "models/common/jobrunner.h"
#include "models/customers/mergemodel.h"
#include "support/waiting.h"

#include <QSignalSpy>

#include <map>

using namespace lotboard;
using namespace Qt::Literals::StringLiterals;

namespace {

/// Two customers, as a store keeps them.
class DuplicateListTest : public testing::Test
{
protected:
    ~DuplicateListTest() override { JobRunner::waitForAll(); }

    DuplicateList::Calls calls()
    {
        return {.suspected = [](const JobControl& /*control*/) { return SuspectedDuplicates {}; },
            .find = [this](CustomerId id) -> Result<Customer> { return customers.at(id); },
            .merge
            = [this](const Customer& kept, const Customer& other) -> Result<Saved<Customer>> {
                const bool isCurrent = customers.at(kept.id).version == kept.version
                    && customers.at(other.id).version == other.version;
                if (!isCurrent)
                    return Error {Error::Code::Conflict, {u"The customer"_s}, {}};
                return Saved<Customer> {kept, {1, 2}};
            },
            .setNotSame =
                [](CustomerId, CustomerId) {
                    return Result(SavedAction {3, 3});
                }};
    }

    /// What somebody chooses of the two as they are: the name of the second.
    std::vector<SideBySideRow> secondsName() const
    {
        MergeModel model(customers.at({1}), customers.at({2}));
        model.setData(
            model.index(0, MergeModel::SecondColumn), int(Qt::Checked), Qt::CheckStateRole);
        return model.rows();
    }

    std::map<CustomerId, Customer> customers {
        {{1}, {.id = {1}, .lastName = u"Raman"_s, .city = u"Salem"_s}},
        {{2}, {.id = {2}, .lastName = u"Raman-Li"_s}}};
    DuplicateList list {calls(), BusinessCalendar()};
};

} // namespace

TEST_F(DuplicateListTest, MergesWhatIsAsItWasRead)
{
    QSignalSpy merged(&list, &DuplicateList::merged);

    list.merge(customers.at({1}), customers.at({2}), secondsName());

    LOTBOARD_WAIT_FOR(merged.size() == 1);
    EXPECT_EQ(merged.front().at(0).value<Customer>().lastName, u"Raman-Li"_s);
    EXPECT_EQ(merged.front().at(0).value<Customer>().city, u"Salem"_s);
    EXPECT_EQ(merged.front().at(1).value<SavedAction>(), (SavedAction {1, 2}));
}

TEST_F(DuplicateListTest, ShowsBothAnewWithWhatWasChosenWhereSomebodyHasChangedOne)
{
    const Customer first = customers.at({1});
    const Customer second = customers.at({2});
    const std::vector<SideBySideRow> chosen = secondsName();
    customers.at({2}).city = u"Boston"_s;
    ++customers.at({2}).version;
    QSignalSpy changed(&list, &DuplicateList::bothChanged);
    QSignalSpy failed(&list, &DuplicateList::failed);
    QSignalSpy merged(&list, &DuplicateList::merged);

    list.merge(first, second, chosen);

    LOTBOARD_WAIT_FOR(changed.size() == 1);
    EXPECT_EQ(failed.size(), 0);
    const auto now = changed.front().at(1).value<Customer>();
    EXPECT_EQ(now.city, u"Boston"_s);
    const MergeModel again(changed.front().at(0).value<Customer>(), now,
        changed.front().at(2).value<std::vector<SideBySideRow>>());
    EXPECT_EQ(again.merged().lastName, u"Raman-Li"_s);
    list.merge(changed.front().at(0).value<Customer>(), now, again.rows());
    LOTBOARD_WAIT_FOR(merged.size() == 1);
    EXPECT_EQ(merged.front().at(0).value<Customer>().lastName, u"Raman-Li"_s);
}

TEST_F(DuplicateListTest, AsksNothingAnewWhereNothingOfTheChoiceHasChanged)
{
    const Customer first = customers.at({1});
    const Customer second = customers.at({2});
    const std::vector<SideBySideRow> chosen = secondsName();
    customers.at({1}).externalId = u"A-17"_s;
    ++customers.at({1}).version;
    QSignalSpy changed(&list, &DuplicateList::bothChanged);
    QSignalSpy merged(&list, &DuplicateList::merged);

    list.merge(first, second, chosen);

    LOTBOARD_WAIT_FOR(merged.size() == 1);
    EXPECT_EQ(changed.size(), 0);
    const auto kept = merged.front().at(0).value<Customer>();
    EXPECT_EQ(kept.lastName, u"Raman-Li"_s);
    EXPECT_EQ(kept.externalId, u"A-17"_s);
}
