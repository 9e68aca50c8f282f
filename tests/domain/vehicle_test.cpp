#include "domain/vehicle.h"

using namespace lotboard;

TEST(Vehicle, AVinAgreesWithItsCheckDigit)
{
    EXPECT_TRUE(hasValidCheckDigit(u"11111111111111111")); // The regulation's own example.
    EXPECT_TRUE(hasValidCheckDigit(u"1M8GDM9AXKP042788")); // Check digit X.
    EXPECT_TRUE(hasValidCheckDigit(u"1m8gdm9axkp042788"));
}

TEST(Vehicle, AMistypedVinDoesNot)
{
    EXPECT_FALSE(hasValidCheckDigit(u"1M8GDM9AXKP042789"));
    EXPECT_FALSE(hasValidCheckDigit(u"1M8GDM9AXKP04278"));
    EXPECT_FALSE(hasValidCheckDigit(u"1M8GDM9AIKP042788"));
    EXPECT_FALSE(hasValidCheckDigit(u""));
}
