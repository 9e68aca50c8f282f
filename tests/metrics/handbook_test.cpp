#include "metrics/handbook.h"

#include "support/printing.h"

#include <QFile>

using namespace lotboard::metrics;

TEST(Handbook, TheCommittedChapterIsTheOneOfTheCatalog)
{
    QFile file(QStringLiteral(LOTBOARD_DOCS "/metrics.md"));
    ASSERT_TRUE(file.open(QIODevice::ReadOnly));

    EXPECT_EQ(QString::fromUtf8(file.readAll()), handbookText());
}
