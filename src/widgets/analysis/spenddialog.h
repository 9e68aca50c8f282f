#pragma once

#include "models/analysis/spendboard.h"
#include "models/common/texttablemodel.h"
#include "services/wording/figurewords.h"

#include <QDialog>

#include <chrono>
#include <memory>

namespace Ui {
class SpendDialog;
}

namespace lotboard {

class Ask;

/// What was spent, invoice by invoice: enters one, changes the chosen one and takes it away. Who
/// may not manage the store looks at them.
class SpendDialog final : public QDialog
{
    Q_OBJECT

public:
    struct Setting
    {
        FigureStyle style {};
        std::chrono::sys_days today {}; ///< A new invoice is for its month.
        bool canEdit = false;
    };

    /// `board` and `ask` must outlive the dialog.
    SpendDialog(SpendBoard& board, const Setting& setting, Ask& ask, QWidget* parent = nullptr);
    ~SpendDialog() override;

private:
    void setUpTable();
    void setUpForm();
    void showBoard();
    void offerSources();
    void offerCampaigns();
    void showChosen();
    void showButtons();
    /// Null: none.
    const Spend* chosen() const;
    Spend typed() const;
    void enter();
    void change();
    void remove();

    const std::unique_ptr<Ui::SpendDialog> m_ui;
    SpendBoard& m_board;
    const Setting m_setting;
    Ask& m_ask;
    TextTableModel m_table {};
};

} // namespace lotboard
