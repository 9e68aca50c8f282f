#include "demofile.h"

#include "base/clock.h"
#include "services/demo/demoservice.h"

#include <QFile>
#include <QTemporaryDir>

#include <cstdio>

namespace lotboard {
namespace {

/// Made when first asked for, so it goes when the program ends in the ordinary way.
const QTemporaryDir& folder()
{
    static const QTemporaryDir made;
    return made;
}

} // namespace

QString demoFile(std::int64_t leads)
{
    const QString path = folder().filePath(QStringLiteral("demo%1.lotboard").arg(leads));
    if (QFile::exists(path))
        return path;
    DemoOptions options = demoOptionsAt(SystemClock().now());
    options.leads = leads;
    const auto made = createDemo(path, options);
    if (!made) {
        std::fprintf(stderr, "%s\n", qUtf8Printable(errorText(made.error())));
        return {};
    }
    return path;
}

QString copyOfDemoFile(std::int64_t leads)
{
    static int copies = 0;
    const QString original = demoFile(leads);
    const QString path = folder().filePath(QStringLiteral("copy%1.lotboard").arg(++copies));
    return QFile::copy(original, path) ? path : QString();
}

} // namespace lotboard
