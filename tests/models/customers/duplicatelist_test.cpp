#include "models/customers/duplicatelist.h"

#include "models/common/jobrunner.h"
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

    std::map<CustomerId, Customer> customers {
        {{1}, {.id = {1}, .lastName = u"Raman"_s}}, {{2}, {.id = {2}, .lastName = u"Raman-Li"_s}}};
    DuplicateList list {calls(), BusinessCalendar()};
};

} // namespace

TEST_F(DuplicateListTest, MergesWhatIsAsItWasRead)
{
    QSignalSpy merged(&list, &DuplicateList::merged);

    list.merge(customers.at({1}), customers.at({2}));

    LOTBOARD_WAIT_FOR(merged.size() == 1);
    EXPECT_EQ(merged.front().at(1).value<SavedAction>(), (SavedAction {1, 2}));
}

TEST_F(DuplicateListTest, ShowsBothAnewWhereSomebodyHasChangedOne)
{
    const Customer first = customers.at({1});
    const Customer second = customers.at({2});
    customers.at({2}).firstName = u"Priya"_s;
    ++customers.at({2}).version;
    QSignalSpy changed(&list, &DuplicateList::bothChanged);
    QSignalSpy failed(&list, &DuplicateList::failed);
    QSignalSpy merged(&list, &DuplicateList::merged);

    list.merge(first, second);

    LOTBOARD_WAIT_FOR(changed.size() == 1);
    EXPECT_EQ(failed.size(), 0);
    const auto now = changed.front().at(1).value<Customer>();
    EXPECT_EQ(now.firstName, u"Priya"_s);
    list.merge(changed.front().at(0).value<Customer>(), now);
    LOTBOARD_WAIT_FOR(merged.size() == 1);
}
