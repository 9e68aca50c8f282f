#include "app/startmeasure.h"

#include "widgets/shell/mainwindow.h"
#include "widgets/shell/page.h"

#include <QEventLoop>
#include <QFile>

#include <cstdio>
#include <ctime>

#include <sys/resource.h>
#include <unistd.h>

namespace lotboard {
namespace {

/// When the process began, in seconds since the computer did. In hundredths of a second.
double beginOfProcess()
{
    QFile file(QStringLiteral("/proc/self/stat"));
    if (!file.open(QIODevice::ReadOnly))
        return 0;
    // The name of the program stands in brackets and may hold anything; see proc(5).
    const QByteArray text = file.readAll();
    constexpr qsizetype startTime = 19; // Among the fields behind the brackets.
    const auto fields = text.sliced(text.lastIndexOf(')') + 2).split(' ');
    return fields.value(startTime).toDouble() / static_cast<double>(::sysconf(_SC_CLK_TCK));
}

double now()
{
    timespec time {};
    ::clock_gettime(CLOCK_BOOTTIME, &time);
    return static_cast<double>(time.tv_sec) + static_cast<double>(time.tv_nsec) * 1e-9;
}

double secondsOf(const timeval& time)
{
    return static_cast<double>(time.tv_sec) + static_cast<double>(time.tv_usec) * 1e-6;
}

/// The most memory that the process had, in megabytes. Not what getrusage() says: that begins with
/// what the program had that started this one.
qlonglong peakMemory()
{
    QFile file(QStringLiteral("/proc/self/status"));
    if (!file.open(QIODevice::ReadOnly))
        return 0;
    const QByteArray mark = "VmHWM:";
    const QByteArray text = file.readAll();
    const qsizetype begin = text.indexOf(mark) + mark.size();
    return text.sliced(begin, text.indexOf("kB", begin) - begin).trimmed().toLongLong() / 1024;
}

} // namespace

int measureStart(MainWindow& window, Page& page)
{
    window.showPage(page.info().id);
    if (!page.isReady()) {
        QEventLoop waiting;
        QObject::connect(&page, &Page::becameReady, &waiting, &QEventLoop::quit);
        waiting.exec();
    }
    window.repaint();
    const double wall = now() - beginOfProcess();
    rusage used {};
    ::getrusage(RUSAGE_SELF, &used);
    std::printf("painted after %.0f ms, processor time %.0f ms, memory %lld MB\n", wall * 1e3,
        (secondsOf(used.ru_utime) + secondsOf(used.ru_stime)) * 1e3, peakMemory());
    return 0;
}

} // namespace lotboard
