#include "models/data/importproblemmodel.h"

#include "support/printing.h"

#include <QAbstractItemModelTester>
#include <QFile>
#include <QTemporaryDir>

using namespace lotboard;
using namespace Qt::Literals::StringLiterals;

namespace {

std::vector<ImportProblem> twoProblems()
{
    return {{.line = 3,
                .column = u"When"_s,
                .severity = ImportSeverity::BadRow,
                .reason = ImportReason::UnreadableDate,
                .value = u"=soon"_s},
        {.line = 0, .severity = ImportSeverity::Warning, .reason = ImportReason::AmbiguousDate}};
}

} // namespace

TEST(ImportProblemModel, ShowsTheLineTheColumnAndTheReason)
{
    ImportProblemModel model;
    const QAbstractItemModelTester tester(
        &model, QAbstractItemModelTester::FailureReportingMode::Fatal);

    model.load(twoProblems());

    const auto text
        = [&](int row, int column) { return model.index(row, column).data().toString(); };
    EXPECT_EQ(text(0, ImportProblemModel::LineColumn), u"3"_s);
    EXPECT_EQ(text(0, ImportProblemModel::SeverityColumn), u"Left out"_s);
    EXPECT_EQ(text(0, ImportProblemModel::FieldColumn), u"When"_s);
    EXPECT_EQ(text(0, ImportProblemModel::ReasonColumn), importProblemText(twoProblems()[0]));
    EXPECT_EQ(text(1, ImportProblemModel::LineColumn), u"File"_s);
    EXPECT_EQ(text(1, ImportProblemModel::SeverityColumn), u"Imported"_s);
}

TEST(ImportProblemModel, DoesNotSayThatARowOfTotalsWasImported)
{
    ImportProblemModel model;
    model.load({{.line = 9, .reason = ImportReason::TotalsRow}});

    EXPECT_EQ(model.index(0, ImportProblemModel::SeverityColumn).data(), u"Passed over"_s);
}

TEST(ImportProblemModel, SavesAllRowsAsCsvThatNoSpreadsheetTakesForAFormula)
{
    const QTemporaryDir folder;
    const QString path = folder.filePath(u"problems.csv"_s);
    ImportProblemModel model;
    model.load(twoProblems());

    ASSERT_TRUE(succeeded(model.saveCsv(path)));

    QFile file(path);
    ASSERT_TRUE(file.open(QIODevice::ReadOnly));
    const QByteArray bytes = file.readAll();
    EXPECT_EQ(bytes.count("\r\n"), 3);
    EXPECT_TRUE(bytes.contains("'=soon"));
}
