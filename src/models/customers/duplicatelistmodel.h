#pragma once

#include "base/businesscalendar.h"
#include "domain/duplicates.h"

#include <QAbstractTableModel>

#include <vector>

namespace lotboard {

/// Pairs of customers who may be one, a row each: the one who was here first, the other, and why.
class DuplicateListModel final : public QAbstractTableModel
{
    Q_OBJECT

public:
    enum Column { WhyColumn, FirstColumn, SecondColumn, ColumnCount };

    explicit DuplicateListModel(const BusinessCalendar& calendar, QObject* parent = nullptr);

    void load(SuspectedDuplicates suspected);
    /// Takes a pair out that was settled, and those that name a customer who is gone since.
    void remove(const DuplicatePair& pair, CustomerId gone = {});
    const DuplicatePair& pairAt(int row) const
    {
        return m_suspected.lines[static_cast<std::size_t>(row)].pair;
    }
    /// "The surest 500 of 1,234 pairs"; "3 pairs" if all are there.
    QString countText() const;

    int rowCount(const QModelIndex& parent = {}) const override;
    int columnCount(const QModelIndex& parent = {}) const override;
    QVariant data(const QModelIndex& index, int role = Qt::DisplayRole) const override;
    QVariant headerData(
        int section, Qt::Orientation orientation, int role = Qt::DisplayRole) const override;

private:
    BusinessCalendar m_calendar;
    SuspectedDuplicates m_suspected {};
};

} // namespace lotboard
