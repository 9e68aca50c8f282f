#include "app/application.h"
#include "widgets/theme/translations.h"

#include <QApplication>
#include <QLocale>

#include <algorithm>
#include <cstdio>
#include <string_view>
#include <sys/stat.h>

namespace {

/// Where the desktop names no country, figures are written as in the United States: the bare C
/// locale puts the mark of a currency behind the amount.
void settleLocale()
{
    if (QLocale().language() == QLocale::C)
        QLocale::setDefault(QLocale(QLocale::English, QLocale::UnitedStates));
}

/// A picture needs no screen: where there is none, Qt paints in memory.
void settlePlatform(int argc, char** argv)
{
    const bool isPicture = std::any_of(argv, argv + argc, [](const char* argument) {
        return std::string_view(argument).starts_with("--screenshot");
    });
    const bool hasScreen = qEnvironmentVariableIsSet("DISPLAY")
        || qEnvironmentVariableIsSet("WAYLAND_DISPLAY")
        || qEnvironmentVariableIsSet("QT_QPA_PLATFORM");
    if (isPicture && !hasScreen)
        qputenv("QT_QPA_PLATFORM", "offscreen");
}

} // namespace

int main(int argc, char** argv)
{
    // What the program writes is for its user only.
    ::umask(077);
    settlePlatform(argc, argv);
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
