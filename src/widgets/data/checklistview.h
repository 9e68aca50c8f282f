#pragma once

#include "models/common/recordlistmodel.h"
#include "models/data/datacheck.h"

#include <QWidget>

#include <memory>
#include <optional>

namespace Ui {
class CheckListView;
}

namespace lotboard {

class Ask;
class FindingFixing;
class FixEffects;

/// How far each metric can be trusted, what was found that touches the chosen one, and the records
/// of the chosen finding, each to be opened or put right.
class CheckListView final : public QWidget
{
    Q_OBJECT

public:
    explicit CheckListView(QWidget* parent = nullptr);
    ~CheckListView() override;

    /// What is pointed to must outlive the view.
    struct Setting
    {
        DataCheck* check = nullptr;
        FindingFixing* fixing = nullptr;
        FixEffects* effects = nullptr;
        Ask* ask = nullptr;
        RecordReader reader {};
        BusinessCalendar calendar {};
        FigureStyle style {};
    };
    void setUp(const Setting& setting);

Q_SIGNALS:
    void leadActivated(lotboard::LeadId lead);
    void statusReported(const QString& text);

private:
    /// What was chosen before the lists were made anew.
    struct Choice
    {
        std::optional<metrics::MetricId> metric {};
        QString finding {};
        int record = 0;
    };

    void setUpTables();
    void setUpPeriods();
    void connectTables();
    void showState();
    void showEmptyState();
    /// By value: choosing a metric forgets the finding.
    void choose(Choice wanted);
    void showGrade(int row);
    void showFinding(int row);
    void showSelection();
    void showEffects();
    std::vector<metrics::RecordRef> selectedRecords() const;
    const CheckFinding* currentFinding() const;
    bool canOpen(const metrics::RecordRef& record) const;
    void openRecord(const metrics::RecordRef& record);

    const std::unique_ptr<Ui::CheckListView> m_ui;
    Setting m_setting {};
    std::unique_ptr<RecordListModel> m_records;
    Choice m_choice {};
};

} // namespace lotboard
