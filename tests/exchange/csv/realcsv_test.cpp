#include "csvfixture.h"
#include "support/shareddata.h"

#include <QDir>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

namespace lotboard::exchange {
namespace {

using namespace Qt::StringLiterals;

std::vector<ReadRow> rowsOf(const QString& path)
{
    auto reader = CsvReader::open(sharedData(path));
    EXPECT_TRUE(succeeded(reader)) << path.toStdString();
    return reader ? allRows(*reader) : std::vector<ReadRow> {};
}

/// The rows below the header as JSON objects, as csv-spectrum gives the expected ones.
QJsonArray asJson(const std::vector<ReadRow>& rows)
{
    QJsonArray objects;
    for (std::size_t i = 1; i < rows.size(); ++i) {
        QJsonObject object;
        for (std::size_t column = 0; column < rows[i].fields.size(); ++column)
            object.insert(QString::fromStdString(rows[0].fields.at(column)),
                QString::fromStdString(rows[i].fields[column]));
        objects.append(object);
    }
    return objects;
}

TEST(RealCsv, SpectrumIsReadAsItsJsonSays)
{
    LOTBOARD_NEED_SHARED_DATA(u"csv-spectrum"_s);
    const QDir folder(sharedData(u"csv-spectrum/json"_s));
    int compared = 0;
    for (const QString& name : folder.entryList({u"*.json"_s})) {
        // Its JSON has another telephone number than its CSV, and both are not valid UTF-8.
        if (name == u"location_coordinates.json"_s)
            continue;
        QFile file(folder.filePath(name));
        ASSERT_TRUE(file.open(QIODevice::ReadOnly));
        const QString csv = u"csv-spectrum/csvs/"_s + name.chopped(5) + u".csv"_s;

        EXPECT_EQ(asJson(rowsOf(csv)), QJsonDocument::fromJson(file.readAll()).array())
            << name.toStdString();
        ++compared;
    }
    EXPECT_EQ(compared, 11);
}

TEST(RealCsv, EverySeparatorIsFound)
{
    LOTBOARD_NEED_SHARED_DATA(u"csv-frictionless/csv/separators"_s);
    const QDir folder(sharedData(u"csv-frictionless/csv/separators"_s));
    for (const QString& name : folder.entryList(QDir::Files)) {
        const auto rows = rowsOf(u"csv-frictionless/csv/separators/"_s + name);
        ASSERT_GE(rows.size(), 3U) << name.toStdString();
        EXPECT_EQ(rows[1].fields.size(), 3U) << name.toStdString();
        EXPECT_EQ(rows[1].fields[1], "one") << name.toStdString();
    }
}

TEST(RealCsv, EveryEncodingIsFound)
{
    LOTBOARD_NEED_SHARED_DATA(u"csv-frictionless/csv/encodings"_s);
    for (const QString& name : {u"iso8859"_s, u"utf8"_s, u"western-macos-roman"_s}) {
        const auto rows = rowsOf(u"csv-frictionless/csv/encodings/"_s + name + u".csv"_s);
        EXPECT_EQ(rows.at(1).fields.at(0), "Réunion") << name.toStdString();
    }
    const auto mac = rowsOf(u"csv-frictionless/csv/encodings/big-western-macos-roman.csv"_s);
    EXPECT_EQ(mac.at(2).fields.at(0), "German text with apostrophs: über gründen wäre");
    EXPECT_EQ(
        rowsOf(u"csv-frictionless/csv/various-characters.csv"_s).at(2).fields.at(2), "日本語");
}

TEST(RealCsv, RaggedAndMissingValuesDoNotStopAFile)
{
    LOTBOARD_NEED_SHARED_DATA(u"csv-frictionless/csv"_s);
    const auto ragged = rowsOf(u"csv-frictionless/csv/inconsistent-column-number.csv"_s);
    EXPECT_EQ(ragged.at(2).fields, (std::vector<std::string> {"2", "two"}));
    const auto missing = rowsOf(u"csv-frictionless/csv/missing-values.csv"_s);
    EXPECT_EQ(missing.at(2).fields, (std::vector<std::string> {"2", "", "false"}));
    EXPECT_EQ(rowsOf(u"csv-frictionless/wrong-extension-files/comma.txt"_s).size(), 3U);
}

TEST(RealCsv, TooManyColumnsAreReportedRowByRow)
{
    LOTBOARD_NEED_SHARED_DATA(u"csv-frictionless/csv/1030_columns.csv"_s);
    const auto rows = rowsOf(u"csv-frictionless/csv/1030_columns.csv"_s);

    ASSERT_FALSE(rows.empty());
    for (const ReadRow& row : rows)
        EXPECT_EQ(row.problem, CsvProblem::TooManyColumns);
    EXPECT_TRUE(csvProblemText(rows[0].problem).contains(u"512"_s));
}

TEST(RealCsv, LargeFilesAreReadWhole)
{
    LOTBOARD_NEED_SHARED_DATA(u"csv-frictionless/csv/1mb.csv"_s);
    for (const ReadRow& row : rowsOf(u"csv-frictionless/csv/100kb.csv"_s))
        ASSERT_EQ(row.problem, CsvProblem::None) << row.line;
    const auto rows = rowsOf(u"csv-frictionless/csv/1mb.csv"_s);
    ASSERT_GT(rows.size(), 500U);
    EXPECT_EQ(rows[1].fields.size(), 9U);
}

TEST(RealCsv, WhatIsNoTextIsRefused)
{
    LOTBOARD_NEED_SHARED_DATA(u"csv-frictionless/wrong-extension-files"_s);
    const auto refusalOf = [](const QString& path) {
        const auto reader = CsvReader::open(sharedData(path));
        return reader ? QString() : errorText(reader.error());
    };
    for (const QString& name : {u"empty"_s, u"empty.csv"_s, u"empty.txt"_s})
        EXPECT_TRUE(refusalOf(u"csv-frictionless/empty-files/"_s + name).contains(u"empty."_s));
    EXPECT_TRUE(refusalOf(u"csv-frictionless/empty-files/empty.xls"_s).contains(u"spreadsheet"_s));
    EXPECT_TRUE(refusalOf(u"csv-frictionless/empty-files/empty.html"_s).contains(u"web page"_s));
    EXPECT_TRUE(refusalOf(u"csv-frictionless/wrong-extension-files/sample-1-sheet.txt"_s)
                    .contains(u"spreadsheet"_s));
    EXPECT_TRUE(refusalOf(u"csv-frictionless/wrong-extension-files/sample-1-sheet.pdf"_s)
                    .contains(u"Excel workbook"_s));
}

} // namespace
} // namespace lotboard::exchange
