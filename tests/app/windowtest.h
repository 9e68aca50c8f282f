#pragma once

#include "app/desk.h"

#include "services/lead/leadservice.h"
#include "support/fakeask.h"
#include "support/faketray.h"
#include "support/printing.h"
#include "support/testworkspace.h"
#include "widgets/theme/theme.h"

#include <QAbstractButton>
#include <QAction>
#include <QApplication>
#include <QLabel>
#include <QListView>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QSettings>
#include <QTest>
#include <QTimer>

#include <gtest/gtest.h>

#include <functional>
#include <memory>
#include <stdexcept>

namespace lotboard {

/// The whole window on a store of its own, driven by keys as a person drives it: what is pressed
/// goes to whatever has the focus.
class WindowTest : public testing::Test
{
protected:
    WindowTest()
        : m_settings(m_folder.filePath(QStringLiteral("settings.ini")), QSettings::IniFormat)
    {
        auto created = Workspace::create(m_folder.filePath(QStringLiteral("store.lotboard")),
            {.name = QStringLiteral("Harbor Motors")}, m_clock);
        if (!created)
            throw std::runtime_error(errorText(created.error()).toStdString());
        m_workspace = created->get();
        m_created = *std::move(created);
    }

    LeadId addLead(const QString& name, std::chrono::seconds ago)
    {
        return LeadService(*m_workspace)
            .create(Session::manager(),
                {.lead = {.receivedAt = m_clock.now() - ago}, .customer = {.lastName = name}})
            ->value.lead.id;
    }
    /// Opens the window and waits for the first line of the queue, if there is to be one.
    void open(int lines)
    {
        m_desk = std::make_unique<Desk>(Desk::Surroundings {.clock = m_clock,
                                            .theme = m_theme,
                                            .ask = m_ask,
                                            .settings = m_settings,
                                            .tray = &m_tray},
            std::move(m_created));
        m_desk->window().resize(1440, 900);
        m_desk->window().show();
        QApplication::setActiveWindow(&m_desk->window());
        m_desk->window().showPage(QStringLiteral("today"));
        ASSERT_TRUE(waitFor([&] { return queue() && queue()->model()->rowCount() == lines; }));
        ASSERT_TRUE(waitFor([&] { return m_workspace->facts() != nullptr; }));
    }
    bool waitFor(const std::function<bool()>& condition)
    {
        return QTest::qWaitFor(condition, 10'000);
    }
    /// Where a key goes.
    QWidget* focused()
    {
        QWidget* modal = QApplication::activeModalWidget();
        QWidget* active = modal ? modal : &m_desk->window();
        // Without a window manager nobody does, when a dialog opens or closes.
        if (QApplication::activeWindow() != active)
            QApplication::setActiveWindow(active);
        QWidget* focus = QApplication::focusWidget();
        return focus ? focus : active;
    }
    /// To whatever has the focus, as a keyboard does.
    void press(int key, Qt::KeyboardModifiers modifiers = {})
    {
        QTest::keyClick(focused(), static_cast<Qt::Key>(key), modifiers);
    }
    /// What `act` does, in the dialog that the next key opens; it must close it.
    void inNextDialog(std::function<void()> act)
    {
        auto* waiting = new QTimer(&m_desk->window());
        QObject::connect(waiting, &QTimer::timeout, waiting, [waiting, act = std::move(act)] {
            QWidget* dialog = QApplication::activeModalWidget();
            if (!dialog || !dialog->isVisible())
                return;
            waiting->stop();
            waiting->deleteLater();
            act();
            EXPECT_TRUE(QTest::qWaitFor([&] { return !dialog->isVisible(); }, 10'000))
                << dialog->objectName().toStdString();
            if (dialog->isVisible())
                dialog->close();
        });
        waiting->start(std::chrono::milliseconds(5));
    }
    /// Presses Tab until the focus is on the control of that object name, accessible name or text.
    void tabTo(const QString& name)
    {
        for (int tabs = 0; tabs < 200; ++tabs) {
            const QWidget* focus = focused();
            const auto* button = qobject_cast<const QAbstractButton*>(focus);
            if (focus->objectName() == name || focus->accessibleName() == name
                || (button && button->text().remove(u'&') == name))
                return;
            press(Qt::Key_Tab);
        }
        ADD_FAILURE() << "no Tab comes to " << name.toStdString();
    }
    /// Into the field that has the focus, instead of what stands there.
    void type(const QString& text)
    {
        press(Qt::Key_A, Qt::ControlModifier);
        QTest::keyClicks(focused(), text);
    }
    template<class T>
    T* child(const char* name)
    {
        // Other pages have fields of the same names.
        auto* inPage
            = m_desk->window().page(QStringLiteral("today"))->findChild<T*>(QLatin1String(name));
        return inPage ? inPage : m_desk->window().findChild<T*>(QLatin1String(name));
    }
    QListView* queue() { return child<QListView>("queueView"); }
    QString chosen() { return queue()->currentIndex().data().toString(); }
    LeadHistory history(LeadId lead)
    {
        return *LeadService(*m_workspace).history(Session::manager(), lead);
    }
    bool isLogged(LeadId lead, std::size_t touches = 1)
    {
        return waitFor([&] { return history(lead).communications.size() == touches; });
    }

    QTemporaryDir m_folder;
    QSettings m_settings;
    FixedClock m_clock {std::chrono::sys_seconds(january(31)) + std::chrono::hours(12)};
    Theme m_theme;
    FakeAsk m_ask;
    FakeTray m_tray;
    std::unique_ptr<Workspace> m_created;
    Workspace* m_workspace = nullptr;
    std::unique_ptr<Desk> m_desk;
};

} // namespace lotboard
