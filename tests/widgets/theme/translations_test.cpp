#include "widgets/theme/translations.h"

#include "support/printing.h"

#include <QCoreApplication>
#include <QTranslator>

using namespace lotboard;

namespace {

QString missedLeads(int count)
{
    return QCoreApplication::translate(
        "Leak", "%Ln lead(s) of the period were never contacted.", nullptr, count);
}

} // namespace

TEST(Translations, CountInWholeEnglishSentences)
{
    installTranslations();

    EXPECT_EQ(missedLeads(1), QStringLiteral("1 lead of the period was never contacted."));
    EXPECT_EQ(missedLeads(160), QStringLiteral("160 leads of the period were never contacted."));

    const auto translators = QCoreApplication::instance()->findChildren<QTranslator*>();
    qDeleteAll(translators); // Other tests read the sources' own texts.
}
