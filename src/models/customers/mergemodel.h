#pragma once

#include "domain/people.h"

#include <QAbstractTableModel>

#include <functional>
#include <vector>

namespace lotboard {

/// Two customers side by side, to be made one: a row for each field that is filled in, with the
/// choice between the two where they differ. Of phone numbers and e-mail addresses both can be
/// kept, and are at first; of other fields the first's is, unless it is empty.
class MergeModel final : public QAbstractTableModel
{
    Q_OBJECT

public:
    enum Column { FieldColumn, FirstColumn, SecondColumn, ColumnCount };

    /// `first` is who stays.
    MergeModel(const Customer& first, const Customer& second, QObject* parent = nullptr);

    /// The first with the fields that were chosen.
    Customer merged() const;

    int rowCount(const QModelIndex& parent = {}) const override;
    int columnCount(const QModelIndex& parent = {}) const override;
    /// What is kept is checked.
    QVariant data(const QModelIndex& index, int role = Qt::DisplayRole) const override;
    bool setData(const QModelIndex& index, const QVariant& value, int role) override;
    Qt::ItemFlags flags(const QModelIndex& index) const override;
    QVariant headerData(
        int section, Qt::Orientation orientation, int role = Qt::DisplayRole) const override;

private:
    struct Field
    {
        QString title {};
        std::function<QString(const Customer& customer)> text {};
        std::function<void(const Customer& from, Customer& to)> copy {};
        /// Adds what `to` has not got; empty where only one can be kept.
        std::function<void(const Customer& from, Customer& to)> add {};
        /// Whether what this customer has is kept rather than the other's; empty: what is filled
        /// in.
        std::function<bool(const Customer& customer)> isBetter {};
    };
    struct Row
    {
        Field field {};
        bool isChoice = false;
        bool keepsFirst = true;
        bool keepsSecond = false;
    };
    static std::vector<Field> fields();

    Customer m_first;
    Customer m_second;
    std::vector<Row> m_rows {};
};

} // namespace lotboard
