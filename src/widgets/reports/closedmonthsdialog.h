#pragma once

#include "models/reports/closedmonths.h"

#include <QDialog>

#include <memory>

namespace Ui {
class ClosedMonthsDialog;
}

namespace lotboard {

class Ask;

/// The closed months, what of each is restated, and closing and opening them.
class ClosedMonthsDialog final : public QDialog
{
    Q_OBJECT

public:
    /// `month` is the one that the user looks at: it can be closed if `isOver`. `ask` must outlive
    /// the dialog.
    ClosedMonthsDialog(ClosedMonths::Calls calls, const Period& month, bool isOver, Ask& ask,
        QWidget* parent = nullptr);
    ~ClosedMonthsDialog() override;

private:
    void showModel();
    void closeMonth();
    void reopenMonth();
    void saveFiles();

    const std::unique_ptr<Ui::ClosedMonthsDialog> m_ui;
    ClosedMonths m_months;
    const Period m_month;
    const bool m_isOver;
    Ask& m_ask;
};

} // namespace lotboard
