#pragma once

#include "models/common/figurereference.h"

#include <QTableView>

#include <limits>
#include <memory>
#include <vector>

class QMenu;
class QSettings;

namespace lotboard {

class Ask;
class ColumnFit;

/// The one table of the program. Right-click or the keyboard: copy as text, save as CSV exactly
/// what is shown (rows and columns as they stand), choose columns. A click or Enter on a cell with
/// a FigureRole opens the number, a double click or Enter on a row with a RecordRole the record.
/// Sorting is the model's: wrap a small one in a TableSortModel.
class DataTableView final : public QTableView
{
    Q_OBJECT

public:
    explicit DataTableView(QWidget* parent = nullptr);
    ~DataTableView() override;

    /// Needed to save a file; without it the entry is not offered. Must outlive the view.
    void setAsk(Ask* ask) { m_ask = ask; }
    /// "sources": what a saved file is called, without its ending.
    void setFileName(const QString& name) { m_fileName = name; }
    /// For a model that does not hold all of its rows: copying and saving the table are only asked
    /// for, see copyRequested() and saveRequested().
    void setExportsElsewhere(bool isElsewhere) { m_exportsElsewhere = isElsewhere; }
    /// Columns that the user has to ask for. Others are shown at first.
    void setHiddenColumns(const std::vector<int>& columns);
    /// Makes the view as high as its rows, but not as more than `most` of them, so that the page
    /// scrolls and the table does not, and no row is cut.
    void setFitsRows(int most = std::numeric_limits<int>::max());

    /// Gives each column the width that its first rows need, within bounds: a name may have 200
    /// characters.
    void fitColumns();
    /// These columns, of words that may be shortened, share what the view has more or less than
    /// the widths that were set, see ColumnFit.
    void setElasticColumns(std::vector<int> columns);
    /// Of a table with elastic columns: those to do without, the first of them first, where there
    /// is no room for all. Whoever asks for one has it shown nevertheless.
    void setYieldingColumns(std::vector<int> columns);

    /// In the order on the screen.
    std::vector<int> shownColumns() const;
    QString shownText() const;
    QByteArray shownCsv() const;

    /// One entry a column, checked if shown; for a button beside the heading. Owned by the view.
    QMenu* columnsMenu() { return m_columnsMenu; }

    void saveState(QSettings& settings, const QString& key);
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
    /// The tooltip of a text that does not fit into its cell has all of it.
    bool viewportEvent(QEvent* event) override;

private:
    void activate(const QModelIndex& index);
    bool isCut(const QModelIndex& index) const;
    void fillColumnsMenu();
    void copyCell();

    Ask* m_ask = nullptr;
    QMenu* m_columnsMenu;
    QString m_fileName = QStringLiteral("table");
    int m_mostRows = 0; ///< That the view is high; 0: as high as there is room.
    bool m_exportsElsewhere = false;
    const std::unique_ptr<ColumnFit> m_fit;
};

} // namespace lotboard
