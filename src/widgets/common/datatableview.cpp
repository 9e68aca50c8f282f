#include "widgets/common/datatableview.h"

#include "base/atomicfile.h"
#include "models/common/modelroles.h"
#include "models/common/tabletext.h"
#include "widgets/common/ask.h"
#include "widgets/common/figuredelegate.h"

#include <QClipboard>
#include <QContextMenuEvent>
#include <QGuiApplication>
#include <QHeaderView>
#include <QMenu>
#include <QScrollBar>
#include <QSettings>

#include <algorithm>
#include <numeric>

namespace lotboard {
namespace {

constexpr int rowPadding = 12;

} // namespace

DataTableView::DataTableView(QWidget* parent) : QTableView(parent), m_columnsMenu(new QMenu(this))
{
    setItemDelegate(new FigureDelegate(this));
    setShowGrid(false);
    setWordWrap(false);
    setSelectionBehavior(QAbstractItemView::SelectRows);
    setSelectionMode(QAbstractItemView::ExtendedSelection);
    setEditTriggers(QAbstractItemView::NoEditTriggers);
    setHorizontalScrollMode(QAbstractItemView::ScrollPerPixel);
    setVerticalScrollMode(QAbstractItemView::ScrollPerPixel);
    setTabKeyNavigation(false);
    setMouseTracking(true);
    setSortingEnabled(false);
    horizontalHeader()->setSectionsMovable(true);
    horizontalHeader()->setHighlightSections(false);
    horizontalHeader()->setDefaultAlignment(Qt::AlignLeft | Qt::AlignVCenter);
    horizontalHeader()->setContextMenuPolicy(Qt::CustomContextMenu);
    verticalHeader()->hide();
    verticalHeader()->setSectionResizeMode(QHeaderView::Fixed);
    verticalHeader()->setDefaultSectionSize(fontMetrics().height() + rowPadding);
    m_columnsMenu->setObjectName(QStringLiteral("columnsMenu"));
    m_columnsMenu->setTitle(tr("Columns"));

    connect(m_columnsMenu, &QMenu::aboutToShow, this, &DataTableView::fillColumnsMenu);
    connect(horizontalHeader(), &QWidget::customContextMenuRequested, this,
        [this](QPoint at) { m_columnsMenu->popup(horizontalHeader()->mapToGlobal(at)); });
    connect(this, &QTableView::clicked, this, [this](const QModelIndex& index) {
        if (index.data(FigureRole).isValid())
            Q_EMIT figureActivated(index.data(FigureRole).value<FigureReference>());
    });
    connect(this, &QTableView::doubleClicked, this, [this](const QModelIndex& index) {
        if (!index.data(FigureRole).isValid())
            activate(index);
    });
}

void DataTableView::setModel(QAbstractItemModel* model)
{
    QTableView::setModel(model);
    if (!model)
        return;
    const auto refit = [this] { updateGeometry(); };
    connect(model, &QAbstractItemModel::modelReset, this, refit);
    connect(model, &QAbstractItemModel::rowsInserted, this, refit);
    connect(model, &QAbstractItemModel::rowsRemoved, this, refit);
}

void DataTableView::setHiddenColumns(const std::vector<int>& columns)
{
    for (const int column : columns)
        setColumnHidden(column, true);
}

void DataTableView::setFitsRows(bool fitsRows)
{
    m_fitsRows = fitsRows;
    setVerticalScrollBarPolicy(fitsRows ? Qt::ScrollBarAlwaysOff : Qt::ScrollBarAsNeeded);
    setSizePolicy(QSizePolicy::Expanding, fitsRows ? QSizePolicy::Fixed : QSizePolicy::Expanding);
    updateGeometry();
}

QSize DataTableView::sizeHint() const
{
    if (!m_fitsRows || !model())
        return QTableView::sizeHint();
    const int rows = model()->rowCount() * verticalHeader()->defaultSectionSize();
    const int bar = horizontalScrollBar()->isVisible() ? horizontalScrollBar()->height() : 0;
    return {
        QTableView::sizeHint().width(), rows + horizontalHeader()->sizeHint().height() + bar + 2};
}

QSize DataTableView::minimumSizeHint() const
{
    return m_fitsRows ? QSize(0, sizeHint().height()) : QTableView::minimumSizeHint();
}

void DataTableView::fitColumns()
{
    const int unit = fontMetrics().averageCharWidth();
    resizeColumnsToContents();
    for (int column = 0; column < horizontalHeader()->count(); ++column) {
        // A little more than Qt takes, which cuts the last letter of a heading.
        if (!isColumnHidden(column))
            setColumnWidth(column, std::clamp(columnWidth(column) + unit, 8 * unit, 44 * unit));
    }
}

void DataTableView::resizeEvent(QResizeEvent* event)
{
    QTableView::resizeEvent(event);
    if (m_spreadsColumns)
        spreadColumns();
}

void DataTableView::spreadColumns()
{
    const std::vector<int> columns = shownColumns();
    const auto widthOf = [&](auto width) {
        return std::accumulate(columns.begin(), columns.end(), 0,
            [&](int sum, int column) { return sum + width(column); });
    };
    const auto shownWidth = [&](int column) { return columnWidth(column); };
    if (widthOf(shownWidth) != m_spreadWidth) { // The first time, or the user has moved one.
        m_setWidths.clear();
        for (int column = 0; column < horizontalHeader()->count(); ++column)
            m_setWidths.push_back(columnWidth(column));
    }
    const auto setWidth = [&](int column) { return m_setWidths[static_cast<std::size_t>(column)]; };
    const int needed = widthOf(setWidth);
    const int free = std::max(needed, viewport()->width());
    if (needed == 0)
        return;
    for (const int column : columns)
        setColumnWidth(column, setWidth(column) * free / needed);
    m_spreadWidth = widthOf(shownWidth);
}

std::vector<int> DataTableView::shownColumns() const
{
    std::vector<int> columns;
    for (int place = 0; place < horizontalHeader()->count(); ++place) {
        const int column = horizontalHeader()->logicalIndex(place);
        if (!isColumnHidden(column))
            columns.push_back(column);
    }
    return columns;
}

QString DataTableView::shownText() const
{
    return model() ? tableAsText(*model(), shownColumns()) : QString();
}

QByteArray DataTableView::shownCsv() const
{
    QByteArray bytes;
    if (model()) {
        exchange::CsvWriter writer(&bytes);
        // Into memory, which does not fail.
        static_cast<void>(writeTableAsCsv(*model(), shownColumns(), writer));
    }
    return bytes;
}

void DataTableView::copyShown()
{
    if (m_exportsElsewhere) {
        Q_EMIT copyRequested();
        return;
    }
    QGuiApplication::clipboard()->setText(shownText());
    Q_EMIT statusReported(tr("%Ln row(s) copied", nullptr, model() ? model()->rowCount() : 0));
}

void DataTableView::copyCell()
{
    QGuiApplication::clipboard()->setText(currentIndex().data().toString());
    Q_EMIT statusReported(tr("Copied"));
}

void DataTableView::saveShown()
{
    if (m_exportsElsewhere) {
        Q_EMIT saveRequested();
        return;
    }
    if (!m_ask || !model())
        return;
    const auto path = m_ask->saveFile(
        this, tr("Save as CSV"), m_fileName + QStringLiteral(".csv"), tr("CSV files (*.csv)"));
    if (!path)
        return;
    const Status status = writeFileAtomically(*path, shownCsv());
    if (status)
        Q_EMIT statusReported(
            tr("%Ln row(s) saved to %1", nullptr, model()->rowCount()).arg(*path));
    else
        m_ask->tell(this, tr("Save as CSV"), errorText(status.error()));
}

void DataTableView::fillColumnsMenu()
{
    m_columnsMenu->clear();
    const std::size_t shown = shownColumns().size();
    for (int place = 0; place < horizontalHeader()->count(); ++place) {
        const int column = horizontalHeader()->logicalIndex(place);
        QAction* action = m_columnsMenu->addAction(model()
                                                       ->headerData(column, Qt::Horizontal)
                                                       .toString()
                                                       .replace(u'&', QStringLiteral("&&")));
        action->setCheckable(true);
        action->setChecked(!isColumnHidden(column));
        action->setEnabled(isColumnHidden(column) || shown > 1);
        connect(action, &QAction::toggled, this,
            [this, column](bool isShown) { setColumnHidden(column, !isShown); });
    }
}

void DataTableView::activate(const QModelIndex& index)
{
    if (!index.isValid())
        return;
    if (index.data(FigureRole).isValid())
        Q_EMIT figureActivated(index.data(FigureRole).value<FigureReference>());
    else if (index.data(RecordRole).isValid())
        Q_EMIT recordActivated(index.data(RecordRole).value<metrics::RecordRef>());
}

void DataTableView::contextMenuEvent(QContextMenuEvent* event)
{
    QMenu menu(this);
    menu.setObjectName(QStringLiteral("tableMenu"));
    if (const QModelIndex index = currentIndex(); index.data(FigureRole).isValid())
        menu.addAction(tr("Explain this number"), this, [this, index] { activate(index); });
    menu.addAction(tr("Copy this cell"), this, &DataTableView::copyCell)
        ->setEnabled(currentIndex().isValid());
    menu.addAction(tr("Copy table as text"), this, &DataTableView::copyShown);
    if (m_ask || m_exportsElsewhere)
        menu.addAction(tr("Save table as CSV…"), this, &DataTableView::saveShown);
    menu.addSeparator();
    menu.addMenu(m_columnsMenu);
    menu.exec(event->globalPos());
}

void DataTableView::keyPressEvent(QKeyEvent* event)
{
    if (event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter)
        activate(currentIndex());
    else if (event->matches(QKeySequence::Copy))
        copyShown();
    else
        QTableView::keyPressEvent(event);
}

void DataTableView::mouseMoveEvent(QMouseEvent* event)
{
    const bool opens = indexAt(event->position().toPoint()).data(FigureRole).isValid();
    viewport()->setCursor(opens ? Qt::PointingHandCursor : Qt::ArrowCursor);
    QTableView::mouseMoveEvent(event);
}

void DataTableView::saveState(QSettings& settings, const QString& key) const
{
    settings.setValue(key, horizontalHeader()->saveState());
}

void DataTableView::restoreState(QSettings& settings, const QString& key)
{
    const QByteArray state = settings.value(key).toByteArray();
    if (!state.isEmpty())
        horizontalHeader()->restoreState(state);
}

} // namespace lotboard
