#include "base/foldedwords.h"

#include <gtest/gtest.h>

using namespace lotboard;
using namespace Qt::Literals::StringLiterals;

namespace {

using Words = std::vector<std::string>;

struct Case
{
    const char* name = "";
    QString text {};
    Words words {};
};

class FoldedWords : public testing::TestWithParam<Case>
{
};

} // namespace

TEST_P(FoldedWords, AreWhatSomebodyTypes)
{
    EXPECT_EQ(foldedWords(GetParam().text), GetParam().words);
}

INSTANTIATE_TEST_SUITE_P(, FoldedWords,
    testing::Values(Case {"Nothing", u""_s, {}}, Case {"OnlyMarks", u" -., "_s, {}},
        Case {"Ascii", u"Ada LOVELACE"_s, {"ada", "lovelace"}},
        Case {"Hyphen", u"Smith-Jones"_s, {"smith", "jones"}},
        Case {"Apostrophe", u"O'Brien"_s, {"obrien"}},
        Case {"TypographicApostrophe", u"O’Brien"_s, {"obrien"}},
        Case {"Digits", u"4S Motors 24/7"_s, {"4s", "motors", "24", "7"}},
        Case {"Accents", u"Zoë Ångström"_s, {"zoe", "angstrom"}},
        Case {"AccentsApart", u"Zoe\u0308"_s, {"zoe"}}, Case {"SharpS", u"Weiß"_s, {"weiss"}},
        Case {"LettersThatDoNotComeApart", u"Łódź Ørsted Æbelø"_s, {"lodz", "orsted", "aebelo"}},
        Case {"FullWidth", u"ＡＢＣ１"_s, {"abc1"}}, Case {"Greek", u"Ανδρέας"_s, {"ανδρεασ"}},
        Case {"Chinese", u"吴洋"_s, {"吴", "洋"}},
        Case {"ChineseAndLatin", u"Li 小龙"_s, {"li", "小", "龙"}},
        Case {"BeyondTheFirstPlane", u"𠮷野"_s, {"𠮷", "野"}}),
    [](const auto& parameter) { return std::string(parameter.param.name); });

TEST(FoldedWordsOfUtf8, AreAddedToThoseThatAreThere)
{
    Words words {"first"};

    appendFoldedWords("second third", words);

    EXPECT_EQ(words, (Words {"first", "second", "third"}));
}
