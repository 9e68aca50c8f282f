#include "base/clock.h"
#include "base/jobcontrol.h"
#include "cli/context.h"
#include "cli/interruption.h"
#include "cli/program.h"
#include "cli/progressline.h"

#include <QCoreApplication>
#include <QFile>

#include <cstdio>

#include <sys/stat.h>

int main(int argc, char** argv)
{
    using namespace lotboard;

    ::umask(077); // What is written holds names and phones: for its owner only.
    const QCoreApplication application(argc, argv);
    QCoreApplication::setApplicationName(QStringLiteral("lotboard-cli"));
    QCoreApplication::setApplicationVersion(QStringLiteral(LOTBOARD_VERSION));

    QFile out;
    QFile messages;
    if (!out.open(stdout, QIODevice::WriteOnly)
        || !messages.open(stderr, QIODevice::WriteOnly | QIODevice::Unbuffered))
        return static_cast<int>(cli::ExitCode::Failed);

    const SystemClock clock;
    cli::ProgressLine progress;
    JobControl control([&](std::int64_t done, std::int64_t total) { progress.show(done, total); });
    const cli::Interruption interruption(control);
    cli::Context context(clock, control, out, messages);
    return static_cast<int>(cli::runProgram(QCoreApplication::arguments().mid(1), context));
}
