#include "app/desk.h"

#include "services/lead/leadservice.h"
#include "services/spend/spendservice.h"
#include "services/store/storeservice.h"
#include "services/unit.h"
#include "storage/repositories/customerrepository.h"
#include "storage/repositories/sourcerepository.h"
#include "storage/repositories/vehiclerepository.h"
#include "support/fakeask.h"
#include "support/printing.h"
#include "support/testworkspace.h"
#include "widgets/theme/theme.h"

#include <QAction>
#include <QApplication>
#include <QComboBox>
#include <QDialog>
#include <QDoubleSpinBox>
#include <QLabel>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QSettings>
#include <QSignalSpy>
#include <QTest>

using namespace lotboard;
using namespace Qt::Literals::StringLiterals;

namespace {

/// The whole window on a new store, driven by keys.
class DeskTest : public testing::Test
{
protected:
    DeskTest() : m_settings(m_folder.filePath(u"settings.ini"_s), QSettings::IniFormat)
    {
        auto created = Workspace::create(
            m_folder.filePath(u"store.lotboard"_s), {.name = u"Harbor Motors"_s}, m_clock);
        if (!created)
            throw std::runtime_error(errorText(created.error()).toStdString());
        m_desk = std::make_unique<Desk>(
            Desk::Surroundings {
                .clock = m_clock, .theme = m_theme, .ask = m_ask, .settings = m_settings},
            *std::move(created));
        m_desk->window().show();
    }

    bool waitFor(const std::function<bool()>& condition)
    {
        return QTest::qWaitFor(condition, 10'000);
    }
    void press(Qt::Key key, Qt::KeyboardModifiers modifiers = {})
    {
        // Without a window manager nobody makes it active again after a dialog.
        QApplication::setActiveWindow(&m_desk->window());
        QTest::keyClick(&m_desk->window(), key, modifiers);
    }
    std::int64_t leads() { return metrics::leadCount(*m_desk->workspace()->facts()); }

    QTemporaryDir m_folder;
    QSettings m_settings;
    FixedClock m_clock {std::chrono::sys_seconds(january(31)) + std::chrono::hours(12)};
    Theme m_theme;
    FakeAsk m_ask;
    std::unique_ptr<Desk> m_desk;
};

/// Waits for the dialog of this name and has it answered.
void inDialog(QObject* context, const QString& name, const std::function<void(QDialog&)>& answer)
{
    QTimer::singleShot(10, context, [=] {
        auto* dialog = qobject_cast<QDialog*>(QApplication::activeModalWidget());
        if (dialog && dialog->objectName() == name)
            answer(*dialog);
        else
            inDialog(context, name, answer);
    });
}

} // namespace

TEST_F(DeskTest, KeepsItsSizeOnTheWayFromPageToPage)
{
    MainWindow& window = m_desk->window();
    window.resize(1280, 720);
    for (const auto& id : {u"today"_s, u"appointments"_s, u"dashboard"_s, u"goals"_s, u"plans"_s,
             u"appointments"_s, u"today"_s, u"team"_s, u"reports"_s, u"data"_s, u"leads"_s,
             u"followup"_s, u"store"_s, u"analysis"_s, u"leads"_s}) {
        window.showPage(id);
        QApplication::processEvents();
        EXPECT_EQ(window.size(), QSize(1280, 720)) << id.toStdString();
    }
}

TEST_F(DeskTest, TakesANewLeadBackFromAnotherPage)
{
    ASSERT_TRUE(waitFor([&] { return m_desk->workspace()->facts() != nullptr; }));
    m_desk->window().showPage(u"leads"_s);
    QTimer::singleShot(0, &m_desk->window(), [] {
        auto* dialog = qobject_cast<QDialog*>(QApplication::activeModalWidget());
        ASSERT_NE(dialog, nullptr);
        QTest::keyClicks(dialog->findChild<QLineEdit*>(u"lastNameEdit"_s), u"Okafor"_s);
        QTest::keyClick(dialog, Qt::Key_Return);
    });
    press(Qt::Key_N, Qt::ControlModifier);
    ASSERT_TRUE(waitFor([&] { return leads() == 1; }));
    auto* undo = m_desk->window().findChild<QAction*>(u"undoAction"_s);
    ASSERT_TRUE(waitFor([&] { return undo->isEnabled(); }));

    m_desk->window().showPage(u"dashboard"_s);
    press(Qt::Key_Z, Qt::ControlModifier);

    EXPECT_TRUE(waitFor([&] { return leads() == 0; }));
    ASSERT_TRUE(waitFor(
        [&] { return m_desk->window().findChild<QAction*>(u"redoAction"_s)->isEnabled(); }));
    press(Qt::Key_Z, Qt::ControlModifier | Qt::ShiftModifier);
    EXPECT_TRUE(waitFor([&] { return leads() == 1; }));
}

TEST_F(DeskTest, TakesBackSpendThatWasEnteredByHand)
{
    const Session manager = Session::manager();
    Workspace& workspace = *m_desk->workspace();
    ASSERT_TRUE(waitFor([&] { return workspace.facts() != nullptr; }));
    ASSERT_TRUE(succeeded(inUnit(workspace, manager, [&](storage::UnitOfWork& unit) {
        return storage::SourceRepository(unit.database())
            .insert(manager, unit, Source {.name = u"AutoTrader"_s});
    })));
    const auto invoices = [&] { return SpendService(workspace).book(manager)->entries.size(); };
    inDialog(&m_desk->window(), u"SpendDialog"_s, [&](QDialog& dialog) {
        EXPECT_TRUE(
            waitFor([&] { return dialog.findChild<QComboBox*>(u"sourceCombo"_s)->count() == 1; }));
        dialog.findChild<QDoubleSpinBox*>(u"amountSpin"_s)->setValue(290);
        dialog.findChild<QPushButton*>(u"enterButton"_s)->click();
        EXPECT_TRUE(waitFor([&] { return invoices() == 1; }));
        dialog.reject();
    });
    m_desk->window().findChild<QAction*>(u"spendAction"_s)->trigger();
    auto* undo = m_desk->window().findChild<QAction*>(u"undoAction"_s);
    ASSERT_TRUE(waitFor([&] { return undo->isEnabled(); }));

    press(Qt::Key_Z, Qt::ControlModifier);

    EXPECT_TRUE(waitFor([&] { return invoices() == 0; }));
}

TEST_F(DeskTest, AsksForAnotherWindowInTheSameSessionWhereTheStoreWasChanged)
{
    ASSERT_TRUE(waitFor([&] { return m_desk->workspace()->facts() != nullptr; }));
    QSignalSpy changed(m_desk.get(), &Desk::sessionChanged);
    StoreService store(*m_desk->workspace());
    StoreSettings settings = *store.settings(Session::manager());
    settings.rules.episodeDays = 30;
    ASSERT_TRUE(succeeded(store.save(Session::manager(), settings)));
    settings = *store.settings(Session::manager());
    settings.store.name = u"Harbor Motors North"_s;
    ASSERT_TRUE(succeeded(store.save(Session::manager(), settings)));

    ASSERT_TRUE(waitFor([&] { return !changed.isEmpty(); }));
    EXPECT_EQ(changed.size(), 1);
    EXPECT_EQ(changed[0][0].value<std::optional<Session>>(), std::optional(Session::manager()));
}

TEST_F(DeskTest, ANoteThatIsHalfTypedOutlivesAChangeOfTheStore)
{
    ASSERT_TRUE(waitFor([&] { return m_desk->workspace()->facts() != nullptr; }));
    const Session manager = Session::manager();
    Workspace& workspace = *m_desk->workspace();
    ASSERT_TRUE(succeeded(LeadService(workspace).create(
        manager, {.lead = {.receivedAt = m_clock.now()}, .customer = {.lastName = u"Raman"_s}})));
    m_desk->window().showPage(u"today"_s);
    auto* note = m_desk->window().page(u"today"_s)->findChild<QPlainTextEdit*>(u"noteEdit"_s);
    ASSERT_TRUE(waitFor([&] { return note->isVisible(); }));
    QTest::keyClicks(note, u"wants the blue"_s);
    QSignalSpy changed(m_desk.get(), &Desk::sessionChanged);

    StoreSettings settings = *StoreService(workspace).settings(manager);
    settings.store.name = u"Harbor Motors North"_s;
    ASSERT_TRUE(succeeded(StoreService(workspace).save(manager, settings)));
    JobRunner::waitForAll();
    QCoreApplication::processEvents();
    EXPECT_TRUE(changed.isEmpty());
    EXPECT_EQ(note->toPlainText(), u"wants the blue"_s);

    // Once it is saved the window follows by itself.
    m_desk->window().page(u"today"_s)->findChild<QAction*>(u"saveTouchAction"_s)->trigger();
    EXPECT_TRUE(waitFor([&] { return !changed.isEmpty(); }));
}

TEST_F(DeskTest, StaysInItsLanguageWhileANoteIsHalfTyped)
{
    ASSERT_TRUE(waitFor([&] { return m_desk->workspace()->facts() != nullptr; }));
    ASSERT_TRUE(succeeded(
        LeadService(*m_desk->workspace())
            .create(Session::manager(),
                {.lead = {.receivedAt = m_clock.now()}, .customer = {.lastName = u"Raman"_s}})));
    m_desk->window().showPage(u"today"_s);
    auto* note = m_desk->window().page(u"today"_s)->findChild<QPlainTextEdit*>(u"noteEdit"_s);
    ASSERT_TRUE(waitFor([&] { return note->isVisible(); }));
    auto* chinese = m_desk->window().findChild<QAction*>(u"language/zh_CN"_s);
    QSignalSpy commands(m_desk.get(), &Desk::commandRequested);

    QTest::keyClicks(note, u"wants the blue"_s);
    chinese->trigger();
    EXPECT_TRUE(commands.isEmpty());
    EXPECT_EQ(note->toPlainText(), u"wants the blue"_s);

    m_desk->window().page(u"today"_s)->findChild<QAction*>(u"saveTouchAction"_s)->trigger();
    ASSERT_TRUE(waitFor([&] { return !m_desk->window().isTouched(); }));
    chinese->trigger();
    ASSERT_EQ(commands.size(), 1);
    EXPECT_EQ(commands[0][0].toString(), u"language/zh_CN"_s);
}

TEST_F(DeskTest, BeginsALeadOfACustomerWhoWasFoundWithoutOne)
{
    ASSERT_TRUE(waitFor([&] { return m_desk->workspace()->facts() != nullptr; }));
    const Session manager = Session::manager();
    const auto okafor = inUnit(*m_desk->workspace(), manager, [&](storage::UnitOfWork& unit) {
        return storage::CustomerRepository(unit.database())
            .insert(manager, unit, {.lastName = u"Okafor"_s});
    })->value;
    QWidget* window = &m_desk->window();
    inDialog(window, u"customerDialog"_s, [window](QDialog& customer) {
        EXPECT_EQ(customer.findChild<QLabel*>(u"nameLabel"_s)->text(), u"Okafor"_s);
        inDialog(window, u"LeadEditDialog"_s, [](QDialog& lead) {
            EXPECT_EQ(lead.findChild<QLineEdit*>(u"lastNameEdit"_s)->text(), u"Okafor"_s);
            QTest::keyClick(&lead, Qt::Key_Return);
        });
        QTest::keyClick(&customer, Qt::Key_Return);
    });

    press(Qt::Key_K, Qt::ControlModifier);
    auto* find = window->findChild<QLineEdit*>(u"findEdit"_s);
    QTest::keyClicks(find, u"oka"_s);
    QTest::keyClick(find, Qt::Key_Return);

    ASSERT_TRUE(waitFor([&] { return leads() == 1; }));
    const auto begun = LeadService(*m_desk->workspace()).history(manager, LeadId {1});
    ASSERT_TRUE(succeeded(begun));
    EXPECT_EQ(begun->customer.id, okafor.id);
}

TEST_F(DeskTest, BeginsALeadAboutAUnitThatWasFoundInStock)
{
    ASSERT_TRUE(waitFor([&] { return m_desk->workspace()->facts() != nullptr; }));
    const Session manager = Session::manager();
    const auto unit = inUnit(*m_desk->workspace(), manager, [&](storage::UnitOfWork& work) {
        return storage::VehicleRepository(work.database())
            .insert(manager, work,
                {.stockNumber = u"T1001"_s, .year = 2024, .make = u"Toyota"_s, .model = u"RAV4"_s});
    })->value;
    QWidget* window = &m_desk->window();
    inDialog(window, u"LeadEditDialog"_s, [](QDialog& lead) {
        QTest::keyClicks(lead.findChild<QLineEdit*>(u"lastNameEdit"_s), u"Okafor"_s);
        QTest::keyClick(&lead, Qt::Key_Return);
    });

    press(Qt::Key_K, Qt::ControlModifier);
    auto* find = window->findChild<QLineEdit*>(u"findEdit"_s);
    QTest::keyClicks(find, u"t1001"_s);
    QTest::keyClick(find, Qt::Key_Return);

    ASSERT_TRUE(waitFor([&] { return leads() == 1; }));
    const auto begun = LeadService(*m_desk->workspace()).history(manager, LeadId {1});
    ASSERT_TRUE(succeeded(begun));
    EXPECT_EQ(begun->lead.wanted.unit, unit.id);
    EXPECT_EQ(begun->lead.wanted.model, u"RAV4"_s);
}
