#pragma once

#include <QAbstractTableModel>
#include <QStringList>

#include <vector>

namespace lotboard {

/// A table of texts that were made elsewhere: the first rows of a file, a file of a report. Not
/// for anything that sorts by value.
class TextTableModel final : public QAbstractTableModel
{
    Q_OBJECT

public:
    using QAbstractTableModel::QAbstractTableModel;

    /// Rows may be of different lengths; what is missing is empty, what is beyond the columns is
    /// not shown. Columns in `rightColumns` are numbers and stand on the right.
    void setTable(const QStringList& columns, std::vector<QStringList> rows,
        std::vector<bool> rightColumns = {});

    int rowCount(const QModelIndex& parent = {}) const override;
    int columnCount(const QModelIndex& parent = {}) const override;
    QVariant data(const QModelIndex& index, int role = Qt::DisplayRole) const override;
    QVariant headerData(
        int section, Qt::Orientation orientation, int role = Qt::DisplayRole) const override;

private:
    bool isRight(int column) const;

    QStringList m_columns {};
    std::vector<QStringList> m_rows {};
    std::vector<bool> m_rightColumns {};
};

} // namespace lotboard
