#include "exchange/paper/paperreport.h"

#include "../support/reportsample.h"
#include "support/printing.h"

#include <QFile>
#include <QProcess>
#include <QStandardPaths>
#include <QTemporaryDir>
#include <QtEndian>

#include <gtest/gtest.h>

using namespace lotboard;
using namespace lotboard::exchange;
using namespace Qt::StringLiterals;

namespace {

/// What a program of poppler-utils says about a PDF file.
QString answerOf(const QString& program, const QByteArray& pdf)
{
    const QTemporaryDir folder;
    QFile file(folder.filePath(u"report.pdf"_s));
    EXPECT_TRUE(file.open(QIODevice::WriteOnly));
    file.write(pdf);
    file.close();
    QProcess process;
    QStringList arguments {file.fileName()};
    if (program == u"pdftotext")
        arguments << u"-layout"_s << u"-"_s;
    process.start(program, arguments);
    EXPECT_TRUE(process.waitForFinished(60'000));
    EXPECT_EQ(process.readAllStandardError().toStdString(), std::string());
    return QString::fromUtf8(process.readAllStandardOutput());
}

/// A table that is longer than a page.
ReportDocument longReport()
{
    ReportDocument document = sampleReport(u"Harbor Motors"_s);
    Table& table = document.sections[1].tables.front();
    for (int i = 0; i < 120; ++i) {
        auto row = table.rows.front();
        row.front().text = u"Source %1"_s.arg(i);
        table.rows.push_back(std::move(row));
    }
    return document;
}

class PdfReportTest : public testing::Test
{
protected:
    void SetUp() override
    {
        ASSERT_FALSE(QStandardPaths::findExecutable(u"pdftotext"_s).isEmpty())
            << "scripts/setup installs poppler-utils";
    }
};

} // namespace

TEST_F(PdfReportTest, SaysAllThatTheDocumentSays)
{
    const auto pdf = pdfReport(sampleReport(u"<b>Harbor</b> & Sons"_s));
    ASSERT_TRUE(succeeded(pdf));
    const QString text = answerOf(u"pdftotext"_s, *pdf);

    for (const QString& said : {u"Month report October 2026"_s, u"<b>Harbor</b> & Sons"_s,
             u"~61.2%"_s, u"$2,649.50"_s, u"9 min"_s, u"withheld"_s, u"The store"_s,
             u"Units by source"_s, u"Meanings"_s, u"Page 1 of "_s})
        EXPECT_TRUE(text.contains(said)) << said.toStdString();
}

TEST_F(PdfReportTest, NumbersItsPagesAndRepeatsTheHeaderOfATable)
{
    const auto pdf = pdfReport(longReport());
    ASSERT_TRUE(succeeded(pdf));
    const QStringList pages = answerOf(u"pdftotext"_s, *pdf).split(u'\f', Qt::SkipEmptyParts);

    ASSERT_GE(pages.size(), 3);
    for (qsizetype i = 0; i < pages.size(); ++i)
        EXPECT_TRUE(pages[i].contains(u"Page %1 of %2"_s.arg(i + 1).arg(pages.size())));
    EXPECT_TRUE(pages[1].contains(u"Secret"));
    EXPECT_TRUE(pages[1].contains(u"Harbor Motors"));
}

TEST_F(PdfReportTest, IsWrittenForThePaperOfTheStore)
{
    ReportDocument document = sampleReport(u"Harbor Motors"_s);
    document.paper = Paper::Letter;
    EXPECT_TRUE(answerOf(u"pdfinfo"_s, *pdfReport(document)).contains(u"612 x 792"));
    document.paper = Paper::A4;
    EXPECT_TRUE(answerOf(u"pdfinfo"_s, *pdfReport(document)).contains(u"595 x 842"));
}

TEST(PdfReport, TheSameDocumentGivesTheSameBytes)
{
    const auto first = pdfReport(longReport());
    const auto second = pdfReport(longReport());

    ASSERT_TRUE(succeeded(first));
    ASSERT_TRUE(succeeded(second));
    EXPECT_TRUE(first->startsWith("%PDF-"));
    EXPECT_EQ(*first, *second);
}

TEST(PdfReport, HoldsChartsAsVectors)
{
    const auto pdf = pdfReport(sampleReport(u"Harbor Motors"_s));

    ASSERT_TRUE(succeeded(pdf));
    EXPECT_FALSE(pdf->contains("/Subtype /Image"));
}

TEST_F(PdfReportTest, GivesAPictureOfEachPageForAScreen)
{
    const auto pdf = pdfReport(longReport());
    const auto pictures = pagePictures(longReport(), 1.5);
    ASSERT_TRUE(succeeded(pdf));
    ASSERT_TRUE(succeeded(pictures));

    const auto pages = answerOf(u"pdftotext"_s, *pdf).split(u'\f', Qt::SkipEmptyParts).size();
    ASSERT_EQ(pictures->size(), static_cast<std::size_t>(pages));
    for (const QByteArray& picture : *pictures) {
        ASSERT_TRUE(picture.startsWith("\x89PNG"));
        EXPECT_EQ(qFromBigEndian<quint32>(picture.constData() + 16), 893) << "595 points";
        EXPECT_EQ(qFromBigEndian<quint32>(picture.constData() + 20), 1263) << "842 points";
    }
    EXPECT_NE(pictures->front(), pictures->back());
    EXPECT_EQ(*pagePictures(longReport(), 1.5), *pictures);
}
