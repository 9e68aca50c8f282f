#include "models/today/queuemodel.h"
#include "support/noon.h"

#include <QAbstractItemModelTester>
#include <QPersistentModelIndex>
#include <QSignalSpy>

#include <gtest/gtest.h>

using namespace lotboard;
using namespace Qt::Literals::StringLiterals;
using namespace std::chrono_literals;

namespace {

WorkRow row(std::int64_t lead, const QString& name, std::chrono::seconds ago = 5min)
{
    return {.item = {.kind = WorkKind::Unanswered, .lead = {lead}, .at = noon - ago},
        .lead = {.id = {lead},
            .customerName = name,
            .sourceName = u"AutoTrader"_s,
            .vehicle = u"2026 RAV4"_s}};
}

class QueueModelTest : public testing::Test
{
protected:
    void set(std::vector<WorkRow> rows) { model.setRows(std::move(rows), noon, {}); }
    QStringList names()
    {
        QStringList all;
        for (int at = 0; at < model.rowCount(); ++at)
            all << model.index(at).data().toString();
        return all;
    }
    QString text(int at, int role) { return model.index(at).data(role).toString(); }

    QueueModel model {BusinessCalendar()};
    QAbstractItemModelTester tester {&model, QAbstractItemModelTester::FailureReportingMode::Fatal};
};

} // namespace

TEST_F(QueueModelTest, SaysWhoWhatAndWhy)
{
    set({row(1, u"Priya Raman"_s, 3min + 12s)});

    EXPECT_EQ(text(0, Qt::DisplayRole), u"Priya Raman"_s);
    EXPECT_EQ(text(0, QueueModel::DetailRole), u"2026 RAV4 · AutoTrader"_s);
    EXPECT_EQ(text(0, QueueModel::UrgencyRole), u"00:03:12"_s);
    EXPECT_TRUE(text(0, QueueModel::ReasonRole).startsWith(u"No attempt yet, "_s));
    EXPECT_EQ(text(0, QueueModel::NextStepRole), u"Call"_s);
    EXPECT_EQ(model.index(0).data(ToneRole).value<Tone>(), Tone::Good);
    EXPECT_TRUE(text(0, Qt::AccessibleTextRole).contains(u"Priya Raman"_s));
}

TEST_F(QueueModelTest, TheClockRunsAndTurnsAmberAndRed)
{
    set({row(1, u"Raman"_s, 5min)});
    QSignalSpy changed(&model, &QAbstractItemModel::dataChanged);

    model.setNow(noon);
    EXPECT_EQ(changed.size(), 0);
    model.setNow(noon + 1s);
    EXPECT_EQ(changed.size(), 1);
    EXPECT_EQ(text(0, QueueModel::UrgencyRole), u"00:05:01"_s);
    model.setNow(noon + 6min);
    EXPECT_EQ(model.index(0).data(ToneRole).value<Tone>(), Tone::Warning);
    model.setNow(noon + 26min);
    EXPECT_EQ(model.index(0).data(ToneRole).value<Tone>(), Tone::Bad);
}

TEST_F(QueueModelTest, ALineThatStaysKeepsItsIndexWhateverComesAndGoes)
{
    set({row(1, u"a"_s), row(2, u"b"_s), row(3, u"c"_s)});
    const QPersistentModelIndex chosen = model.index(1);
    QSignalSpy reset(&model, &QAbstractItemModel::modelReset);

    set({row(4, u"new"_s), row(3, u"c"_s), row(1, u"a"_s), row(2, u"b"_s)});
    EXPECT_EQ(names(), (QStringList {u"new"_s, u"c"_s, u"a"_s, u"b"_s}));
    EXPECT_EQ(chosen.row(), 3);

    set({row(2, u"b"_s), row(5, u"e"_s)});
    EXPECT_EQ(names(), (QStringList {u"b"_s, u"e"_s}));
    EXPECT_EQ(chosen.row(), 0);

    set({});
    EXPECT_FALSE(chosen.isValid());
    EXPECT_EQ(reset.size(), 0);
}

TEST_F(QueueModelTest, TheSameAgainChangesNothing)
{
    set({row(1, u"a"_s), row(2, u"b"_s)});
    QSignalSpy changed(&model, &QAbstractItemModel::dataChanged);

    set({row(1, u"a"_s), row(2, u"b"_s)});

    EXPECT_EQ(changed.size(), 0);
    EXPECT_EQ(model.rowOf({2}), 1);
    EXPECT_EQ(model.rowOf({9}), -1);
}
