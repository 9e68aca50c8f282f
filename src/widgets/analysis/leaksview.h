#pragma once

#include "models/common/figurereference.h"

#include <QWidget>

#include <memory>

namespace Ui {
class LeaksView;
}

namespace lotboard {

class Ask;
class Card;
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
    /// The leads of a baseline are to be looked at.
    void filterRequested(const lotboard::metrics::Filter& filter);

private:
    /// A table, or in its place why it has no rows.
    struct Rows
    {
        Card* card = nullptr;
        DataTableView* table = nullptr;
        PlainLabel* lack = nullptr;
    };

    void setUpChart();
    void setUpTables(Ask& ask);
    void showChoices();
    void showModel();
    static void showRows(const Rows& rows, const QString& note, const QString& lack);
    void showEmptyState();

    const std::unique_ptr<Ui::LeaksView> m_ui;
    LeaksModel& m_model;
    PlainLabel* m_sentence = nullptr;
    PlainLabel* m_note = nullptr;
    Rows m_sources {};
    Rows m_people {};
};

} // namespace lotboard
