#pragma once

#include "domain/store.h"

#include <QDialog>

#include <memory>

namespace Ui {
class NewStoreDialog;
}

namespace lotboard {

/// Asks for what a new store needs: its name, where its clocks stand, its currency, when it is
/// open, and who manages it, with a password unless one person works there alone. Gives values;
/// creates nothing.
class NewStoreDialog final : public QDialog
{
    Q_OBJECT

public:
    /// Begins with the computer's own time zone and currency.
    explicit NewStoreDialog(QWidget* parent = nullptr);
    ~NewStoreDialog() override;

    // Meaningful after accept().

    Store store() const;
    QString managerName() const;
    /// Empty if nobody is to sign in.
    QString password() const;

private:
    void fillTimeZones();
    void fillCurrencies();
    bool checkManager();
    void updateAcceptButton();
    OpenHours hours(bool isOpen) const;

    const std::unique_ptr<Ui::NewStoreDialog> m_ui;
};

} // namespace lotboard
