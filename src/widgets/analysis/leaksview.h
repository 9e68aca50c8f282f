#pragma once

#include "models/common/figurereference.h"

#include <QWidget>

#include <memory>

namespace Ui {
class LeaksView;
}

namespace lotboard {

class Ask;
class DataTableView;
class LeaksModel;
class PlainLabel;

/// The leak finder: a choice of what the period is held against, a sentence, the waterfall from
/// there to the period, and a table for sources or people. Shows what a LeaksModel holds; computes
/// nothing.
class LeaksView final : public QWidget
{
    Q_OBJECT

public:
    /// Both must outlive the view.
    LeaksView(LeaksModel& model, Ask& ask, QWidget* parent = nullptr);
    ~LeaksView() override;

Q_SIGNALS:
    void figureActivated(const lotboard::FigureReference& figure);
    void statusReported(const QString& text);
    void commandRequested(const QString& command);

private:
    void setUpChart();
    void setUpTables(Ask& ask);
    void showChoices();
    void showModel();
    void showEmptyState();

    const std::unique_ptr<Ui::LeaksView> m_ui;
    LeaksModel& m_model;
    PlainLabel* m_sentence = nullptr;
    PlainLabel* m_note = nullptr;
};

} // namespace lotboard
