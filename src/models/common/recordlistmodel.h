#pragma once

#include "base/businesscalendar.h"
#include "models/common/figuretext.h"
#include "models/common/modelroles.h"
#include "services/board/recordservice.h"

#include <QAbstractTableModel>

#include <array>
#include <functional>
#include <span>
#include <vector>

namespace lotboard {

class JobRunner;

/// Makes records readable; the program hands in RecordService::rows() with its session. Called off
/// the GUI thread.
using RecordReader = std::function<Result<std::vector<RecordRow>>(
    std::span<const metrics::RecordRef>, const JobControl&)>;

/// The records behind a number, read some hundred at a time as the view asks for more. Without a
/// reader it shows their kind and id.
class RecordListModel final : public QAbstractTableModel
{
    Q_OBJECT

public:
    enum Column {
        WhenColumn,
        CustomerColumn,
        SourceColumn,
        StaffColumn,
        VehicleColumn,
        AmountColumn,
        ReferenceColumn,
        ColumnCount
    };

    explicit RecordListModel(RecordReader reader = {}, QObject* parent = nullptr);

    void setRecords(std::vector<metrics::RecordRef> records, const BusinessCalendar& calendar,
        const FigureStyle& style);
    void clear();
    /// All of them, also those not read yet.
    std::size_t recordCount() const { return m_records.size(); }
    bool isReading() const;

    int rowCount(const QModelIndex& parent = {}) const override;
    int columnCount(const QModelIndex& parent = {}) const override;
    QVariant data(const QModelIndex& index, int role = Qt::DisplayRole) const override;
    QVariant headerData(
        int section, Qt::Orientation orientation, int role = Qt::DisplayRole) const override;
    bool canFetchMore(const QModelIndex& parent) const override;
    void fetchMore(const QModelIndex& parent) override;

Q_SIGNALS:
    void failed(const lotboard::Error& error);

private:
    struct Row
    {
        std::array<QString, ColumnCount> texts {};
        metrics::RecordRef record {};
        QVariant amount {};
    };

    Row rowOf(const RecordRow& record) const;
    void append(const std::vector<RecordRow>& records);

    RecordReader m_reader;
    JobRunner* m_runner;
    std::vector<metrics::RecordRef> m_records {};
    std::vector<Row> m_rows {};
    bool m_isAppending = false; ///< A view that is told of new rows may ask for more at once.
    bool m_hasFailed = false; ///< Then the view is not to ask again and again.
    BusinessCalendar m_calendar {};
    FigureStyle m_style {};
};

} // namespace lotboard
