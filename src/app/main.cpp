#include "app/application.h"
#include "widgets/theme/translations.h"

#include <QApplication>
#include <QLocale>

#include <cstdio>
#include <sys/stat.h>

namespace {

/// Where the desktop names no country, figures are written as in the United States: the bare C
/// locale puts the mark of a currency behind the amount.
void settleLocale()
{
    if (QLocale().language() == QLocale::C)
        QLocale::setDefault(QLocale(QLocale::English, QLocale::UnitedStates));
}

} // namespace

int main(int argc, char** argv)
{
    // What the program writes is for its user only.
    ::umask(077);
    QApplication application(argc, argv);
    QApplication::setApplicationName(QStringLiteral("lotboard"));
    QApplication::setApplicationDisplayName(QStringLiteral("Lotboard"));
    QApplication::setApplicationVersion(QStringLiteral(LOTBOARD_VERSION));
    QApplication::setDesktopFileName(QStringLiteral("lotboard"));

    settleLocale();
    lotboard::installTranslations();

    const auto options = lotboard::parseOptions(QApplication::arguments());
    if (!options) {
        std::fprintf(stderr, "%s\n", qUtf8Printable(lotboard::errorText(options.error())));
        return 2;
    }
    return lotboard::Application(*options).run();
}
