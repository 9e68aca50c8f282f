#include "models/common/explanationmodel.h"

#include "metrics/engine.h"
#include "models/common/boardfacts.h"
#include "models/data/datacheck.h"

#include "support/printing.h"
#include "support/storestory.h"

#include <QAbstractItemModelTester>
#include <QTest>

using namespace lotboard;
using metrics::Dimension;
using metrics::MetricId;

namespace {

/// Three good leads of one source, of whom one was contacted, and a duplicate.
class ExplanationOfTheContactRate : public testing::Test
{
protected:
    ExplanationOfTheContactRate()
    {
        const SourceId website = story.source("Website <i>");
        const LeadId contacted = story.lead("2026-11-02 10:00", {.source = website});
        story.lead("2026-11-03 10:00", {.source = website});
        story.lead("2026-11-04 10:00", {.source = website});
        story.lead("2026-11-05 10:00", {.source = website, .status = LeadStatus::Duplicate});
        story.call(contacted, "2026-11-02 10:09", {}, StoreStory::Answer::Spoke);
        facts.setFacts(metrics::buildFactTable(story.feed()));
    }

    FigureReference figure() const
    {
        metrics::Query query;
        query.metrics = {MetricId::ContactRate};
        query.period = *parsePeriod(u"2026-11", {});
        query.basis = metrics::DateBasis::Lead;
        query.today = query.period.last;
        query.filter = {{Dimension::Source, {QStringLiteral("1")}}};
        query.comparison = metrics::Comparison::PreviousPeriod;
        return figureReference(metrics::evaluate(*facts.facts(), query), 0);
    }

    /// How many records a list has, once they were found.
    std::size_t countOf(RecordSelection selection)
    {
        ExplanationModel model(facts, {});
        FigureReference shown = figure();
        shown.selection = selection;
        model.setFigure(shown);
        EXPECT_TRUE(QTest::qWaitFor([&] { return !model.isSearching(); }));
        EXPECT_EQ(model.records()->rowCount(), static_cast<int>(model.records()->recordCount()));
        return model.records()->recordCount();
    }

    StoreStory story;
    BoardFacts facts;
};

QString valueOf(const Explanation& text, const QString& name)
{
    for (const auto& [key, value] : text.facts) {
        if (key == name)
            return value;
    }
    return {};
}

} // namespace

TEST_F(ExplanationOfTheContactRate, SaysWhatWasDividedByWhat)
{
    const Explanation text = explain(figure(), facts);

    EXPECT_EQ(text.name, QStringLiteral("Contact rate"));
    EXPECT_TRUE(text.numerator.startsWith(QStringLiteral("1 · "))) << text.numerator.toStdString();
    EXPECT_TRUE(text.denominator.startsWith(QStringLiteral("3 · ")));
    EXPECT_FALSE(text.definition.isEmpty());
}

TEST_F(ExplanationOfTheContactRate, SaysOfWhichDaysOnWhichBasisAndOfWhom)
{
    const Explanation text = explain(figure(), facts);

    EXPECT_EQ(valueOf(text, QStringLiteral("Period")), QStringLiteral("November 2026"));
    EXPECT_EQ(valueOf(text, QStringLiteral("Basis")), QStringLiteral("By lead date, up to today"));
    EXPECT_EQ(valueOf(text, QStringLiteral("Source")), QStringLiteral("only Website <i>"));
    EXPECT_EQ(valueOf(text, QStringLiteral("October 2026")), QStringLiteral("–"));
}

TEST_F(ExplanationOfTheContactRate, CountsWhatWasLeftOutAndWarnsOfFewCases)
{
    const Explanation text = explain(figure(), facts);

    ASSERT_EQ(text.leftOut.size(), 1U);
    EXPECT_TRUE(text.leftOut[0].startsWith(u'1'));
    const bool isWarned = std::any_of(text.notes.begin(), text.notes.end(),
        [](const QString& note) { return note.contains(QStringLiteral("Too few to judge")); });
    EXPECT_TRUE(isWarned);
}

TEST_F(ExplanationOfTheContactRate, ListsExactlyTheRecordsBehindIt)
{
    EXPECT_EQ(countOf(RecordSelection::Numerator), 1U);
    EXPECT_EQ(countOf(RecordSelection::Denominator), 3U);
    EXPECT_EQ(countOf(RecordSelection::Missed), 2U);
    EXPECT_EQ(countOf(RecordSelection::Excluded), 1U);
}

TEST_F(ExplanationOfTheContactRate, OffersTheListsThatThereAre)
{
    ExplanationModel model(facts, {});
    EXPECT_EQ(model.selections().size(), 1U);

    model.setFigure(figure());
    EXPECT_EQ(model.selections().size(), 4U);
}

TEST(RecordListModel, ReadsAsMuchAsTheViewAsksFor)
{
    std::vector<metrics::RecordRef> records(700);
    for (std::size_t at = 0; at < records.size(); ++at)
        records[at].id = static_cast<std::int64_t>(at) + 1;
    RecordListModel model;
    const QAbstractItemModelTester tester(
        &model, QAbstractItemModelTester::FailureReportingMode::Fatal);

    model.setRecords(records, {}, {});
    ASSERT_TRUE(QTest::qWaitFor([&] { return !model.isReading(); }));
    EXPECT_EQ(model.recordCount(), 700U);
    EXPECT_LT(model.rowCount(), 700);

    while (model.canFetchMore({})) {
        model.fetchMore({});
        ASSERT_TRUE(QTest::qWaitFor([&] { return !model.isReading(); }));
    }
    EXPECT_EQ(model.rowCount(), 700);
    EXPECT_EQ(model.index(699, RecordListModel::ReferenceColumn).data().toString(),
        QStringLiteral("700"));
}

TEST(RecordListModel, SaysWhyTheRecordsCannotBeRead)
{
    RecordListModel model([](std::span<const metrics::RecordRef>, const JobControl&) {
        return Result<std::vector<RecordRow>>(Error {Error::Code::Forbidden, {}, {}});
    });
    int failures = 0;
    QObject::connect(&model, &RecordListModel::failed, [&] { ++failures; });

    model.setRecords({{.id = 1}}, {}, {});

    EXPECT_TRUE(QTest::qWaitFor([&] { return failures == 1; }));
    EXPECT_EQ(model.rowCount(), 0);
}

TEST_F(ExplanationOfTheContactRate, OfAWithheldFigureSaysWhyAndListsNothing)
{
    FigureReference withheld = figure();
    withheld.cell
        = {.figure = {.isWithheld = true}, .comparison = metrics::Figure {.isWithheld = true}};

    const Explanation text = explain(withheld, facts);
    EXPECT_EQ(text.value, QStringLiteral("withheld"));
    EXPECT_TRUE(text.numerator.isEmpty());
    EXPECT_TRUE(text.denominator.isEmpty());
    const QString notes = QStringList(text.notes.begin(), text.notes.end()).join(u' ');
    EXPECT_TRUE(notes.contains(withheldReason()));
    EXPECT_FALSE(notes.contains(QStringLiteral("nothing to divide by")));

    ExplanationModel model(facts, {});
    model.setFigure(withheld);
    EXPECT_TRUE(model.isWithheld());
    model.setSelection(RecordSelection::Excluded);
    EXPECT_FALSE(model.isWithheld());
    EXPECT_TRUE(QTest::qWaitFor([&] { return !model.isSearching(); }));
}

TEST_F(ExplanationOfTheContactRate, MentionsDataThatIsPoorOnceItWasLookedAt)
{
    int looks = 0;
    metrics::MetricGrade grade {.metric = MetricId::ContactRate,
        .consistency = metrics::TouchedShare {metrics::RecordKind::Lead, 12, 140},
        .grade = metrics::Grade::C};
    DataCheck check {{.run = [&](const JobControl&) -> Result<std::vector<CheckFinding>> {
                          ++looks;
                          return std::vector<CheckFinding> {};
                      },
        .grades = [&](const QString&, const std::vector<CheckFinding>&, const JobControl&)
            -> Result<std::vector<metrics::MetricGrade>> { return std::vector {grade}; }}};
    ExplanationModel model(facts, {});
    model.setCheck(&check);
    const auto explained = [&] {
        model.setFigure(figure());
        EXPECT_TRUE(
            QTest::qWaitFor([&] { return check.state() == DataCheck::State::Ready; }, 10'000));
        return QStringList(model.explanation().notes.begin(), model.explanation().notes.end());
    };

    EXPECT_TRUE(explained().contains(QStringLiteral(
        "Data: C (Last 90 days). 12 of 140 lead(s) behind it contradict something else.")));
    explained();
    EXPECT_EQ(looks, 1) << "nothing was changed";

    grade.grade = metrics::Grade::B;
    check.markLate();
    EXPECT_TRUE(explained().filter(QStringLiteral("Data: ")).isEmpty());
    EXPECT_EQ(looks, 2);
    EXPECT_TRUE(QTest::qWaitFor([&] { return !model.isSearching(); }, 10'000));
}
