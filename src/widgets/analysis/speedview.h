#pragma once

#include "models/common/figurereference.h"

#include <QAbstractItemModel>
#include <QWidget>

#include <memory>

namespace Ui {
class SpeedView;
}

namespace lotboard {

class Ask;
class Card;
class DataTableView;
class PlainLabel;
class SpeedModel;

/// Speed and effort: how long leads waited, when customers are reached, how many attempts it takes
/// and when to try next, each with a sentence. Shows what a SpeedModel holds; computes nothing.
class SpeedView final : public QWidget
{
    Q_OBJECT

public:
    /// Both must outlive the view.
    SpeedView(SpeedModel& model, Ask& ask, QWidget* parent = nullptr);
    ~SpeedView() override;

Q_SIGNALS:
    void figureActivated(const lotboard::FigureReference& figure);
    void statusReported(const QString& text);
    void commandRequested(const QString& command);

private:
    void setUpResponses();
    void setUpReach();
    void setUpAttempts(Ask& ask);
    void setUpNext(Ask& ask);
    DataTableView* addTable(Card& card, const QString& name, QAbstractItemModel& model, Ask& ask);
    PlainLabel* addSentence(Card& card, const QString& name);
    PlainLabel* addNote(Card& card, const QString& text);
    void showModel();
    void showEmptyState();

    const std::unique_ptr<Ui::SpeedView> m_ui;
    SpeedModel& m_model;
    PlainLabel* m_responseFinding = nullptr;
    PlainLabel* m_reachFinding = nullptr;
    PlainLabel* m_attemptFinding = nullptr;
    PlainLabel* m_nextFinding = nullptr;
    DataTableView* m_nextHours = nullptr;
    DataTableView* m_nextBySource = nullptr;
};

} // namespace lotboard
