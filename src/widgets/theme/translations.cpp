#include "widgets/theme/translations.h"

#include <QCoreApplication>
#include <QLocale>
#include <QTranslator>

namespace lotboard {

void installTranslations()
{
    const QString folder = QStringLiteral(":/i18n");
    const QString name = QStringLiteral("lotboard");
    const QString separator = QStringLiteral("_");
    // The translator installed last is asked first; the English plurals catch what is left.
    for (const QLocale& locale : {QLocale(QLocale::English), QLocale()}) {
        auto* translator = new QTranslator(QCoreApplication::instance());
        if (translator->load(locale, name, separator, folder))
            QCoreApplication::installTranslator(translator);
    }
}

} // namespace lotboard
