#include "services/people/passwordhash.h"

#include "support/printing.h"

#include <gtest/gtest.h>

using namespace lotboard;
using namespace Qt::Literals::StringLiterals;

TEST(PasswordHash, IsOfItsPasswordAndOfNoOther)
{
    const auto hash = PasswordHash::of(u"a red kite flies"_s);

    ASSERT_TRUE(succeeded(hash));
    EXPECT_TRUE(hash->isOf(u"a red kite flies"_s));
    EXPECT_FALSE(hash->isOf(u"A red kite flies"_s));
    EXPECT_FALSE(hash->isOf(QString()));
}

TEST(PasswordHash, IsArgon2idWithASaltOfItsOwnAndHoldsNothingOfThePassword)
{
    const auto one = PasswordHash::of(u"a red kite flies"_s);
    const auto other = PasswordHash::of(u"a red kite flies"_s);

    ASSERT_TRUE(succeeded(one));
    EXPECT_TRUE(one->stored().startsWith(u"$argon2id$"));
    EXPECT_NE(one->stored(), other->stored());
    EXPECT_FALSE(one->stored().contains(u"kite"));
}

TEST(PasswordHash, ReadBackFromStorageIsTheSame)
{
    const auto hash = PasswordHash::of(u"Pfau Übermut 7"_s);

    const PasswordHash stored = PasswordHash::fromStored(hash->stored());

    EXPECT_TRUE(stored.isOf(u"Pfau Übermut 7"_s));
}

TEST(PasswordHash, AnAccentIsTheSameHoweverItWasTyped)
{
    const auto hash = PasswordHash::of(u"Übermut des Pfaus"_s);

    EXPECT_TRUE(hash->isOf(u"U\u0308bermut des Pfaus"_s));
}

TEST(PasswordHash, NothingStoredIsNobodysPassword)
{
    EXPECT_FALSE(PasswordHash::fromStored({}).isOf({}));
    EXPECT_FALSE(PasswordHash::fromStored(u"not a hash"_s).isOf(u"not a hash"_s));
}
