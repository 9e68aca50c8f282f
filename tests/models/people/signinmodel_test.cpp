#include "models/people/signinmodel.h"

#include "models/common/jobrunner.h"
#include "support/printing.h"
#include "support/waiting.h"

#include <QSignalSpy>

#include <gtest/gtest.h>

using namespace lotboard;
using namespace Qt::Literals::StringLiterals;

namespace {

const Session priyas {.who = {2}, .role = Role::Associate};

class SignInModelTest : public testing::Test
{
protected:
    ~SignInModelTest() override { JobRunner::waitForAll(); }

    SignInModel::Calls calls()
    {
        return {.people = [] { return std::vector<Staff> {{.id = {2}, .name = u"Priya"_s}}; },
            .signIn
            = [this](StaffId who, const QString& password) -> Result<std::optional<Session>> {
                if (password != u"right"_s)
                    return Error {Error::Code::InvalidInput, {u"This is not the password."_s}, {}};
                return mustChoose ? std::nullopt
                                  : std::optional(Session {.who = who, .role = Role::Associate});
            },
            .choosePassword
            = [this](StaffId who, const QString& old, const QString& password) -> Result<Session> {
                replaced = old;
                chosen = password;
                return Session {.who = who, .role = Role::Associate};
            }};
    }

    bool mustChoose = false;
    QString replaced {};
    QString chosen {};
    SignInModel model {calls()};
    QSignalSpy signedIn {&model, &SignInModel::signedIn};
    QSignalSpy refused {&model, &SignInModel::refused};
    QSignalSpy needed {&model, &SignInModel::newPasswordNeeded};
};

} // namespace

TEST_F(SignInModelTest, TheRightPasswordSignsIn)
{
    model.signIn({2}, u"right"_s);
    LOTBOARD_WAIT_FOR(!signedIn.isEmpty());

    EXPECT_EQ(signedIn.front().front().value<Session>(), priyas);
    EXPECT_TRUE(refused.isEmpty());
}

TEST_F(SignInModelTest, AWrongOneIsRefusedInWordsAndCanBeTriedAgain)
{
    model.signIn({2}, u"wrong"_s);
    LOTBOARD_WAIT_FOR(!refused.isEmpty());
    EXPECT_EQ(refused.front().front().toString(), u"This is not the password."_s);

    model.signIn({2}, u"right"_s);
    LOTBOARD_WAIT_FOR(!signedIn.isEmpty());
}

TEST_F(SignInModelTest, AGivenPasswordIsReplacedBeforeAnybodyIsSignedIn)
{
    mustChoose = true;
    model.signIn({2}, u"right"_s);
    LOTBOARD_WAIT_FOR(!needed.isEmpty());
    EXPECT_TRUE(signedIn.isEmpty());

    model.choosePassword(u"my own words"_s);
    LOTBOARD_WAIT_FOR(!signedIn.isEmpty());

    EXPECT_EQ(replaced, u"right"_s);
    EXPECT_EQ(chosen, u"my own words"_s);
}

TEST_F(SignInModelTest, TwoOfOneNameAreToldApartByTheNameTheySignInWith)
{
    EXPECT_EQ(SignInModel::nameOf({.name = u"Priya"_s, .loginName = u"Priya"_s}), u"Priya"_s);
    EXPECT_EQ(
        SignInModel::nameOf({.name = u"Priya"_s, .loginName = u"priya2"_s}), u"Priya (priya2)"_s);
}
