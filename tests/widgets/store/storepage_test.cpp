#include "widgets/store/storepage.h"

#include "support/days.h"
#include "support/printing.h"
#include "support/scriptedask.h"
#include "widgets/common/conflictdialog.h"

#include <QApplication>
#include <QCheckBox>
#include <QLineEdit>
#include <QListWidget>
#include <QPushButton>
#include <QSignalSpy>
#include <QSpinBox>
#include <QTest>
#include <QTimer>

using namespace lotboard;
using namespace Qt::Literals::StringLiterals;

namespace {

class StorePageTest : public testing::Test
{
protected:
    StorePageTest()
    {
        constexpr OpenHours open {.fromMinute = 9 * 60, .toMinute = 24 * 60};
        m_stored.store.name = u"<b>Harbor</b> Motors"_s;
        m_stored.store.calendar = BusinessCalendar(QTimeZone("America/New_York"),
            {OpenHours {}, open, open, open, open, open, open}, {january(1)});
        m_calls.read = [this]() -> Result<StoreSettings> { return m_stored; };
        m_calls.save = [this](const StoreSettings& settings) -> Result<Saved<StoreSettings>> {
            if (settings.store.version != m_stored.store.version)
                return Error {Error::Code::Conflict, {u"The store"_s}, {}};
            m_stored = settings;
            ++m_stored.store.version;
            return Saved<StoreSettings> {m_stored, {1, 2}};
        };
    }
    ~StorePageTest() override { JobRunner::waitForAll(); }

    void open()
    {
        m_page = std::make_unique<StorePage>(StorePage::Setting {.calls = m_calls, .ask = &m_ask});
        m_page->show();
        m_page->activate();
        ASSERT_TRUE(QTest::qWaitFor([this] { return m_page->isReady(); }, 10'000));
    }
    template<class Widget>
    Widget* child(const QString& name)
    {
        return m_page->findChild<Widget*>(name);
    }
    QPushButton* saveButton() { return child<QPushButton>(u"saveButton"_s); }
    void saveAndWait()
    {
        QSignalSpy saved(m_page.get(), &Page::actionSaved);
        saveButton()->click();
        ASSERT_TRUE(QTest::qWaitFor([&] { return !saved.isEmpty(); }, 10'000));
    }

    StoreSettings m_stored {};
    StoreEditor::Calls m_calls {};
    ScriptedAsk m_ask {};
    std::unique_ptr<StorePage> m_page {};
};

} // namespace

TEST_F(StorePageTest, TabGoesThroughTheOpenHoursBeforeTheHolidays)
{
    open();
    auto* holidays = child<QWidget>(u"closedDayEdit"_s);

    int days = 0;
    QWidget* at = child<QWidget>(u"unwindCombo"_s);
    for (int steps = 0; at != holidays && steps < 100; ++steps, at = at->nextInFocusChain())
        days += at->objectName().startsWith(u"day") && at->objectName().endsWith(u"part0");

    EXPECT_EQ(at, holidays);
    EXPECT_EQ(days, 7);
}

TEST_F(StorePageTest, SavesNothingBeforeSomethingIsChanged)
{
    open();

    EXPECT_EQ(child<QLineEdit>(u"nameEdit"_s)->text(), u"<b>Harbor</b> Motors"_s);
    EXPECT_FALSE(child<QCheckBox>(u"day0part0"_s)->isChecked());
    EXPECT_FALSE(saveButton()->isEnabled());
    child<QSpinBox>(u"goalSpin"_s)->setValue(5);
    EXPECT_TRUE(saveButton()->isEnabled());
    child<QPushButton>(u"discardButton"_s)->click();
    EXPECT_EQ(child<QSpinBox>(u"goalSpin"_s)->value(), 10);
    EXPECT_FALSE(saveButton()->isEnabled());
}

TEST_F(StorePageTest, SavesWhatWasChangedAndLeavesTheRestToTheLetter)
{
    open();
    child<QSpinBox>(u"goalSpin"_s)->setValue(5);
    child<QSpinBox>(u"episodeSpin"_s)->setValue(30);
    child<QCheckBox>(u"day6part0"_s)->setChecked(false);
    child<QListWidget>(u"closedDayList"_s)->setCurrentRow(0);
    child<QPushButton>(u"removeClosedDayButton"_s)->click();

    saveAndWait();

    EXPECT_EQ(m_stored.rules,
        (StoreRules {.response = {.goalMinutes = 5, .limitMinutes = 30}, .episodeDays = 30}));
    const BusinessCalendar& calendar = m_stored.store.calendar;
    EXPECT_TRUE(calendar.hoursByWeekday()[6].isClosed());
    EXPECT_EQ(calendar.hoursByWeekday()[1], (OpenHours {9 * 60, 24 * 60}));
    EXPECT_TRUE(calendar.holidays().empty());
    EXPECT_EQ(calendar.zone(), QTimeZone("America/New_York"));
    EXPECT_EQ(m_stored.store.name, u"<b>Harbor</b> Motors"_s);
    EXPECT_FALSE(saveButton()->isEnabled());
}

TEST_F(StorePageTest, SaysWhatIsRefusedAndKeepsWhatWasTyped)
{
    m_calls.save = [](const StoreSettings&) -> Result<Saved<StoreSettings>> {
        return Error {Error::Code::InvalidInput, {u"no name"_s}, {}};
    };
    open();
    child<QLineEdit>(u"nameEdit"_s)->clear();

    saveButton()->click();

    ASSERT_TRUE(QTest::qWaitFor([&] { return !m_ask.told.isEmpty(); }, 10'000));
    EXPECT_TRUE(child<QLineEdit>(u"nameEdit"_s)->text().isEmpty());
    EXPECT_TRUE(saveButton()->isEnabled());
}

TEST_F(StorePageTest, ShowsBothVersionsWhereSomebodyElseSavedMeanwhile)
{
    open();
    child<QSpinBox>(u"goalSpin"_s)->setValue(5);
    m_stored.rules.episodeDays = 60;
    ++m_stored.store.version;
    QTimer timer;
    int rows = 0;
    QObject::connect(&timer, &QTimer::timeout, [&] {
        auto* dialog = qobject_cast<ConflictDialog*>(QApplication::activeModalWidget());
        if (!dialog)
            return;
        timer.stop();
        rows = static_cast<int>(dialog->rows().size());
        dialog->accept();
    });
    timer.start(0);

    saveAndWait();

    EXPECT_EQ(rows, 2);
    EXPECT_EQ(m_stored.rules,
        (StoreRules {.response = {.goalMinutes = 5, .limitMinutes = 30}, .episodeDays = 60}));
    EXPECT_EQ(child<QSpinBox>(u"episodeSpin"_s)->value(), 60);
}
