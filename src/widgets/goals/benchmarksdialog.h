#pragma once

#include "models/common/benchmarkboard.h"
#include "models/common/texttablemodel.h"

#include <QDialog>

#include <memory>

namespace Ui {
class BenchmarksDialog;
}

namespace lotboard {

class Ask;

/// The benchmarks of the store: enters one with its source, and takes them away. Who may not manage
/// the store looks at them.
class BenchmarksDialog final : public QDialog
{
    Q_OBJECT

public:
    /// `board` and `ask` must outlive the dialog.
    BenchmarksDialog(BenchmarkBoard& board, FigureStyle style, bool canEdit, Ask& ask,
        QWidget* parent = nullptr);
    ~BenchmarksDialog() override;

private:
    void setUpTable();
    void setUpForm(bool canEdit);
    void showBoard();
    void showMetric();
    void showChosen();
    void enter();
    void remove();

    const std::unique_ptr<Ui::BenchmarksDialog> m_ui;
    BenchmarkBoard& m_board;
    const FigureStyle m_style;
    Ask& m_ask;
    TextTableModel m_table {};
};

} // namespace lotboard
