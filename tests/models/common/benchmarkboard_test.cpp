#include "models/common/benchmarkboard.h"

#include "models/common/boardfacts.h"
#include "models/common/explanationmodel.h"
#include "support/printing.h"
#include "support/storestory.h"
#include "support/waiting.h"

#include "metrics/engine.h"

#include <QSignalSpy>

using namespace lotboard;
using namespace Qt::Literals::StringLiterals;
using metrics::MetricId;

namespace {

class Benchmarks : public testing::Test
{
protected:
    ~Benchmarks() override { JobRunner::waitForAll(); }

    void load()
    {
        QSignalSpy changed(&board, &BenchmarkBoard::changed);
        board.load();
        LOTBOARD_WAIT_FOR(changed.size() == 1);
    }

    std::vector<Benchmark> stored {{.id = {1},
                                       .metric = u"contact_rate"_s,
                                       .value = 0.6,
                                       .source = u"20-group 2026"_s,
                                       .enteredOn = std::chrono::year(2026) / 11 / 3},
        {.id = {2}, .metric = u"response_time"_s, .value = 900, .source = u"Ours"_s}};
    BenchmarkBoard board {{.read = [this]() -> Result<std::vector<Benchmark>> { return stored; },
        .enter = [this](const Benchmark& benchmark) -> Result<Saved<Benchmark>> {
            stored.push_back(benchmark);
            return Saved<Benchmark> {benchmark, {1, 1}};
        }}};
};

} // namespace

TEST_F(Benchmarks, AreLinesInTheUnitOfTheChart)
{
    load();

    const auto rates = board.linesFor(MetricId::ContactRate, {});
    ASSERT_EQ(rates.size(), 1U);
    EXPECT_DOUBLE_EQ(rates[0].value, 60);
    EXPECT_EQ(rates[0].name, u"Benchmark 60.0% · 20-group 2026"_s);
    const auto times = board.linesFor(MetricId::ResponseTime, {});
    ASSERT_EQ(times.size(), 1U);
    EXPECT_DOUBLE_EQ(times[0].value, 15) << "minutes";
    EXPECT_TRUE(board.linesFor(MetricId::ShowRate, {}).empty());
}

TEST_F(Benchmarks, AreEnteredAsTheyAreTyped)
{
    load();
    QSignalSpy saved(&board, &BenchmarkBoard::saved);

    board.enter(MetricId::ShowRate, 55, u"Ours"_s);

    LOTBOARD_WAIT_FOR(saved.size() == 1 && board.all().size() == 3);
    ASSERT_EQ(board.of(MetricId::ShowRate).size(), 1U);
    EXPECT_DOUBLE_EQ(board.of(MetricId::ShowRate)[0].value, 0.55);
}

TEST_F(Benchmarks, StandInTheExplanationWithSourceAndDayAlsoWhenTheyComeLater)
{
    StoreStory story;
    story.lead("2026-11-02 10:00");
    BoardFacts facts;
    facts.setFacts(metrics::buildFactTable(story.feed()));
    metrics::Query query;
    query.metrics = {MetricId::ContactRate};
    query.period = *parsePeriod(u"2026-11", {});
    query.today = query.period.last;
    ExplanationModel model(facts, {});
    model.setBenchmarks(&board);
    model.setFigure(figureReference(metrics::evaluate(*facts.facts(), query), 0));
    const auto benchmarks = [&] {
        QStringList texts;
        for (const auto& [name, value] : model.explanation().facts) {
            if (name == u"Benchmark"_s)
                texts << value;
        }
        return texts;
    };
    EXPECT_TRUE(benchmarks().isEmpty());

    load();

    ASSERT_EQ(benchmarks().size(), 1);
    EXPECT_TRUE(benchmarks()[0].startsWith(u"60.0% (20-group 2026, entered "_s))
        << benchmarks()[0].toStdString();
    EXPECT_TRUE(benchmarks()[0].contains(u"2026)"_s));
}
