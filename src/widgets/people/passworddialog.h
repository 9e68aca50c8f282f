#pragma once

#include <QDialog>

#include <memory>

namespace Ui {
class PasswordDialog;
}

namespace lotboard {

/// Asks for a new password, twice. Checks that both are the same and long enough, and saves
/// nothing.
class PasswordDialog final : public QDialog
{
    Q_OBJECT

public:
    /// `text` says whose password it is and what follows. With `canBeReplaced` the person can be
    /// made to choose one of their own.
    PasswordDialog(
        const QString& title, const QString& text, bool canBeReplaced, QWidget* parent = nullptr);
    ~PasswordDialog() override;

    /// Meaningful after accept().
    QString password() const;
    bool isToBeReplaced() const;

private:
    void showConsequences();

    const std::unique_ptr<Ui::PasswordDialog> m_ui;
};

} // namespace lotboard
