#include "widgets/goals/goalgridpanel.h"
#include "goals/ui_goalgridpanel.h"

#include "services/wording/datetext.h"
#include "services/wording/metrictext.h"
#include "widgets/common/ask.h"
#include "widgets/goals/copygoalsdialog.h"

#include <QClipboard>
#include <QGuiApplication>
#include <QHeaderView>
#include <QKeyEvent>
#include <QMimeData>

#include <array>

namespace lotboard {
namespace {

using namespace std::chrono;

constexpr std::array sharedOver {GoalScope::Person, GoalScope::Team, GoalScope::Source};

} // namespace

GoalGridPanel::GoalGridPanel(GoalBoard& board, Ask& ask, bool canEdit, QWidget* parent)
    : QWidget(parent)
    , m_ui(std::make_unique<Ui::GoalGridPanel>())
    , m_board(board)
    , m_ask(ask)
    , m_canEdit(canEdit)
{
    m_ui->setupUi(this);
    setUpMetrics();
    setUpTable();
    setUpTools(canEdit);
    connect(&m_board, &GoalBoard::refused, this,
        [this](const QString& text) { m_ask.tell(this, tr("Nothing was saved"), text); });
    connect(&m_board, &GoalBoard::reported, this, &GoalGridPanel::statusReported);
}

GoalGridPanel::~GoalGridPanel() = default;

void GoalGridPanel::setToday(sys_days today)
{
    const bool isFirst = m_today == sys_days();
    m_today = today;
    if (isFirst)
        m_ui->yearSpin->setValue(static_cast<int>(year_month_day(today).year()));
}

void GoalGridPanel::setUpMetrics()
{
    for (const metrics::MetricDefinition& definition : metrics::metricCatalog()) {
        if (canHaveGoal(definition.metric, GoalScope::Store))
            m_ui->metricCombo->addItem(
                metricName(definition.metric), static_cast<int>(definition.metric));
    }
    m_ui->metricCombo->setCurrentIndex(
        m_ui->metricCombo->findData(static_cast<int>(metrics::MetricId::Units)));
    connect(m_ui->metricCombo, &QComboBox::activated, this, [this] {
        m_board.grid()->setMetric(
            static_cast<metrics::MetricId>(m_ui->metricCombo->currentData().toInt()));
    });
    connect(m_ui->yearSpin, &QSpinBox::valueChanged, this,
        [this](int shown) { m_board.grid()->setYear(year(shown)); });
}

void GoalGridPanel::setUpTable()
{
    m_board.grid()->setEditable(m_canEdit);
    DataTableView* table = m_ui->table;
    table->setAsk(&m_ask);
    table->setFileName(QStringLiteral("goals"));
    table->setModel(m_board.grid());
    table->setSelectionBehavior(QAbstractItemView::SelectItems);
    table->setEditTriggers(QAbstractItemView::AnyKeyPressed | QAbstractItemView::DoubleClicked
        | QAbstractItemView::EditKeyPressed);
    table->setFitsRows();
    table->installEventFilter(this);
    const int unit = table->fontMetrics().averageCharWidth();
    QHeaderView* header = table->horizontalHeader();
    header->setSectionResizeMode(QHeaderView::Stretch);
    for (const auto& [column, width] :
        {std::pair {GoalGridModel::NameColumn, 22}, {GoalGridModel::KindColumn, 9}}) {
        header->setSectionResizeMode(column, QHeaderView::Fixed);
        header->resizeSection(column, width * unit);
    }
    connect(table, &DataTableView::statusReported, this, &GoalGridPanel::statusReported);
}

void GoalGridPanel::setUpTools(bool canEdit)
{
    for (QPushButton* button : {m_ui->copyButton, m_ui->shareButton, m_ui->importButton})
        button->setVisible(canEdit);
    m_ui->hintLabel->setVisible(canEdit);
    connect(m_ui->copyButton, &QPushButton::clicked, this, &GoalGridPanel::copyMonth);
    connect(m_ui->shareButton, &QPushButton::clicked, this, &GoalGridPanel::shareOut);
    connect(m_ui->importButton, &QPushButton::clicked, this, &GoalGridPanel::importFile);
    connect(m_ui->exportButton, &QPushButton::clicked, this, &GoalGridPanel::exportFile);
}

bool GoalGridPanel::eventFilter(QObject* watched, QEvent* event)
{
    if (watched == m_ui->table && event->type() == QEvent::KeyPress
        && takeKey(*static_cast<QKeyEvent*>(event)))
        return true;
    return QWidget::eventFilter(watched, event);
}

bool GoalGridPanel::takeKey(const QKeyEvent& event)
{
    if (event.matches(QKeySequence::Copy)) {
        copyCells();
        return true;
    }
    if (!m_canEdit)
        return false;
    if (event.matches(QKeySequence::Paste)) {
        paste();
        return true;
    }
    if (event.key() == Qt::Key_Delete || event.key() == Qt::Key_Backspace) {
        m_board.save(m_board.grid()->cleared(m_ui->table->selectionModel()->selectedIndexes()));
        return true;
    }
    return false;
}

void GoalGridPanel::copyCells()
{
    const QModelIndexList cells = m_ui->table->selectionModel()->selectedIndexes();
    if (cells.isEmpty())
        return;
    QGuiApplication::clipboard()->setText(m_board.grid()->text(cells));
    Q_EMIT statusReported(tr("Copied"));
}

void GoalGridPanel::paste()
{
    const QModelIndexList cells = m_ui->table->selectionModel()->selectedIndexes();
    if (cells.isEmpty())
        return;
    QModelIndex topLeft = cells.front();
    for (const QModelIndex& cell : cells)
        topLeft = topLeft.siblingAtColumn(std::min(topLeft.column(), cell.column()))
                      .siblingAtRow(std::min(topLeft.row(), cell.row()));
    const auto entries
        = m_board.grid()->pasted(QGuiApplication::clipboard()->text(), topLeft, cells);
    if (entries)
        m_board.save(*entries);
    else
        m_ask.tell(this, tr("Nothing was saved"), errorText(entries.error()));
}

Period GoalGridPanel::month() const
{
    const auto chosen = m_board.grid()->monthOfColumn(m_ui->table->currentIndex().column());
    if (chosen)
        return *chosen;
    const year_month_day today(m_today);
    return monthOf(m_board.grid()->year() / today.month() / 1);
}

void GoalGridPanel::copyMonth()
{
    CopyGoalsDialog dialog(month(), m_board.grid()->metric(), this);
    if (dialog.exec() == QDialog::Accepted)
        m_board.copy(dialog.wish());
}

void GoalGridPanel::shareOut()
{
    const Period wanted = month();
    const auto over = m_ask.choose(this, tr("Share out the goal of the store"),
        tr("The goal for %1 in %2 is shared out by what each brought in the twelve months before. "
           "Goals that are there are replaced.")
            .arg(metricName(m_board.grid()->metric()), monthText(wanted.first)),
        {tr("Over the people"), tr("Over the teams"), tr("Over the sources")});
    if (over)
        m_board.share(
            {m_board.grid()->metric(), wanted, sharedOver[static_cast<std::size_t>(*over)]});
}

void GoalGridPanel::importFile()
{
    const auto path = m_ask.openFile(this, tr("Import goals"), tr("CSV files (*.csv)"));
    if (path)
        m_board.importFile(*path);
}

void GoalGridPanel::exportFile()
{
    const auto path = m_ask.saveFile(
        this, tr("Export all goals"), QStringLiteral("goals.csv"), tr("CSV files (*.csv)"));
    if (path)
        m_board.exportFile(*path);
}

} // namespace lotboard
