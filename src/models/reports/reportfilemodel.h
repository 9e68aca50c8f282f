#pragma once

#include "models/common/modelroles.h"
#include "services/report/monthreport.h"

#include <QAbstractTableModel>

#include <memory>

namespace lotboard {

/// One file of a month report as a table: cell for cell what is written into the file.
class ReportFileModel final : public QAbstractTableModel
{
    Q_OBJECT

public:
    using QAbstractTableModel::QAbstractTableModel;

    /// `file` counts the files of the report; a null report is an empty table.
    void load(std::shared_ptr<const MonthReport> report, int file);

    int rowCount(const QModelIndex& parent = {}) const override;
    int columnCount(const QModelIndex& parent = {}) const override;
    QVariant data(const QModelIndex& index, int role = Qt::DisplayRole) const override;
    QVariant headerData(
        int section, Qt::Orientation orientation, int role = Qt::DisplayRole) const override;

private:
    const ReportFile* file() const;
    bool isNumber(int column) const;
    /// A FigureReference; invalid for what is no figure.
    QVariant figure(const QModelIndex& index) const;

    std::shared_ptr<const MonthReport> m_report;
    int m_file = 0;
    std::vector<bool> m_isNumber {};
};

} // namespace lotboard
