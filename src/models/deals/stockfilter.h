#pragma once

#include <QSortFilterProxyModel>
#include <QStringList>

namespace lotboard {

/// Of the units of a StockModel those in which all typed words are found, in any order: "rav4
/// 2024", the end of a VIN, a stock number.
class StockFilter final : public QSortFilterProxyModel
{
    Q_OBJECT

public:
    using QSortFilterProxyModel::QSortFilterProxyModel;

    /// Without a word all units are shown.
    void setTyped(const QString& text);

protected:
    bool filterAcceptsRow(int row, const QModelIndex& parent) const override;

private:
    QStringList m_words {};
};

} // namespace lotboard
