#pragma once

#include "models/common/figurereference.h"

#include <QTableView>

#include <vector>

class QMenu;
class QSettings;

namespace lotboard {

class Ask;

/// The one table of the program. Right-click or the keyboard: copy as text, save as CSV exactly
/// what is shown (rows and columns as they stand), choose columns. A click or Enter on a cell with
/// a FigureRole opens the number, a double click or Enter on a row with a RecordRole the record.
/// Sorting is the model's: wrap a small one in a TableSortModel.
class DataTableView final : public QTableView
{
    Q_OBJECT

public:
    explicit DataTableView(QWidget* parent = nullptr);

    /// Needed to save a file; without it the entry is not offered. Must outlive the view.
    void setAsk(Ask* ask) { m_ask = ask; }
    /// "sources": what a saved file is called, without its ending.
    void setFileName(const QString& name) { m_fileName = name; }
    /// For a model that does not hold all of its rows: copying and saving the table are only asked
    /// for, see copyRequested() and saveRequested().
    void setExportsElsewhere(bool isElsewhere) { m_exportsElsewhere = isElsewhere; }
    /// Columns that the user has to ask for. Others are shown at first.
    void setHiddenColumns(const std::vector<int>& columns);
    /// Makes the view as high as its rows, so that the page scrolls and the table does not.
    void setFitsRows(bool fitsRows);

    /// Gives each column the width that its first rows need, within bounds: a name may have 200
    /// characters.
    void fitColumns();
    /// Whenever the view is wider than its columns, all of them are widened alike; when it becomes
    /// narrower they go back as far as to the widths that were set.
    void setSpreadsColumns(bool spreadsColumns) { m_spreadsColumns = spreadsColumns; }

    /// In the order on the screen.
    std::vector<int> shownColumns() const;
    QString shownText() const;
    QByteArray shownCsv() const;

    /// One entry a column, checked if shown; for a button beside the heading. Owned by the view.
    QMenu* columnsMenu() { return m_columnsMenu; }

    void saveState(QSettings& settings, const QString& key) const;
    void restoreState(QSettings& settings, const QString& key);

    void setModel(QAbstractItemModel* model) override;
    QSize sizeHint() const override;
    QSize minimumSizeHint() const override;

public Q_SLOTS:
    void copyShown();
    void saveShown();

Q_SIGNALS:
    void figureActivated(const lotboard::FigureReference& figure);
    void recordActivated(const lotboard::metrics::RecordRef& record);
    void copyRequested();
    void saveRequested();
    void statusReported(const QString& text);

protected:
    void contextMenuEvent(QContextMenuEvent* event) override;
    void keyPressEvent(QKeyEvent* event) override;
    void mouseMoveEvent(QMouseEvent* event) override;
    void resizeEvent(QResizeEvent* event) override;

private:
    void activate(const QModelIndex& index);
    void fillColumnsMenu();
    void copyCell();
    void spreadColumns();

    Ask* m_ask = nullptr;
    QMenu* m_columnsMenu;
    QString m_fileName = QStringLiteral("table");
    bool m_fitsRows = false;
    bool m_exportsElsewhere = false;
    bool m_spreadsColumns = false;
    std::vector<int> m_setWidths {}; ///< By column, before they were spread.
    int m_spreadWidth = 0; ///< Of all shown columns, after.
};

} // namespace lotboard
