#pragma once

#include <QAbstractTableModel>
#include <QString>

#include <optional>
#include <vector>

namespace lotboard {

/// One field of two versions of something, and which of the two is kept.
struct SideBySideRow
{
    QString title {};
    QString first {};
    QString second {};
    bool isChoice = true; ///< They differ.
    bool canKeepBoth = false;
    bool keepsFirst = true; ///< One of the two always is.
    bool keepsSecond = false;
    /// What stood there when somebody chose; none if it still does.
    std::optional<QString> firstBefore {};
    std::optional<QString> secondBefore {};

    bool hasChanged() const { return firstBefore || secondBefore; }
};

/// `rows`, with the choices made in `earlier`, which are of the same two versions before somebody
/// else changed one of them. Rows that have changed since are marked, and keep their own choice.
std::vector<SideBySideRow> chosenAsBefore(
    std::vector<SideBySideRow> rows, const std::vector<SideBySideRow>& earlier);

/// Two versions of something side by side, with a choice between them in each row where they
/// differ. Knows nothing of what they are versions of.
class SideBySideModel : public QAbstractTableModel
{
    Q_OBJECT

public:
    enum Column { FieldColumn, FirstColumn, SecondColumn, ColumnCount };

    SideBySideModel(const QString& firstHeading, const QString& secondHeading,
        std::vector<SideBySideRow> rows, QObject* parent = nullptr);

    const std::vector<SideBySideRow>& rows() const { return m_rows; }
    /// Keeps one side, and only that one, in every row that is a choice.
    void chooseAll(Column side);

    int rowCount(const QModelIndex& parent = {}) const override;
    int columnCount(const QModelIndex& parent = {}) const override;
    /// What is kept is checked. Where a row has changed, what was there before is shown as well.
    QVariant data(const QModelIndex& index, int role = Qt::DisplayRole) const override;
    /// Checking a cell keeps it.
    bool setData(const QModelIndex& index, const QVariant& value, int role) override;
    Qt::ItemFlags flags(const QModelIndex& index) const override;
    QVariant headerData(
        int section, Qt::Orientation orientation, int role = Qt::DisplayRole) const override;

private:
    QString textAt(const SideBySideRow& row, int column) const;

    const QString m_firstHeading;
    const QString m_secondHeading;
    std::vector<SideBySideRow> m_rows;
};

} // namespace lotboard
