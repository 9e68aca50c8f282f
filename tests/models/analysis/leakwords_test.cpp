#include "models/analysis/leakwords.h"

#include "metrics/leaks/causenames.h"

#include <gtest/gtest.h>

using namespace lotboard;
using namespace lotboard::metrics;
using namespace Qt::StringLiterals;

namespace {

LeakReport reportOf(LeakCause cause, double cars, double gross)
{
    LeakReport report;
    report.style.locale = QLocale(u"en_US"_s);
    report.answer.total.before.withoutLead = {20, 30'000'00};
    report.answer.total.after.withoutLead = {20 + cars, 30'000'00 + gross};
    report.answer.total.split.cars[cause] = cars;
    report.answer.total.split.gross[cause] = gross;
    return report;
}

} // namespace

/// Each cause has words of its own for a loss and for a gain, in cars and in gross.
TEST(LeakWords, NameEveryCause)
{
    QSet<QString> sentences;
    for (const LeakCause cause : leakCauses(LeakYardstick::Period, true)) {
        for (const double cars : {-3.0, 3.0}) {
            const QString sentence = leakSentence(reportOf(cause, cars, cars * 1'500'00), true);
            EXPECT_TRUE(sentence.contains(u"$4,500."_s)) << sentence.toStdString();
            sentences.insert(sentence.section(u". "_s, 1));
        }
        EXPECT_FALSE(causeText(cause).isEmpty());
        EXPECT_FALSE(causeMeaning(cause).isEmpty());
    }
    EXPECT_EQ(sentences.size(), 20);
}

/// What baselines and goals have besides.
TEST(LeakWords, NameTheCausesOfOtherYardsticks)
{
    for (const auto& [yardstick, cause] :
        {std::pair(LeakYardstick::Baseline, LeakCause::OutsideSteps),
            std::pair(LeakYardstick::Goals, LeakCause::UnitsGoal)}) {
        for (const double cars : {-3.0, 3.0}) {
            LeakReport report = reportOf(cause, cars, 0);
            report.answer.yardstick = yardstick;
            EXPECT_TRUE(leakSentence(report, false).contains(u"about 3 car(s)."_s))
                << leakSentence(report, false).toStdString();
        }
        EXPECT_FALSE(causeMeaning(cause).isEmpty());
    }
}

TEST(LeakWords, PassOverWhatIsLessThanHalfACar)
{
    const QString sentence = leakSentence(reportOf(LeakCause::Show, -0.4, 0), false);

    EXPECT_TRUE(sentence.startsWith(u"As many cars as in "_s)) << sentence.toStdString();
    EXPECT_FALSE(sentence.contains(u"cost"_s));
}

TEST(LeakWords, WriteSigns)
{
    const FigureStyle style {.locale = QLocale(u"en_US"_s)};

    EXPECT_EQ(partText(-3.24, false, style), u"−3.2"_s);
    EXPECT_EQ(partText(1, false, style), u"+1"_s);
    EXPECT_EQ(partText(0.01, false, style), u"0"_s);
    EXPECT_EQ(partText(-4'120'49, true, style), u"−$4,120"_s);
    EXPECT_EQ(madeText(12.5, false, style), u"12.5"_s);
}
