#include "models/plans/verdicttablemodel.h"

#include "models/common/modelroles.h"
#include "models/plans/findings.h"
#include "models/plans/planweekmodel.h"
#include "models/plans/planwords.h"
#include "support/printing.h"

#include <QAbstractItemModelTester>

#include <gtest/gtest.h>

using namespace lotboard;
using namespace Qt::StringLiterals;

namespace {

class VerdictTableModelTest : public testing::Test
{
protected:
    VerdictTableModelTest() { m_model.setFindings(madeUpFindings(), m_style); }
    QString text(int row, int column) const { return m_model.index(row, column).data().toString(); }

    FigureStyle m_style {.locale = QLocale(QLocale::English, QLocale::UnitedStates)};
    VerdictTableModel m_model;
    QAbstractItemModelTester m_tester {&m_model};
};

} // namespace

TEST_F(VerdictTableModelTest, TheNumberThatMustMoveStandsFirst)
{
    ASSERT_EQ(m_model.rowCount(), 2);
    EXPECT_EQ(text(0, VerdictTableModel::MetricColumn), u"Contact rate"_s);
    EXPECT_EQ(text(0, VerdictTableModel::BaselineColumn), u"50.0%"_s);
    EXPECT_EQ(text(0, VerdictTableModel::PlanColumn), u"60.0%"_s);
    EXPECT_EQ(text(0, VerdictTableModel::ChangeColumn), u"+10.0 pts"_s);
    EXPECT_EQ(text(0, VerdictTableModel::ChanceColumn), u"over 99.9%"_s);
    EXPECT_EQ(text(0, VerdictTableModel::VerdictColumn), u"Better"_s);
    EXPECT_EQ(m_model.index(0, VerdictTableModel::VerdictColumn).data(ToneRole).value<Tone>(),
        Tone::Good);
}

TEST_F(VerdictTableModelTest, TheStepsToASaleStandBeforeWhatIsSeldomAsked)
{
    PlanFindings findings = madeUpFindings();
    findings.metrics.insert(findings.metrics.begin(),
        {comparedMetric(frozenRate("answered_within_60", 30, 60),
             frozenRate("answered_within_60", 31, 60), {}),
            comparedMetric(frozenRate("show_rate", 30, 60), frozenRate("show_rate", 31, 60), {})});
    m_model.setFindings(findings, m_style);

    QStringList names;
    for (int row = 0; row < m_model.rowCount(); ++row)
        names << text(row, VerdictTableModel::MetricColumn);
    EXPECT_EQ(names,
        (QStringList {u"Contact rate"_s, u"Appointment set rate of contacted"_s, u"Show rate"_s,
            u"Answered within 60 min"_s}));
}

TEST_F(VerdictTableModelTest, SaysWhereNothingIsSeen)
{
    EXPECT_EQ(text(1, VerdictTableModel::VerdictColumn), u"No difference seen"_s);
    EXPECT_EQ(m_model.index(1, VerdictTableModel::VerdictColumn).data(ToneRole).value<Tone>(),
        Tone::Muted);
}

TEST_F(VerdictTableModelTest, TooFewCasesAreGreyAndSaySo)
{
    PlanFindings findings = madeUpFindings();
    findings.metrics = {comparedMetric(
        frozenRate("contact_rate", 500, 1000), frozenRate("contact_rate", 20, 20), 0.6)};
    m_model.setFindings(findings, m_style);

    const QModelIndex verdict = m_model.index(0, VerdictTableModel::VerdictColumn);
    EXPECT_EQ(verdict.data().toString(), u"Too few to judge"_s);
    EXPECT_EQ(verdict.data(ToneRole).value<Tone>(), Tone::Muted);
    EXPECT_EQ(
        m_model.index(0, VerdictTableModel::PlanColumn).data(ToneRole).value<Tone>(), Tone::Muted);
}

TEST(PlanWords, SayWhatCameOfThePlan)
{
    PlanFindings findings = madeUpFindings();
    const FigureStyle style {.locale = QLocale(QLocale::English, QLocale::UnitedStates)};

    EXPECT_EQ(planBadge(findings), u"Working: contact rate is up"_s);
    EXPECT_EQ(planBadgeTone(findings), Tone::Good);
    EXPECT_EQ(aimText(findings, style), u"Contact rate from 50.0% to 60.0%"_s);
    EXPECT_TRUE(findingsNote(findings, style)
                    .startsWith(u"Leads from the last 8 days (12) are left out of answers"_s));
    findings.plan.state = PlanState::Stopped;
    EXPECT_EQ(planBadge(findings), u"Stopped: back to the baseline"_s);
    EXPECT_TRUE(planAdvice(findings).isEmpty());
}

TEST(PlanWeekModel, HasTheWeeksAndTheBands)
{
    PlanWeekModel model;
    const QAbstractItemModelTester tester(&model);
    model.setFindings(madeUpFindings(), {});

    ASSERT_EQ(model.rowCount(), 2);
    EXPECT_EQ(model.index(1, PlanWeekModel::ValueColumn).data(ChartRole).toDouble(), 0.6);
    EXPECT_EQ(model.index(1, 0).data(ChartRole).toDouble(), model.begin());
    ASSERT_TRUE(model.baseline());
    EXPECT_EQ(model.baseline()->value, 0.5);
    EXPECT_TRUE(model.baseline()->interval);
    model.setFindings({}, {});
    EXPECT_FALSE(model.baseline());
    EXPECT_EQ(model.rowCount(), 0);
}
