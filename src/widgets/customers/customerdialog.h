#pragma once

#include "domain/people.h"

#include <QDialog>

#include <memory>

namespace Ui {
class CustomerDialog;
}

namespace lotboard {

/// A customer of whom there is no lead yet: who, and how to reach them. Accepted: a lead of theirs
/// is to begin.
class CustomerDialog final : public QDialog
{
    Q_OBJECT

public:
    CustomerDialog(const Customer& customer, bool canBegin, QWidget* parent = nullptr);
    ~CustomerDialog() override;

private:
    const std::unique_ptr<Ui::CustomerDialog> m_ui;
};

} // namespace lotboard
