#include "models/data/datalists.h"

#include "support/days.h"
#include "support/printing.h"
#include "support/waiting.h"

#include <QAbstractItemModelTester>
#include <QSignalSpy>

using namespace lotboard;
using namespace std::chrono_literals;
using namespace Qt::Literals::StringLiterals;

namespace {

DataLists::Calls madeUpCalls()
{
    DataLists::Calls calls;
    calls.batches = []() -> Result<std::vector<ImportBatch>> {
        return std::vector<ImportBatch> {{.id = {2},
                                             .fileName = u"b.csv"_s,
                                             .kind = u"leads"_s,
                                             .addedCount = 1200,
                                             .badCount = 3,
                                             .importedAt = january(3),
                                             .importedBy = {5}},
            {.id = {1},
                .fileName = u"a.adf"_s,
                .kind = u"adf"_s,
                .importedAt = january(2),
                .undoneAt = january(3) + 9h}};
    };
    calls.staffNames = [] {
        return std::unordered_map<StaffId, QString> {{StaffId {5}, u"Maria"_s}};
    };
    calls.undo = [](ImportBatchId batch, const JobControl&) -> Result<ImportUndone> {
        if (batch == ImportBatchId {1})
            return Error {Error::Code::InvalidInput, {u"A row was changed since."_s}, {}};
        return ImportUndone {.removed = 4};
    };
    calls.backups = [] {
        return std::vector<Backup> {
            {.path = u"/tmp/one.lotboard"_s, .madeAt = january(4), .bytes = 1'500'000}};
    };
    calls.backUp = [](const JobControl&) -> Result<Backup> { return Backup {}; };
    return calls;
}

QString textAt(const QAbstractItemModel& model, int row, int column)
{
    return model.index(row, column).data().toString();
}

} // namespace

TEST(DataLists, ShowsTheImportsWithTheirState)
{
    DataLists lists(madeUpCalls(), BusinessCalendar());
    const QAbstractItemModelTester tester(
        lists.imports(), QAbstractItemModelTester::FailureReportingMode::Fatal);

    lists.load(DataLists::Imports);

    LOTBOARD_WAIT_FOR(lists.state(DataLists::Imports) == DataLists::State::Ready);
    EXPECT_EQ(textAt(*lists.imports(), 0, ImportListModel::FileColumn), u"b.csv"_s);
    EXPECT_EQ(textAt(*lists.imports(), 0, ImportListModel::WhoColumn), u"Maria"_s);
    EXPECT_EQ(textAt(*lists.imports(), 0, ImportListModel::StateColumn), u"Imported"_s);
    EXPECT_EQ(textAt(*lists.imports(), 1, ImportListModel::KindColumn), u"ADF"_s);
    EXPECT_EQ(
        textAt(*lists.imports(), 1, ImportListModel::StateColumn), u"Undone 3 Jan 2024 09:00"_s);
    const QModelIndex bad = lists.imports()->index(0, ImportListModel::BadColumn);
    EXPECT_EQ(bad.data(ToneRole).value<Tone>(), Tone::Warning);
}

TEST(DataLists, ShowsBackups)
{
    DataLists lists(madeUpCalls(), BusinessCalendar());
    const QAbstractItemModelTester backups(
        lists.backups(), QAbstractItemModelTester::FailureReportingMode::Fatal);

    lists.load(DataLists::Backups);

    LOTBOARD_WAIT_FOR(lists.state(DataLists::Backups) == DataLists::State::Ready);
    EXPECT_EQ(textAt(*lists.backups(), 0, BackupListModel::FileColumn), u"one.lotboard"_s);
    EXPECT_EQ(textAt(*lists.backups(), 0, BackupListModel::SizeColumn), u"1.5 MB"_s);
}

TEST(DataLists, SaysWhatAnUndoDidOrWhyItWasRefused)
{
    DataLists lists(madeUpCalls(), BusinessCalendar());
    QSignalSpy undone(&lists, &DataLists::undone);
    QSignalSpy refused(&lists, &DataLists::undoRefused);

    lists.undo({2});
    LOTBOARD_WAIT_FOR(undone.count() == 1);
    lists.undo({1});
    LOTBOARD_WAIT_FOR(refused.count() == 1);

    EXPECT_EQ(refused.at(0).at(0).toString(), u"A row was changed since."_s);
}

TEST(DataLists, SaysWhyAListCannotBeShown)
{
    DataLists::Calls calls = madeUpCalls();
    calls.batches = []() -> Result<std::vector<ImportBatch>> {
        return Error {Error::Code::Forbidden, {u"importing files"_s}, {}};
    };
    DataLists lists(calls, BusinessCalendar());

    lists.load(DataLists::Imports);

    LOTBOARD_WAIT_FOR(lists.state(DataLists::Imports) == DataLists::State::Failed);
    EXPECT_TRUE(lists.errorMessage(DataLists::Imports).contains(u"importing files"_s));
}
