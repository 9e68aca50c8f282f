#include "widgets/goals/benchmarksdialog.h"
#include "goals/ui_benchmarksdialog.h"

#include "models/common/figuretext.h"
#include "services/benchmarks/benchmarkservice.h"
#include "services/wording/datetext.h"
#include "services/wording/metrictext.h"
#include "widgets/common/ask.h"

#include <QPushButton>

namespace lotboard {

BenchmarksDialog::BenchmarksDialog(
    BenchmarkBoard& board, FigureStyle style, bool canEdit, Ask& ask, QWidget* parent)
    : QDialog(parent)
    , m_ui(std::make_unique<Ui::BenchmarksDialog>())
    , m_board(board)
    , m_style(std::move(style))
    , m_ask(ask)
{
    m_ui->setupUi(this);
    setUpTable();
    setUpForm(canEdit);
    connect(&m_board, &BenchmarkBoard::changed, this, &BenchmarksDialog::showBoard);
    connect(&m_board, &BenchmarkBoard::saved, m_ui->sourceEdit, &QLineEdit::clear);
    connect(&m_board, &BenchmarkBoard::refused, this,
        [this](const QString& why) { m_ask.tell(this, windowTitle(), why); });
    connect(m_ui->buttonBox, &QDialogButtonBox::rejected, this, &BenchmarksDialog::reject);
    m_board.load();
    showBoard();
}

BenchmarksDialog::~BenchmarksDialog() = default;

void BenchmarksDialog::setUpTable()
{
    m_ui->table->setAsk(&m_ask);
    m_ui->table->setFileName(QStringLiteral("benchmarks"));
    m_ui->table->setModel(&m_table);
    m_ui->table->setSelectionBehavior(QAbstractItemView::SelectRows);
    connect(m_ui->table->selectionModel(), &QItemSelectionModel::selectionChanged, this,
        &BenchmarksDialog::showChosen);
}

void BenchmarksDialog::setUpForm(bool canEdit)
{
    for (const metrics::MetricDefinition& definition : metrics::metricCatalog()) {
        if (canHaveBenchmark(definition.metric))
            m_ui->metricCombo->addItem(
                metricName(definition.metric), static_cast<int>(definition.metric));
    }
    m_ui->metricCombo->setCurrentIndex(
        m_ui->metricCombo->findData(static_cast<int>(metrics::MetricId::ContactRate)));
    m_ui->formPlace->setVisible(canEdit);
    m_ui->removeButton->setVisible(canEdit);
    connect(
        m_ui->metricCombo, &QComboBox::currentIndexChanged, this, &BenchmarksDialog::showMetric);
    connect(m_ui->enterButton, &QPushButton::clicked, this, &BenchmarksDialog::enter);
    connect(m_ui->sourceEdit, &QLineEdit::returnPressed, this, &BenchmarksDialog::enter);
    connect(m_ui->sourceEdit, &QLineEdit::textChanged, this, [this](const QString& source) {
        m_ui->enterButton->setEnabled(!source.trimmed().isEmpty());
    });
    connect(m_ui->removeButton, &QPushButton::clicked, this, &BenchmarksDialog::remove);
    showMetric();
}

void BenchmarksDialog::showMetric()
{
    const auto metric = static_cast<metrics::MetricId>(m_ui->metricCombo->currentData().toInt());
    const QString unit = csvUnit(metrics::definitionOf(metric).unit, m_style);
    m_ui->valueSpin->setSuffix(unit.isEmpty() ? QString() : QStringLiteral(" ") + unit);
}

void BenchmarksDialog::showBoard()
{
    std::vector<QStringList> rows;
    for (const Benchmark& benchmark : m_board.all()) {
        const auto metric = metrics::metricFromId(benchmark.metric);
        rows.push_back(
            {metric ? metricName(*metric) : benchmark.metric, benchmarkValue(benchmark, m_style),
                benchmark.source, storeDayText(benchmark.enteredOn)});
    }
    m_ui->emptyLabel->setVisible(rows.empty());
    m_table.setTable({tr("Metric"), tr("Benchmark"), tr("Source"), tr("Entered")}, std::move(rows),
        {false, true, false, false});
    m_ui->table->fitColumns();
    showChosen();
}

void BenchmarksDialog::showChosen()
{
    m_ui->removeButton->setEnabled(m_ui->table->selectionModel()->hasSelection());
}

void BenchmarksDialog::enter()
{
    if (!m_ui->enterButton->isEnabled())
        return;
    m_board.enter(static_cast<metrics::MetricId>(m_ui->metricCombo->currentData().toInt()),
        m_ui->valueSpin->value(), m_ui->sourceEdit->text());
}

void BenchmarksDialog::remove()
{
    // Taken back with Ctrl+Z, so that nobody is asked.
    const QModelIndexList chosen = m_ui->table->selectionModel()->selectedRows();
    if (!chosen.isEmpty())
        m_board.remove(m_board.all()[static_cast<std::size_t>(chosen.front().row())]);
}

} // namespace lotboard
