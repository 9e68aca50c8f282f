#include "demofile.h"
#include "eventwatch.h"

#include "models/common/boardstate.h"
#include "services/workspace.h"
#include "support/fakeask.h"
#include "widgets/common/datatableview.h"
#include "widgets/leads/leadspage.h"

#include <QHeaderView>
#include <QLineEdit>
#include <QScrollBar>
#include <QSignalSpy>
#include <QTest>

#include <benchmark/benchmark.h>

namespace lotboard {
namespace {

/// The page of leads over a million of them, in a window as large as most screens.
struct OpenPage
{
    OpenPage()
    {
        auto opened = Workspace::open(demoFile(1'000'000), clock);
        if (!opened)
            return;
        workspace = *std::move(opened);
        board.setToday(workspace->today());
        board.setPeriodText(QStringLiteral("all"));
        page = std::make_unique<LeadsPage>(*workspace, Session::manager(), board, ask);
        page->resize(1440, 900);
        page->show();
        page->activate();
        table = page->findChild<DataTableView*>();
    }

    bool isOpen() const { return table && wait(); }
    /// Until the list is there and its first lines are painted.
    bool wait() const
    {
        return QTest::qWaitFor([this] { return page->isReady(); }, 60'000)
            && QTest::qWaitFor([this] { return table->model()->rowCount() > 0; }, 60'000);
    }

    SystemClock clock {};
    FakeAsk ask {};
    BoardState board {};
    std::unique_ptr<Workspace> workspace {};
    std::unique_ptr<LeadsPage> page {};
    DataTableView* table = nullptr;
};

/// Does something to the page and reports the longest event until the page has come to rest, by
/// the clock and by the time the thread was given.
template<class Act>
void longestEvent(benchmark::State& state, Act act)
{
    OpenPage opened;
    if (!opened.isOpen()) {
        state.SkipWithError("the page did not open");
        return;
    }
    double longest = 0;
    double busiest = 0;
    for (auto _ : state) {
        EventWatch::instance().reset();
        act(opened);
        if (!opened.wait())
            state.SkipWithError("the page did not come to rest");
        using Milliseconds = std::chrono::duration<double, std::milli>;
        longest = std::max(longest, Milliseconds(EventWatch::instance().longest()).count());
        busiest = std::max(busiest, Milliseconds(EventWatch::instance().busiest()).count());
    }
    state.counters["longest_ms"] = longest;
    state.counters["busiest_ms"] = busiest;
}

void scrollLeads(benchmark::State& state)
{
    longestEvent(state, [](OpenPage& opened) {
        QScrollBar& bar = *opened.table->verticalScrollBar();
        for (int step = 0; step < 60; ++step) {
            bar.setValue(step % 3 == 0 ? bar.maximum() / 60 * step : bar.value() + bar.pageStep());
            QTest::qWait(5);
        }
        bar.setValue(0);
    });
}
BENCHMARK(scrollLeads)->Iterations(3)->Unit(benchmark::kMillisecond)->UseRealTime();

void sortLeads(benchmark::State& state)
{
    longestEvent(state, [](OpenPage& opened) {
        for (const int column : {LeadTableModel::CustomerColumn, LeadTableModel::AttemptsColumn,
                 LeadTableModel::ReceivedColumn}) {
            opened.table->sortByColumn(column, Qt::AscendingOrder);
            opened.wait();
        }
    });
}
BENCHMARK(sortLeads)->Iterations(3)->Unit(benchmark::kMillisecond)->UseRealTime();

void filterLeads(benchmark::State& state)
{
    longestEvent(state, [](OpenPage& opened) {
        auto& field = *qobject_cast<QLineEdit*>(opened.page->searchField());
        for (const QString& text : {QStringLiteral("smith"), QString()}) {
            QSignalSpy answered(opened.table->model(), &QAbstractItemModel::modelReset);
            field.clear();
            QTest::keyClicks(&field, text);
            answered.wait(60'000);
        }
    });
}
BENCHMARK(filterLeads)->Iterations(3)->Unit(benchmark::kMillisecond)->UseRealTime();

} // namespace
} // namespace lotboard
