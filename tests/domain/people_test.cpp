#include "domain/people.h"

#include "support/printing.h"

using namespace lotboard;
using namespace Qt::Literals::StringLiterals;

TEST(Customer, IsCalledByWhateverNameThereIs)
{
    EXPECT_EQ(
        (Customer {.firstName = u"Ada"_s, .lastName = u"Lovelace"_s}).name(), u"Ada Lovelace"_s);
    EXPECT_EQ((Customer {.firstName = u"Ada"_s}).name(), u"Ada"_s);
    EXPECT_EQ((Customer {.lastName = u"Harbor Fleet"_s}).name(), u"Harbor Fleet"_s);
    EXPECT_EQ(Customer().name(), QString());
}

TEST(Customer, AChineseNameBeginsWithTheFamily)
{
    EXPECT_EQ((Customer {.firstName = u"洋"_s, .lastName = u"吴"_s}).name(), u"吴洋"_s);
    EXPECT_EQ((Customer {.firstName = u"Wei"_s, .lastName = u"吴"_s}).name(), u"Wei 吴"_s);
}
