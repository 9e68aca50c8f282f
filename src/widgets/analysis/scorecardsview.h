#pragma once

#include "models/common/figurereference.h"

#include <QWidget>

#include <memory>

namespace Ui {
class ScorecardsView;
}

namespace lotboard {

class Ask;
class DataTableView;
class PlainLabel;
class ScorecardsModel;
class TableSortModel;

/// People beside what the same leads would have given with the store's average: a sentence, and a
/// table by name or by difference. Shows what a ScorecardsModel holds; computes nothing.
class ScorecardsView final : public QWidget
{
    Q_OBJECT

public:
    /// Both must outlive the view.
    ScorecardsView(ScorecardsModel& model, Ask& ask, QWidget* parent = nullptr);
    ~ScorecardsView() override;

Q_SIGNALS:
    void figureActivated(const lotboard::FigureReference& figure);
    void statusReported(const QString& text);
    void commandRequested(const QString& command);

private:
    void setUpChoices();
    void setUpTable(Ask& ask);
    void order();
    void showModel();

    const std::unique_ptr<Ui::ScorecardsView> m_ui;
    ScorecardsModel& m_model;
    TableSortModel* m_sorted;
    DataTableView* m_table;
    PlainLabel* m_sentence;
    PlainLabel* m_note;
};

} // namespace lotboard
