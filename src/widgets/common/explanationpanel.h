#pragma once

#include "base/strongid.h"
#include "models/common/figurereference.h"

#include <QFrame>
#include <QPointer>

#include <memory>

namespace Ui {
class ExplanationPanel;
}

namespace lotboard {

class Ask;
class DataTableView;
class ExplanationModel;

/// Lies over the right of the window and explains the number that was clicked: what it means, what
/// was counted and left out, and the records behind it. Escape closes it.
class ExplanationPanel final : public QFrame
{
    Q_OBJECT

public:
    /// Both must outlive the panel. `parent` is what it lies over.
    ExplanationPanel(ExplanationModel& model, Ask& ask, QWidget* parent);
    ~ExplanationPanel() override;

    /// Explains `figure` and takes the focus; closing gives it back.
    void explain(const FigureReference& figure);
    void closePanel();

Q_SIGNALS:
    void leadActivated(lotboard::LeadId lead);
    void statusReported(const QString& text);

protected:
    bool eventFilter(QObject* watched, QEvent* event) override;
    void keyPressEvent(QKeyEvent* event) override;

private:
    void setUpRecords(Ask& ask);
    void showExplanation();
    void showFacts();
    void showSelections();
    void showRecordCount();
    void place();

    const std::unique_ptr<Ui::ExplanationPanel> m_ui;
    ExplanationModel& m_model;
    DataTableView* m_records = nullptr;
    QPointer<QWidget> m_focusBefore {};
};

} // namespace lotboard
