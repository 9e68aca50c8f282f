#include "widgets/common/datatableview.h"

#include "base/atomicfile.h"
#include "models/common/modelroles.h"
#include "models/common/tabletext.h"
#include "widgets/common/ask.h"
#include "widgets/common/columnfit.h"
#include "widgets/common/figuredelegate.h"
#include "widgets/common/plainlabel.h"
#include "widgets/common/tableheader.h"

#include <QClipboard>
#include <QContextMenuEvent>
#include <QGuiApplication>
#include <QHeaderView>
#include <QHelpEvent>
#include <QMenu>
#include <QScrollBar>
#include <QSettings>
#include <QToolTip>

#include <algorithm>

namespace lotboard {
namespace {

constexpr int rowPadding = 12;

/// Whether there is something behind the cell that is shown elsewhere.
bool isOpening(const QModelIndex& index)
{
    return index.data(FigureRole).isValid() || index.data(RecordRole).isValid();
}

} // namespace

DataTableView::DataTableView(QWidget* parent)
    : QTableView(parent)
    , m_columnsMenu(new QMenu(this))
    , m_fit(std::make_unique<ColumnFit>(*this))
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
    setHorizontalHeader(new TableHeader(this));
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

DataTableView::~DataTableView() = default;

void DataTableView::setElasticColumns(std::vector<int> columns)
{
    m_fit->setElastic(std::move(columns));
}

void DataTableView::setYieldingColumns(std::vector<int> columns)
{
    m_fit->setYielding(std::move(columns));
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

void DataTableView::setFitsRows(int most)
{
    m_mostRows = most;
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
    updateGeometry();
}

QSize DataTableView::sizeHint() const
{
    if (m_mostRows == 0 || !model())
        return QTableView::sizeHint();
    const int rows
        = std::min(model()->rowCount(), m_mostRows) * verticalHeader()->defaultSectionSize();
    const int bar = horizontalScrollBar()->isVisible() ? horizontalScrollBar()->height() : 0;
    const int frame = contentsMargins().top() + contentsMargins().bottom();
    return {QTableView::sizeHint().width(),
        rows + horizontalHeader()->sizeHint().height() + bar + frame};
}

QSize DataTableView::minimumSizeHint() const
{
    return m_mostRows > 0 ? QSize(0, sizeHint().height()) : QTableView::minimumSizeHint();
}

void DataTableView::fitColumns()
{
    const int unit = fontMetrics().averageCharWidth();
    resizeColumnsToContents();
    for (const int column : shownColumns())
        setColumnWidth(column, std::clamp(columnWidth(column), 8 * unit, 44 * unit));
}

void DataTableView::resizeEvent(QResizeEvent* event)
{
    QTableView::resizeEvent(event);
    m_fit->fit();
}

bool DataTableView::isCut(const QModelIndex& index) const
{
    return sizeHintForIndex(index).width() > visualRect(index).width();
}

bool DataTableView::viewportEvent(QEvent* event)
{
    if (event->type() != QEvent::ToolTip)
        return QTableView::viewportEvent(event);
    const auto* help = static_cast<QHelpEvent*>(event);
    const QModelIndex index = indexAt(help->pos());
    const bool saysMore = index.data(Qt::ToolTipRole).isValid();
    if (saysMore || !index.isValid() || !isCut(index))
        return QTableView::viewportEvent(event);
    QToolTip::showText(help->globalPos(), plainToolTip(index.data().toString()), viewport());
    return true;
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
            [this, column](bool isShown) { m_fit->choose(column, isShown); });
    }
}

void DataTableView::activate(const QModelIndex& index)
{
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
    const bool isEnter = event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter;
    if (isEnter && isOpening(currentIndex()))
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

void DataTableView::saveState(QSettings& settings, const QString& key)
{
    m_fit->bringBack(); // What a window was too narrow for is not what the user hid.
    settings.setValue(key, horizontalHeader()->saveState());
    m_fit->fit();
}

void DataTableView::restoreState(QSettings& settings, const QString& key)
{
    const QByteArray state = settings.value(key).toByteArray();
    if (state.isEmpty())
        return;
    horizontalHeader()->restoreState(state);
    m_fit->forget();
}

} // namespace lotboard
