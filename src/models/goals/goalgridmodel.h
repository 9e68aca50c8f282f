#pragma once

#include "base/result.h"
#include "domain/goalentry.h"
#include "models/common/figuretext.h"

#include <QAbstractTableModel>

namespace lotboard {

/// The goals of one metric and one year: a row for each that can have one, a column for each month.
/// Cells are written like those of a spreadsheet; what is written is said by entered(), and stands
/// in the grid once it is saved and set again. Saves nothing itself.
class GoalGridModel final : public QAbstractTableModel
{
    Q_OBJECT

public:
    enum Column { NameColumn, KindColumn, FirstMonthColumn, ColumnCount = FirstMonthColumn + 12 };

    using QAbstractTableModel::QAbstractTableModel;

    void setGoals(std::vector<Goal> goals, std::vector<GoalMember> members);
    void setMetric(metrics::MetricId metric);
    metrics::MetricId metric() const { return m_metric; }
    void setYear(std::chrono::year shown);
    std::chrono::year year() const { return m_year; }
    void setEditable(bool isEditable) { m_isEditable = isEditable; }
    void setStyle(const FigureStyle& style);
    /// Whether the metric has a goal for any month.
    bool hasGoals() const;

    /// Of a column of months.
    std::optional<Period> monthOfColumn(int column) const;

    /// Lines of cells with tabs between, as spreadsheets take them.
    QString text(const QModelIndexList& cells) const;
    /// What pasting `text` with its first cell at `topLeft` would write; one value goes into all of
    /// `cells`. Error::Code::InvalidInput, in words, if one is no number or lies outside the
    /// months.
    Result<std::vector<GoalEntry>> pasted(
        const QString& text, const QModelIndex& topLeft, const QModelIndexList& cells) const;
    std::vector<GoalEntry> cleared(const QModelIndexList& cells) const;

    int rowCount(const QModelIndex& parent = {}) const override;
    int columnCount(const QModelIndex& parent = {}) const override;
    QVariant data(const QModelIndex& index, int role = Qt::DisplayRole) const override;
    QVariant headerData(
        int section, Qt::Orientation orientation, int role = Qt::DisplayRole) const override;
    Qt::ItemFlags flags(const QModelIndex& index) const override;
    /// Emits entered() or refused(); the cell stays as it is.
    bool setData(const QModelIndex& index, const QVariant& value, int role = Qt::EditRole) override;

Q_SIGNALS:
    void entered(const std::vector<lotboard::GoalEntry>& entries);
    void refused(const QString& text);

private:
    GoalPlace placeOf(int row, int column) const;
    const Goal* goalAt(int row, int column) const;
    Result<GoalEntry> entryOf(int row, int column, const QString& text) const;
    QString editText(int row, int column) const;
    void refill();

    std::vector<Goal> m_goals {}; ///< All.
    std::vector<GoalMember> m_members {};
    std::vector<GoalMember> m_rows {}; ///< Those that have a row.
    metrics::MetricId m_metric = metrics::MetricId::Units;
    std::chrono::year m_year {2026};
    FigureStyle m_style {};
    bool m_isEditable = false;
};

} // namespace lotboard
