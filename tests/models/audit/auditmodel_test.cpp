#include "models/audit/auditmodel.h"

#include "support/printing.h"
#include "support/waiting.h"

#include <QAbstractItemModelTester>
#include <QSignalSpy>

#include <gtest/gtest.h>

#include <atomic>

using namespace lotboard;
using namespace Qt::Literals::StringLiterals;

namespace {

constexpr int entriesAtOnce = 10;

/// A million entries, of which a page is made when it is asked for.
Result<AuditPage> pageOf(const std::optional<AuditEntry>& before)
{
    AuditPage page {.names = {{u"staff 3"_s, u"Priya"_s}}, .isLast = false};
    const std::int64_t newest = before ? before->seq - 1 : 1'000'000;
    for (std::int64_t seq = newest; seq > newest - entriesAtOnce; --seq)
        page.entries.push_back({.seq = seq,
            .who = {3},
            .action = u"changed"_s,
            .entity = u"lead"_s,
            .row = seq,
            .subject = u"Okafor"_s,
            .before = {{u"status"_s, 0}},
            .after = {{u"status"_s, 2}}});
    return page;
}

QString textAt(const AuditModel& model, int row, AuditModel::Column column)
{
    return model.index(row, column).data().toString();
}

} // namespace

TEST(AuditModel, SaysWhoDidWhatToWhich)
{
    AuditModel model(
        [](const AuditFilter&, const auto& before) { return pageOf(before); }, Store {});
    const QAbstractItemModelTester tester(&model);

    model.setFilter({});
    LOTBOARD_WAIT_FOR(model.rowCount() >= entriesAtOnce); // The tester asks for more.

    EXPECT_EQ(textAt(model, 0, AuditModel::WhoColumn), u"Priya"_s);
    EXPECT_EQ(textAt(model, 0, AuditModel::ActionColumn), u"Changed"_s);
    EXPECT_EQ(textAt(model, 0, AuditModel::RecordColumn), u"Lead 1000000, Okafor"_s);
    EXPECT_EQ(textAt(model, 0, AuditModel::ChangeColumn), u"Status: Open → Lost"_s);
    EXPECT_EQ(model.changes(0), (std::vector<AuditedChange> {{u"Status"_s, u"Open"_s, u"Lost"_s}}));
}

TEST(AuditModel, OfAMillionEntriesOnlyThoseAreReadThatSomebodyScrollsTo)
{
    std::atomic<int> pages = 0;
    AuditModel model(
        [&](const AuditFilter&, const auto& before) {
            ++pages;
            return pageOf(before);
        },
        Store {});
    model.setFilter({});
    LOTBOARD_WAIT_FOR(model.rowCount() == entriesAtOnce);
    EXPECT_EQ(pages, 1);

    model.fetchMore({});
    model.fetchMore({}); // While the page is on its way it is not asked for again.
    LOTBOARD_WAIT_FOR(model.rowCount() == 2 * entriesAtOnce);

    EXPECT_EQ(pages, 2);
    EXPECT_EQ(textAt(model, entriesAtOnce, AuditModel::RecordColumn), u"Lead 999990, Okafor"_s);
    EXPECT_TRUE(model.canFetchMore({}));
}

TEST(AuditModel, ARefusalIsSaid)
{
    AuditModel model(
        [](const AuditFilter&, const auto&) -> Result<AuditPage> {
            return Error {Error::Code::Forbidden, {u"manage the store"_s}, {}};
        },
        Store {});
    QSignalSpy failed(&model, &AuditModel::failed);

    model.setFilter({});

    LOTBOARD_WAIT_FOR(!failed.isEmpty());
    EXPECT_EQ(model.rowCount(), 0);
    EXPECT_FALSE(model.canFetchMore({}));
}
