#include "models/visits/visitfields.h"

#include "models/common/conflict.h"
#include "support/days.h"

using namespace lotboard;
using namespace Qt::Literals::StringLiterals;
using namespace std::chrono_literals;

TEST(VisitFields, ShowWhereTwoVersionsDifferAndTakeWhatWasChosen)
{
    const std::vector<Staff> staff {{.id = {1}, .name = u"Maria"_s}};
    const Show original {.id = {7}, .lead = {1}, .at = january(5) + 12h};
    Show theirs = original;
    theirs.version = 2;
    theirs.greetedBy = StaffId {1};
    Show ours = original;
    ours.at = january(5) + 13h;
    ours.hadTestDrive = true;
    const Conflict conflict(visitFields(staff, BusinessCalendar()), original, theirs, ours);

    ASSERT_EQ(conflict.rows().size(), 3U);
    EXPECT_EQ(conflict.rows()[1].first, u"Maria"_s);
    EXPECT_EQ(conflict.rows()[1].second, u"Nobody said"_s);

    // What only one side changed is chosen already.
    Show both = theirs;
    both.at = ours.at;
    both.hadTestDrive = true;
    EXPECT_EQ(conflict.resolved(conflict.rows()), both);
}
