#include "exchange/xlsx/workbookreport.h"

#include "../support/reportsample.h"
#include "support/printing.h"

#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QProcess>
#include <QTemporaryDir>

#include <gtest/gtest.h>

using namespace lotboard;
using namespace lotboard::exchange;
using namespace Qt::StringLiterals;

namespace {

const QString formula = u"=HYPERLINK(\"x\",\"y\")"_s;

/// What another program reads in the workbook. Empty where openpyxl is not installed.
QJsonObject readBack(const QByteArray& workbook)
{
    const QTemporaryDir folder;
    QFile file(folder.filePath(u"report.xlsx"_s));
    EXPECT_TRUE(file.open(QIODevice::WriteOnly));
    file.write(workbook);
    file.close();
    QProcess python;
    python.start(u"/usr/bin/python3"_s, {QStringLiteral(LOTBOARD_READ_WORKBOOK), file.fileName()});
    EXPECT_TRUE(python.waitForFinished(60'000));
    const QByteArray errors = python.readAllStandardError();
    if (errors.contains("No module named"))
        return {};
    EXPECT_EQ(errors.toStdString(), std::string());
    return QJsonDocument::fromJson(python.readAllStandardOutput()).object();
}

class WorkbookReportTest : public testing::Test
{
protected:
    /// Once for all: it takes a program to start.
    static void SetUpTestSuite()
    {
        const auto workbook = workbookReport(sampleReport(formula));
        ASSERT_TRUE(succeeded(workbook));
        m_read = readBack(*workbook);
    }
    void SetUp() override
    {
        ASSERT_FALSE(m_read.isEmpty())
            << "The workbook cannot be read back. scripts/setup installs python3-openpyxl.";
    }

    static QJsonObject sheet(int index)
    {
        return m_read.value(u"sheets"_s).toArray().at(index).toObject();
    }
    /// Value, type, number format.
    static QJsonArray cell(int sheetIndex, int row, int column)
    {
        const QJsonArray rows = sheet(sheetIndex).value(u"rows"_s).toArray();
        return rows.at(row).toArray().at(column).toArray();
    }

    static inline QJsonObject m_read {};
};

} // namespace

TEST_F(WorkbookReportTest, HasASheetForEachTableAndOneOfCharts)
{
    QStringList names;
    for (const QJsonValue& each : m_read.value(u"sheets"_s).toArray())
        names << each.toObject().value(u"name"_s).toString();

    EXPECT_EQ(
        names, (QStringList {u"At a glance"_s, u"By source   all"_s, u"Charts"_s, u"Meanings"_s}));
    EXPECT_EQ(sheet(1).value(u"frozen"_s).toString(), u"B2"_s);
    EXPECT_EQ(sheet(2).value(u"charts"_s).toInt(), 2);
}

TEST_F(WorkbookReportTest, CellsAreTypedAndShownAsTheirKind)
{
    EXPECT_EQ(cell(1, 1, 1), (QJsonArray {47, u"n"_s, u"#,##0"_s}));
    EXPECT_EQ(cell(1, 1, 2), (QJsonArray {0.612, u"n"_s, u"\"~\"0.0%"_s}));
    EXPECT_EQ(cell(1, 1, 3), (QJsonArray {2649.5, u"n"_s, u"\"$\"#,##0.00"_s}));
    EXPECT_EQ(cell(1, 1, 4).at(2), u"[h]:mm:ss"_s);
    EXPECT_EQ(cell(1, 1, 5).at(0), u"withheld"_s);
    EXPECT_EQ(cell(1, 2, 0).at(0), u"The store"_s);
}

TEST_F(WorkbookReportTest, NoTextOfDataBecomesAFormula)
{
    EXPECT_EQ(cell(1, 1, 0).at(0), formula);
    for (const QJsonValue& each : m_read.value(u"sheets"_s).toArray()) {
        for (const QJsonValue& row : each.toObject().value(u"rows"_s).toArray()) {
            for (const QJsonValue& one : row.toArray())
                EXPECT_NE(one.toArray().at(1), u"f"_s);
        }
    }
}

TEST_F(WorkbookReportTest, SaysWhenTheReportWasMade)
{
    EXPECT_EQ(m_read.value(u"created"_s).toString(), u"2026-11-10T00:00:00"_s);
}

TEST(WorkbookReport, HoldsNoTimeOfItsOwn)
{
    const auto workbook = workbookReport(sampleReport(u"Harbor Motors"_s));
    ASSERT_TRUE(succeeded(workbook));

    // Each entry of a ZIP file begins with PK 3 4; its time and date stand 10 bytes on.
    const QByteArray first = workbook->mid(10, 4);
    int entries = 0;
    for (qsizetype at = 0; (at = workbook->indexOf("PK\x03\x04", at)) >= 0; at += 4) {
        EXPECT_EQ(workbook->mid(at + 10, 4), first);
        ++entries;
    }
    EXPECT_GT(entries, 5);
    EXPECT_EQ(*workbook, *workbookReport(sampleReport(u"Harbor Motors"_s)));
    // 1980, where the format begins, or nothing at all.
    const int year = (static_cast<unsigned char>(first[3]) >> 1) + 1980;
    EXPECT_EQ(year, 1980);
}
