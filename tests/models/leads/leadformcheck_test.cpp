#include "models/leads/leadformcheck.h"

#include "support/days.h"
#include "support/printing.h"

using namespace lotboard;
using namespace std::chrono_literals;
using namespace Qt::Literals::StringLiterals;

namespace {

LeadForm goodForm()
{
    LeadForm form;
    form.customer.lastName = u"Raman"_s;
    form.lead.receivedAt = january(5);
    return form;
}

struct ProblemCase
{
    const char* name = "";
    std::function<void(LeadForm&)> spoil {};
    LeadFormPlace expected {};
};

void PrintTo(const ProblemCase& problemCase, std::ostream* out)
{
    *out << problemCase.name;
}

class LeadFormProblemTest : public testing::TestWithParam<ProblemCase>
{
};

} // namespace

TEST_P(LeadFormProblemTest, IsFoundAtItsPlace)
{
    LeadForm form = goodForm();
    GetParam().spoil(form);

    const auto problems = checkLeadForm(form, january(5));

    ASSERT_EQ(problems.size(), 1U);
    EXPECT_EQ(problems[0].place, GetParam().expected);
    EXPECT_FALSE(problems[0].text.isEmpty());
}

INSTANTIATE_TEST_SUITE_P(Cases, LeadFormProblemTest,
    testing::Values(
        ProblemCase {"NobodyToReach", [](LeadForm& form) { form.customer.lastName.clear(); },
            LeadFormPlace::Name},
        ProblemCase {"NotAnAddress",
            [](LeadForm& form) {
                form.customer.emails = {u"a@b.com"_s, u"priya at home"_s};
            },
            LeadFormPlace::Email},
        ProblemCase {"InTheFuture", [](LeadForm& form) { form.lead.receivedAt = january(5) + 1s; },
            LeadFormPlace::ReceivedAt},
        ProblemCase {"YearOfTwoDigits", [](LeadForm& form) { form.lead.wanted.year = 26; },
            LeadFormPlace::Year},
        ProblemCase {"LostWithoutReason",
            [](LeadForm& form) { form.lead.status = LeadStatus::Lost; },
            LeadFormPlace::StatusReason}),
    [](const auto& test) { return test.param.name; });

TEST(LeadFormCheck, LetsAnybodyThroughWhoCanBeReached)
{
    LeadForm form;
    form.customer.phones = {{.asTyped = u"555 0148"_s}};

    EXPECT_TRUE(checkLeadForm(form, january(5)).empty());
}
