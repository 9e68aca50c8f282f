#include "app/application.h"

#include <QApplication>

#include <cstdio>
#include <sys/stat.h>

int main(int argc, char** argv)
{
    // What the program writes is for its user only.
    ::umask(077);
    QApplication application(argc, argv);
    QApplication::setOrganizationName(QStringLiteral("Lotboard"));
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
