#pragma once

#include "models/people/signinmodel.h"

#include <QWidget>

#include <memory>

namespace Ui {
class LockPage;
}

namespace lotboard {

/// What stands in the window while nobody is signed in: the names of those who can, and a field for
/// the password. Shows nothing else of the store but its name. Typing a letter in the list goes to
/// the next name that begins with it, Enter to the password.
class LockPage final : public QWidget
{
    Q_OBJECT

public:
    /// `model` must outlive the page. `locked` is who was at work when the desk was locked; zero:
    /// nobody was.
    LockPage(
        SignInModel& model, const QString& storeName, StaffId locked, QWidget* parent = nullptr);
    ~LockPage() override;

Q_SIGNALS:
    /// Once, in whose session the window goes on.
    void signedIn(const lotboard::Session& session);
    /// This store shall be left for another one. Not offered where somebody's work is behind.
    void otherStoreRequested();

protected:
    bool eventFilter(QObject* watched, QEvent* event) override;
    void showEvent(QShowEvent* event) override;

private:
    void showPeople();
    void showChoice();
    void askForNewPassword();
    void submit();
    void showProblem(const QString& text);
    StaffId chosen() const;

    const std::unique_ptr<Ui::LockPage> m_ui;
    SignInModel& m_model;
    StaffId m_locked;
    bool m_isChoosing = false; ///< A new password.
};

} // namespace lotboard
