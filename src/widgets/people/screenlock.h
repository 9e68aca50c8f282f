#pragma once

#include "models/people/signinmodel.h"

#include <QObject>
#include <QPointer>

#include <vector>

class QWidget;

namespace lotboard {

class Curtain;
class LockPage;

/// Locks the program: a curtain before each of its windows, and a page to sign in on in the one
/// that takes the keyboard. While it is locked no shortcut works and no window opens uncovered;
/// what runs in the background goes on. Does not decide when to lock, nor what happens after
/// signing in.
class ScreenLock final : public QObject
{
    Q_OBJECT

public:
    /// `window` is the main window and must outlive the lock.
    ScreenLock(QWidget& window, SignInModel::Calls calls, QObject* parent = nullptr);
    ~ScreenLock() override;

    /// `locked` is who was at work; zero: nobody. Nothing happens if it is locked already.
    void lock(const QString& storeName, StaffId locked);
    /// Everything is shown as it was.
    void unlock();
    bool isLocked() const { return m_isLocked; }

Q_SIGNALS:
    void signedIn(const lotboard::Session& session);
    /// See LockPage.
    void otherStoreRequested();

protected:
    bool eventFilter(QObject* watched, QEvent* event) override;

private:
    void cover(QWidget& window);
    void uncover(const QWidget& window);
    bool isCovered(const QWidget& window) const;
    void placePage(const QWidget* opening = nullptr);

    QWidget& m_window;
    SignInModel m_model;
    bool m_isLocked = false;
    // They belong to their windows, which may go at any time.
    std::vector<QPointer<Curtain>> m_curtains {};
    QPointer<LockPage> m_page {};
};

} // namespace lotboard
