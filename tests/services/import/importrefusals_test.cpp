#include "services/import/importfixture.h"

namespace lotboard {
namespace {

/// A file that cannot be imported, and a part of what the user is told.
struct Refusal
{
    const char* name = "";
    QByteArray content {};
    QString said {};
};

void PrintTo(const Refusal& refusal, std::ostream* out)
{
    *out << refusal.name;
}

class ImportRefusals : public ImportTest
{
protected:
    QString textFor(const ImportRequest& request)
    {
        const auto report = m_service->dryRun(m_session, request);
        return report ? QStringLiteral("imported") : errorText(report.error());
    }
};

class ImportRefusalOf : public ImportRefusals, public testing::WithParamInterface<Refusal>
{
};

TEST_P(ImportRefusalOf, SaysWhatIsWrongWithTheFile)
{
    const QString text = textFor({.filePath = file(GetParam().content)});

    EXPECT_TRUE(text.contains(GetParam().said)) << text.toStdString();
}

QByteArray rowOf(int columns, const QByteArray& cell)
{
    return QList<QByteArray>(columns, cell).join(',') + '\n';
}

INSTANTIATE_TEST_SUITE_P(Files, ImportRefusalOf,
    testing::Values(Refusal {"Nothing", "", QStringLiteral("is empty")},
        Refusal {"BlankLines", "\n\n   \n", QStringLiteral("only blank lines")},
        Refusal {"NoHeader",
            "1/13/2024,Ann Smith,302-555-0101\n1/14/2024,Carl Jones,302-555-0102\n",
            QStringLiteral("no row with the names of its columns")},
        Refusal {"TooManyColumns", rowOf(600, "Name") + rowOf(600, "Ann"),
            QStringLiteral("more than 512 columns")},
        Refusal {"OneEndlessLine", QByteArray(3'000'000, 'x'), QStringLiteral("longer than")},
        Refusal {"DaysAndAmountsOnly", "Date,Value\n1/1/2024,1234.5\n2/1/2024,1300.1\n",
            QStringLiteral("not clear what the rows of this file are")},
        Refusal {"Workbook", "PK\3\4" + QByteArray(600, '\1'), QStringLiteral("Excel workbook")}),
    [](const auto& test) { return test.param.name; });

TEST_F(ImportRefusals, AFolderIsNoFile)
{
    EXPECT_TRUE(textFor({.filePath = m_folder.path()}).contains(QStringLiteral("not a folder")));
}

TEST_F(ImportRefusals, WhatIsNotThereIsNotFound)
{
    const QString path = m_folder.filePath(QStringLiteral("none.csv"));

    EXPECT_TRUE(textFor({.filePath = path}).contains(QStringLiteral("was not found")));
}

} // namespace
} // namespace lotboard
