#pragma once

#include "domain/store.h"

#include <QDialog>

#include <memory>

namespace Ui {
class NewStoreDialog;
}

namespace lotboard {

/// Asks for what a new store needs: its name, where its clocks stand, its currency and when it is
/// open. Gives a value; creates nothing.
class NewStoreDialog final : public QDialog
{
    Q_OBJECT

public:
    /// Begins with the computer's own time zone and currency.
    explicit NewStoreDialog(QWidget* parent = nullptr);
    ~NewStoreDialog() override;

    /// Meaningful after accept().
    Store store() const;

private:
    void fillTimeZones();
    void fillCurrencies();
    void updateAcceptButton();
    OpenHours hours(bool isOpen) const;

    const std::unique_ptr<Ui::NewStoreDialog> m_ui;
};

} // namespace lotboard
