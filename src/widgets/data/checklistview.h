#pragma once

#include "models/common/recordlistmodel.h"
#include "models/data/datalists.h"

#include <QWidget>

#include <memory>

namespace Ui {
class CheckListView;
}

namespace lotboard {

class Ask;

/// The findings of the data check and, below, the records of the chosen one.
class CheckListView final : public QWidget
{
    Q_OBJECT

public:
    explicit CheckListView(QWidget* parent = nullptr);
    ~CheckListView() override;

    /// `lists` and `ask` must outlive the view.
    void setUp(DataLists* lists, Ask* ask, RecordReader reader, const BusinessCalendar& calendar,
        const FigureStyle& style);

Q_SIGNALS:
    void leadActivated(lotboard::LeadId lead);
    void statusReported(const QString& text);

private:
    void showFindings();
    void showFinding(int row);

    const std::unique_ptr<Ui::CheckListView> m_ui;
    DataLists* m_lists = nullptr;
    std::unique_ptr<RecordListModel> m_records;
    BusinessCalendar m_calendar {};
    FigureStyle m_style {};
};

} // namespace lotboard
