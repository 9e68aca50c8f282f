#pragma once

#include "models/common/figurereference.h"

#include <QWidget>

#include <memory>

namespace Ui {
class ExploreView;
}

namespace lotboard {

class Ask;
class DataTableView;
class ExploreChart;
class ExploreModel;
class FigurePopup;
class ViewBoard;
class ViewPopup;
struct ExploreChoice;

/// Any figures by one or two dimensions: what to ask above, the answer as a picture and a table
/// below. Shows what an ExploreModel holds; computes nothing.
class ExploreView final : public QWidget
{
    Q_OBJECT

public:
    /// All but the path must outlive the view; it stands in the command that is copied.
    ExploreView(ExploreModel& model, ViewBoard& views, QString databasePath, Ask& ask,
        QWidget* parent = nullptr);
    ~ExploreView() override;

Q_SIGNALS:
    void figureActivated(const lotboard::FigureReference& figure);
    void statusReported(const QString& text);
    void commandRequested(const QString& command);

private:
    void setUpChoices();
    void setUpTable(Ask& ask);
    void choose();
    void showModel();
    void showChoice(const ExploreChoice& choice);
    void showEmptyState();
    void copyCommand();

    const std::unique_ptr<Ui::ExploreView> m_ui;
    ExploreModel& m_model;
    const QString m_databasePath;
    FigurePopup* m_figures;
    ViewPopup* m_views;
    ExploreChart* m_chart;
    DataTableView* m_table = nullptr;
};

} // namespace lotboard
