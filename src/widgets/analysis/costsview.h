#pragma once

#include "models/common/figurereference.h"

#include <QWidget>

#include <memory>

namespace Ui {
class CostsView;
}

namespace lotboard {

class Ask;
class CostsModel;
class DataTableView;
class PlainLabel;

/// What each step from lead to sale cost, by source or campaign: a sentence on those that sold
/// nothing, and a table. Shows what a CostsModel holds; computes nothing.
class CostsView final : public QWidget
{
    Q_OBJECT

public:
    /// Both must outlive the view.
    CostsView(CostsModel& model, Ask& ask, QWidget* parent = nullptr);
    ~CostsView() override;

Q_SIGNALS:
    void figureActivated(const lotboard::FigureReference& figure);
    void statusReported(const QString& text);
    void commandRequested(const QString& command);

private:
    void setUpChoices();
    void setUpTable(Ask& ask);
    void askAsChosen();
    void showModel();
    void showEmptyState();

    const std::unique_ptr<Ui::CostsView> m_ui;
    CostsModel& m_model;
    DataTableView* m_table;
    PlainLabel* m_sentence;
    PlainLabel* m_note;
};

} // namespace lotboard
