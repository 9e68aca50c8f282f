#include "app/application.h"

#include <QApplication>

#include <algorithm>
#include <cstdio>
#include <string_view>
#include <sys/stat.h>

namespace {

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

    const auto options = lotboard::parseOptions(QApplication::arguments());
    if (!options) {
        std::fprintf(stderr, "%s\n", qUtf8Printable(lotboard::errorText(options.error())));
        return 2;
    }
    return lotboard::Application(*options).run();
}
