#include "models/analysis/costsmodel.h"

#include "metrics/withheld.h"
#include "models/analysis/costwords.h"
#include "models/common/boardfacts.h"
#include "models/common/boardstate.h"
#include "models/common/explanationmodel.h"
#include "models/common/jobrunner.h"

#include "support/costlysources.h"
#include "support/inlocale.h"
#include "support/printing.h"

#include <QAbstractItemModelTester>
#include <QTest>

using namespace lotboard;
using namespace std::chrono_literals;
using namespace Qt::StringLiterals;
using State = AnalysisModel::Condition;
using Table = CostTableModel;

namespace {

class CostsOfANovember : public testing::Test
{
protected:
    CostsOfANovember() : model(state, facts)
    {
        state.setToday(2027y / std::chrono::June / 1);
        state.setPeriodText(u"2026-11"_s);
        state.setBasis(metrics::DateBasis::Lead);
    }
    ~CostsOfANovember() override { JobRunner::waitForAll(); }

    void tell(const StoreStory& story, const Session& session = Session::manager())
    {
        facts.setFacts(metrics::factsFor(session, metrics::buildFactTable(story.feed())));
        ask();
    }

    void ask()
    {
        model.refresh();
        ASSERT_TRUE(QTest::qWaitFor([&] { return model.isCurrent(); }));
    }

    QModelIndex cell(const QString& source, int column) const
    {
        for (int row = 0; row < model.costs()->rowCount(); ++row) {
            if (model.costs()->index(row, Table::SourceColumn).data().toString() == source)
                return model.costs()->index(row, column);
        }
        ADD_FAILURE() << "no row " << source.toStdString();
        return {};
    }
    QString text(const QString& source, int column) const
    {
        return cell(source, column).data().toString();
    }

    BoardState state;
    BoardFacts facts;
    mutable CostsModel model;

private:
    InLocale m_american {QLocale(QLocale::English, QLocale::UnitedStates)};
};

} // namespace

TEST_F(CostsOfANovember, HaveAModelThatKeepsTheRulesOfQt)
{
    const QAbstractItemModelTester tester(
        model.costs(), QAbstractItemModelTester::FailureReportingMode::Fatal);
    tell(costlySources());
    EXPECT_EQ(model.costs()->rowCount(), 6);
}

TEST_F(CostsOfANovember, StandBesideEachSource)
{
    tell(costlySources());

    ASSERT_EQ(model.condition(), State::Ready);
    EXPECT_EQ(text(u"AutoTrader"_s, Table::SpendColumn), u"$4,000"_s);
    EXPECT_EQ(text(u"AutoTrader"_s, Table::PerLeadColumn), u"$100"_s);
    EXPECT_EQ(text(u"AutoTrader"_s, Table::PerSaleColumn), u"$1,000"_s);
    EXPECT_EQ(text(u"AutoTrader"_s, Table::ReturnColumn), u"50.0%"_s);
    EXPECT_EQ(
        cell(u"AutoTrader"_s, Table::PerLeadColumn).data(ToneRole).value<Tone>(), Tone::Plain);
    EXPECT_EQ(
        cell(u"AutoTrader"_s, Table::PerSaleColumn).data(ToneRole).value<Tone>(), Tone::Muted);
    EXPECT_EQ(text(u"CarGurus"_s, Table::PerSaleColumn), u"–"_s);
    EXPECT_EQ(text(u"Referral"_s, Table::SpendColumn), u"no spend entered"_s);
    EXPECT_EQ(text(u"Referral"_s, Table::PerLeadColumn), u"–"_s);
    EXPECT_EQ(text(u"All"_s, Table::SpendColumn), u"$9,100"_s);
    EXPECT_TRUE(cell(u"All"_s, Table::SpendColumn).data(TotalRole).toBool());
}

TEST_F(CostsOfANovember, HaveLabourInThemWhereItIsAskedFor)
{
    tell(costlySources());

    model.setQuestion({.kind = metrics::CostKind::Loaded});
    ASSERT_TRUE(QTest::qWaitFor([&] { return model.isCurrent(); }));

    EXPECT_EQ(text(u"AutoTrader"_s, Table::SpendColumn), u"$6,000"_s);
    EXPECT_EQ(text(u"AutoTrader"_s, Table::PerSaleColumn), u"$1,500"_s);
    const auto opened = cell(u"AutoTrader"_s, Table::PerSaleColumn).data(FigureRole);
    const auto figure = opened.value<FigureReference>();
    EXPECT_EQ(figure.query.metrics[figure.metric], metrics::MetricId::LoadedSpend);
}

TEST_F(CostsOfANovember, AreExplainedWithTheLabourInThem)
{
    tell(costlySources());
    model.setQuestion({.kind = metrics::CostKind::Loaded});
    ASSERT_TRUE(QTest::qWaitFor([&] { return model.isCurrent(); }));
    const auto opened = [&](int column) {
        return cell(u"AutoTrader"_s, column).data(FigureRole).value<FigureReference>();
    };

    const Explanation perLead = explain(opened(Table::PerLeadColumn), facts);
    EXPECT_EQ(perLead.name, u"Cost per lead, with labour"_s);
    EXPECT_EQ(perLead.value, text(u"AutoTrader"_s, Table::PerLeadColumn));
    EXPECT_TRUE(perLead.numerator.startsWith(u"$6,000 · "_s)) << perLead.numerator.toStdString();
    EXPECT_TRUE(perLead.denominator.startsWith(u"40 · "_s)) << perLead.denominator.toStdString();
    const Explanation roi = explain(opened(Table::ReturnColumn), facts);
    EXPECT_EQ(roi.name, u"Return on spend, with labour"_s);
    EXPECT_EQ(roi.value, text(u"AutoTrader"_s, Table::ReturnColumn));
    EXPECT_TRUE(roi.denominator.startsWith(u"$6,000 · "_s)) << roi.denominator.toStdString();

    ExplanationModel records(facts, {});
    FigureReference leads = opened(Table::PerLeadColumn);
    leads.selection = RecordSelection::Denominator;
    records.setFigure(leads);
    ASSERT_TRUE(QTest::qWaitFor([&] { return !records.isSearching(); }));
    EXPECT_EQ(records.records()->recordCount(), 40U);
}

TEST_F(CostsOfANovember, OpenToTheCatalogsFigureOfTheRow)
{
    tell(costlySources());

    const auto opened = cell(u"AutoTrader"_s, Table::PerLeadColumn).data(FigureRole);
    const auto figure = opened.value<FigureReference>();
    EXPECT_EQ(figure.query.metrics[figure.metric], metrics::MetricId::CostPerLead);
    EXPECT_EQ(figure.keys.front().label, u"AutoTrader"_s);
    EXPECT_DOUBLE_EQ(*figure.cell.figure.value, 100'00);
}

TEST_F(CostsOfANovember, AreSaidByCampaign)
{
    tell(costlySources());

    model.setQuestion({.isByCampaign = true});
    ASSERT_TRUE(QTest::qWaitFor([&] { return model.isCurrent(); }));

    EXPECT_EQ(model.costs()->rowCount(), 7);
    EXPECT_EQ(text(u"AutoTrader"_s, Table::CampaignColumn), u"November push"_s);
    EXPECT_EQ(text(u"AutoTrader"_s, Table::SpendColumn), u"$1,000"_s);
}

TEST_F(CostsOfANovember, NameTheSourcesThatCostAndSoldNothing)
{
    tell(costlySources());

    EXPECT_EQ(model.sentence(),
        u"Billboard cost $3,000 and brought no lead. CarGurus cost $2,000 and sold no car, where "
        "of its 60 leads about 13.1 would have bought at the other sources' close rate. TrueCar "
        "cost $100 and sold no car. It may be chance: of its 5 leads about 0.5 would have bought "
        "at "
        "the other sources' close rate."_s)
        << model.sentence().toStdString();
    EXPECT_TRUE(model.note().contains(u"the leads received in it"_s));

    state.setBasis(metrics::DateBasis::Event);
    ask();
    EXPECT_TRUE(model.note().contains(u"what happened in it"_s));
}

TEST_F(CostsOfANovember, AreOpenAboutYoungLeads)
{
    const metrics::UnsoldSource young {.source = {metrics::Dimension::Source, u"1"_s, u"Edmunds"_s},
        .spend = 900'00,
        .leads = 40,
        .stillExpected = 7.9,
        .reason = metrics::UnsoldReason::YoungLeads};
    EXPECT_EQ(unsoldText(young, {}),
        u"Edmunds cost $900 and has sold no car yet, but of its 40 leads about 7.9 are still "
        "expected to buy."_s);
}

TEST_F(CostsOfANovember, BelongToNoPerson)
{
    state.setCondition({metrics::Dimension::Person, {u"1"_s}});
    StoreStory story = costlySources();
    story.person("Ann");
    tell(story);

    EXPECT_EQ(model.condition(), State::Nothing);
    EXPECT_TRUE(model.isNotAttributable());
}

TEST_F(CostsOfANovember, AreNoneWhereNoSpendWasEntered)
{
    state.setPeriodText(u"2026-09"_s);
    tell(costlySources());

    EXPECT_EQ(model.condition(), State::Nothing);
    EXPECT_FALSE(model.isNotAttributable());
    EXPECT_TRUE(model.sentence().isEmpty());
}

TEST_F(CostsOfANovember, WithholdTheReturnFromWhoMayNotKnowGrosses)
{
    tell(costlySources(), Session {.who = {7}, .role = Role::Associate});

    EXPECT_EQ(text(u"AutoTrader"_s, Table::ReturnColumn), u"withheld"_s);
    EXPECT_EQ(text(u"AutoTrader"_s, Table::PerSaleColumn), u"$1,000"_s);
}
