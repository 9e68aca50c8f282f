#include "models/data/datacheck.h"

#include "models/data/gradewords.h"
#include "support/printing.h"
#include "support/waiting.h"

#include <QAbstractItemModelTester>
#include <QSignalSpy>

using namespace lotboard;
using namespace std::chrono;
using namespace Qt::Literals::StringLiterals;
using metrics::MetricId;
using metrics::RecordKind;

namespace {

std::vector<metrics::MetricGrade> madeUpGrades()
{
    return {{.metric = MetricId::Leads,
                .cases = 1200,
                .consistency = metrics::TouchedShare {RecordKind::Lead, 3, 1200},
                .grade = metrics::Grade::A,
                .flaws = {1}},
        {.metric = MetricId::ShowRate,
            .cases = 140,
            .completeness = metrics::TouchedShare {RecordKind::Appointment, 12, 140},
            .freshness = metrics::Freshness {RecordKind::Appointment, {}, 3, 3},
            .grade = metrics::Grade::C,
            .flaws = {0}},
        {.metric = MetricId::Spend}};
}

struct DataCheckTest : testing::Test
{
    ~DataCheckTest() override { JobRunner::waitForAll(); }

    QStringList periods {};
    bool fails = false;
    DataCheck check {{
        .run = [this](const JobControl&) -> Result<std::vector<CheckFinding>> {
            if (fails)
                return Error {Error::Code::Forbidden, {u"the numbers"_s}, {}};
            return std::vector<CheckFinding> {
                {.id = "a", .title = "Open appointments", .count = 12},
                {.id = "b", .title = "Duplicates", .count = 3}};
        },
        .grades = [this](const QString& period, const std::vector<CheckFinding>& findings,
                      const JobControl&) -> Result<std::vector<metrics::MetricGrade>> {
            EXPECT_EQ(findings.size(), 2U);
            periods << period;
            return madeUpGrades();
        },
    }};

    void load()
    {
        check.load();
        LOTBOARD_WAIT_FOR(check.state() == DataCheck::State::Ready);
    }
    QString grade(int row, int column)
    {
        return check.grades()->index(row, column).data().toString();
    }
    QString found(int row)
    {
        return check.findings()->index(row, CheckListModel::TitleColumn).data().toString();
    }
};

} // namespace

TEST_F(DataCheckTest, ShowsTheLeastTrustedMetricFirstBelowTheRowOfAll)
{
    const QAbstractItemModelTester tester(
        check.grades(), QAbstractItemModelTester::FailureReportingMode::Fatal);

    load();

    ASSERT_EQ(check.grades()->rowCount(), 4);
    EXPECT_EQ(grade(0, GradeListModel::MetricColumn), u"All metrics"_s);
    EXPECT_EQ(grade(1, GradeListModel::MetricColumn), u"Show rate"_s);
    EXPECT_EQ(grade(1, GradeListModel::GradeColumn), u"C"_s);
    EXPECT_EQ(grade(1, GradeListModel::FreshnessColumn), u"A"_s);
    EXPECT_EQ(grade(1, GradeListModel::CasesColumn), u"140"_s);
    EXPECT_EQ(grade(2, GradeListModel::MetricColumn), u"Leads"_s);
    EXPECT_EQ(grade(3, GradeListModel::GradeColumn), u"–"_s);
    EXPECT_EQ(check.grades()
                  ->index(1, GradeListModel::CompletenessColumn)
                  .data(Qt::ToolTipRole)
                  .toString(),
        u"12 of 140 appointment(s) lack something."_s);
}

TEST_F(DataCheckTest, ShowsWhatTouchesTheChosenMetric)
{
    load();
    EXPECT_EQ(check.findings()->rowCount(), 2);

    check.chooseGrade(check.grades()->rowOf(MetricId::ShowRate));
    ASSERT_EQ(check.findings()->rowCount(), 1);
    EXPECT_EQ(found(0), u"Open appointments"_s);

    check.chooseGrade(check.grades()->rowOf(MetricId::Spend));
    EXPECT_EQ(check.findings()->rowCount(), 0);

    check.chooseGrade(0);
    EXPECT_EQ(check.findings()->rowCount(), 2);
}

TEST_F(DataCheckTest, GradesAnotherPeriodWithoutLookingAgain)
{
    load();

    check.setPeriod(u"last-month"_s);
    LOTBOARD_WAIT_FOR(check.state() == DataCheck::State::Ready);
    fails = true; // Looking would.
    check.setPeriod(u"this-month"_s);
    LOTBOARD_WAIT_FOR(check.state() == DataCheck::State::Ready);

    EXPECT_EQ(periods, QStringList({u"last-90-days"_s, u"last-month"_s, u"this-month"_s}));
}

TEST_F(DataCheckTest, LooksAgainOnlyWhenSomethingWasChanged)
{
    check.want();
    LOTBOARD_WAIT_FOR(check.state() == DataCheck::State::Ready);
    check.want();
    EXPECT_EQ(check.state(), DataCheck::State::Ready);

    check.markLate();
    EXPECT_EQ(check.state(), DataCheck::State::Ready) << "nobody wants it yet";
    check.want();
    EXPECT_EQ(check.state(), DataCheck::State::Loading);
    LOTBOARD_WAIT_FOR(check.state() == DataCheck::State::Ready);
    EXPECT_EQ(periods.size(), 2);
}

TEST_F(DataCheckTest, SaysWhyItCannotLook)
{
    fails = true;

    check.load();

    LOTBOARD_WAIT_FOR(check.state() == DataCheck::State::Failed);
    EXPECT_TRUE(check.errorMessage().contains(u"the numbers"_s));
}

TEST(GradeWords, GiveTheReasonOfAPoorGradeOnly)
{
    const auto grades = madeUpGrades();

    EXPECT_EQ(gradeReason(grades[0]), QString());
    EXPECT_EQ(gradeReason(grades[1]), u"12 of 140 appointment(s) behind it lack something."_s);
    EXPECT_EQ(freshnessText({RecordKind::Show, {}, 5, 2}),
        u"The newest visit is 5 day(s) old; the next usually comes within 2 day(s)."_s);
}
