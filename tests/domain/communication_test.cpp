#include "domain/communication.h"

using namespace lotboard;

TEST(Communication, AVoicemailIsAnAttemptAndNoContact)
{
    EXPECT_TRUE(isAttempt(Direction::Outbound, Channel::Call, false));
    EXPECT_FALSE(isContact(Direction::Outbound, false, false));
}

TEST(Communication, AnAnsweredCallIsAnAttemptAndAContact)
{
    EXPECT_TRUE(isAttempt(Direction::Outbound, Channel::Call, false));
    EXPECT_TRUE(isContact(Direction::Outbound, true, false));
}

TEST(Communication, AMessageOfTheCustomerIsAContactAndNoAttempt)
{
    EXPECT_FALSE(isAttempt(Direction::Inbound, Channel::Text, false));
    EXPECT_TRUE(isContact(Direction::Inbound, false, false));
}

TEST(Communication, AnAutomaticReplyIsNeither)
{
    for (const Direction direction : {Direction::Outbound, Direction::Inbound}) {
        EXPECT_FALSE(isAttempt(direction, Channel::Email, true));
        EXPECT_FALSE(isContact(direction, true, true));
    }
}
