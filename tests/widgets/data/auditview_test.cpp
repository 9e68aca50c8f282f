#include "widgets/data/auditview.h"

#include "support/days.h"
#include "support/printing.h"
#include "support/scriptedask.h"
#include "support/waiting.h"

#include <QCheckBox>
#include <QComboBox>
#include <QDateEdit>
#include <QLineEdit>
#include <QTableView>
#include <QTest>

#include <algorithm>
#include <mutex>
#include <vector>

using namespace lotboard;
using namespace Qt::Literals::StringLiterals;

namespace {

/// The view on two changes; remembers everything it asked for. Questions run side by side, so that
/// an earlier one may be answered after a later one: no order is kept.
class AuditViewTest : public testing::Test
{
protected:
    AuditViewTest()
    {
        view.setUp(&model, &ask, january(31));
        view.setPeople({{.id = {3}, .name = u"Priya"_s}});
        view.resize(1000, 600);
        view.show();
        view.refresh();
    }
    ~AuditViewTest() override { JobRunner::waitForAll(); }

    Result<AuditPage> read(const AuditFilter& filter)
    {
        const std::lock_guard lock(mutex);
        asked.push_back(filter);
        AuditPage page {.names = {{u"staff 3"_s, u"Priya"_s}}};
        if (filter.who == StaffId {0})
            return page;
        page.entries = {{.seq = 2,
                            .who = {3},
                            .action = u"changed"_s,
                            .entity = u"lead"_s,
                            .row = 12,
                            .before = {{u"status"_s, 0}, {u"note"_s, u"call"_s}},
                            .after = {{u"status"_s, 2}, {u"note"_s, u""_s}}},
            {.seq = 1,
                .action = u"added"_s,
                .entity = u"lead"_s,
                .row = 12,
                .after = {{u"note"_s, u"will call again "_s.repeated(40)}}}};
        return page;
    }
    bool wasAsked(const AuditFilter& filter)
    {
        const std::lock_guard lock(mutex);
        return std::ranges::count(asked, filter) > 0;
    }
    template<class Widget>
    Widget* part(const char* name)
    {
        return view.findChild<Widget*>(QLatin1String(name));
    }
    void choose(const char* combo, const QString& text)
    {
        auto* box = part<QComboBox>(combo);
        box->setCurrentText(text);
        Q_EMIT box->activated(box->currentIndex());
    }
    QString shown(int row, int column)
    {
        return part<QTableView>("changeTable")->model()->index(row, column).data().toString();
    }

    std::mutex mutex;
    std::vector<AuditFilter> asked {};
    ScriptedAsk ask;
    AuditModel model {
        [this](const AuditFilter& filter, const auto&) { return read(filter); }, Store {}};
    AuditView view;
};

} // namespace

TEST_F(AuditViewTest, ShowsBeforeAndAfterOfTheSelectedChangeSideBySide)
{
    LOTBOARD_WAIT_FOR(model.rowCount() == 2);

    EXPECT_EQ(part<QTableView>("auditTable")->currentIndex().row(), 0);
    EXPECT_EQ(shown(0, 0), u"Note"_s);
    EXPECT_EQ(shown(0, 1), u"call"_s);
    EXPECT_EQ(shown(0, 2), QString());
    EXPECT_EQ(shown(1, 1), u"Open"_s);
    EXPECT_EQ(shown(1, 2), u"Lost"_s);
}

TEST_F(AuditViewTest, ALongTextIsShownInAsManyLinesAsItNeeds)
{
    LOTBOARD_WAIT_FOR(model.rowCount() == 2);
    auto* changes = part<QTableView>("changeTable");
    const int line = changes->rowHeight(0);

    part<QTableView>("auditTable")->selectRow(1);

    EXPECT_EQ(shown(0, 0), u"Note"_s);
    EXPECT_GT(changes->rowHeight(0), 2 * line);
}

TEST_F(AuditViewTest, AsksForAPersonARecordAndADay)
{
    LOTBOARD_WAIT_FOR(model.rowCount() == 2);
    choose("personCombo", u"Priya"_s);
    choose("kindCombo", u"Lead"_s);
    QTest::keyClicks(part<QLineEdit>("numberEdit"), u"12"_s);
    QTest::keyClick(part<QLineEdit>("numberEdit"), Qt::Key_Return);
    part<QCheckBox>("dayCheck")->click();
    const AuditFilter oneRecord {.who = StaffId {3},
        .entity = u"lead"_s,
        .row = 12,
        .days = Period {january(31), january(31)}};
    const AuditFilter oneLead {
        .who = StaffId {3}, .lead = {12}, .days = Period {january(31), january(31)}};

    LOTBOARD_WAIT_FOR(wasAsked(oneRecord));
    choose("kindCombo", u"A lead and all about it"_s);
    LOTBOARD_WAIT_FOR(wasAsked(oneLead));
}

TEST_F(AuditViewTest, SaysWhereNothingFits)
{
    LOTBOARD_WAIT_FOR(model.rowCount() == 2);

    choose("personCombo", u"Nobody signed in"_s);

    LOTBOARD_WAIT_FOR(part<QWidget>("emptyState")->isVisible());
    EXPECT_FALSE(part<QTableView>("auditTable")->isVisible());
}
