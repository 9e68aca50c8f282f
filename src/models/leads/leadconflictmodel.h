#pragma once

#include "models/leads/leadfields.h"

#include <QAbstractTableModel>

#include <vector>

namespace lotboard {

/// Two versions of one lead, side by side: what is in the database now, and what somebody wants to
/// save. A row for each field in which they differ, with the choice between the two. What only one
/// side changed is chosen already; where both did, ours is.
class LeadConflictModel final : public QAbstractTableModel
{
    Q_OBJECT

public:
    enum Column { FieldColumn, TheirsColumn, OursColumn, ColumnCount };

    /// `original` is what `ours` was made from.
    LeadConflictModel(std::vector<LeadField> fields, const LeadForm& original,
        const LeadForm& theirs, const LeadForm& ours, QObject* parent = nullptr);

    /// Chooses one side everywhere.
    void chooseAll(Column side);
    bool isOursChosen(int row) const;
    /// Their version, with the chosen fields of ours: to be saved.
    LeadForm resolved() const;

    int rowCount(const QModelIndex& parent = {}) const override;
    int columnCount(const QModelIndex& parent = {}) const override;
    /// The chosen one of two cells is checked.
    QVariant data(const QModelIndex& index, int role = Qt::DisplayRole) const override;
    /// Checking a cell chooses it.
    bool setData(const QModelIndex& index, const QVariant& value, int role) override;
    Qt::ItemFlags flags(const QModelIndex& index) const override;
    QVariant headerData(
        int section, Qt::Orientation orientation, int role = Qt::DisplayRole) const override;

private:
    struct Difference
    {
        LeadField field {};
        QString theirs {};
        QString ours {};
        bool isOursChosen = false;
    };

    LeadForm m_theirs;
    LeadForm m_ours;
    std::vector<Difference> m_differences {};
};

} // namespace lotboard
