#include "widgets/goals/longforecastview.h"

#include "goals/ui_longforecastview.h"
#include "models/goals/longforecastmodel.h"
#include "services/wording/metrictext.h"
#include "widgets/charts/forecastchart.h"
#include "widgets/common/datatableview.h"
#include "widgets/common/plainlabel.h"
#include "widgets/common/tableactions.h"

#include <QHeaderView>

#include <array>

namespace lotboard {
namespace {

constexpr std::array horizons {3, 6, 12};

} // namespace

LongForecastView::LongForecastView(LongForecastModel& model, Ask& ask, QWidget* parent)
    : QWidget(parent)
    , m_ui(std::make_unique<Ui::LongForecastView>())
    , m_model(model)
{
    m_ui->setupUi(this);
    setUpChoices();
    setUpChart();
    m_ui->monthsCard->setTitle(tr("Month by month"));
    addTable(*m_ui->monthsCard, QStringLiteral("forecast"), *m_model.expected(), ask);
    m_ui->scoresCard->setTitle(tr("How the methods did"));
    addTable(*m_ui->scoresCard, QStringLiteral("back-test"), *m_model.scores(), ask);
    m_backTest = new PlainLabel(this);
    m_backTest->setTone(QStringLiteral("muted"));
    m_backTest->setWordWrap(true);
    m_ui->scoresCard->body()->addWidget(m_backTest);
    m_ui->scoresCard->body()->addStretch();
    connect(&m_model, &LongForecastModel::updated, this, &LongForecastView::showModel);
    showModel();
}

LongForecastView::~LongForecastView() = default;

void LongForecastView::setUpChoices()
{
    for (const metrics::MetricId metric : metrics::forecastMetrics())
        m_ui->metricCombo->addItem(
            metricName(metric), QVariant::fromValue(static_cast<int>(metric)));
    for (const int months : horizons)
        m_ui->monthsCombo->addItem(tr("%Ln month(s)", nullptr, months), months);
    m_ui->metricCombo->setCurrentIndex(
        m_ui->metricCombo->findData(static_cast<int>(m_model.metric())));
    m_ui->monthsCombo->setCurrentIndex(
        m_ui->monthsCombo->findData(static_cast<int>(m_model.months())));
    m_ui->sellingDaysCheck->setChecked(m_model.isBySellingDays());
    connect(m_ui->metricCombo, &QComboBox::activated, this, [this] {
        m_model.setMetric(static_cast<metrics::MetricId>(m_ui->metricCombo->currentData().toInt()));
    });
    connect(m_ui->monthsCombo, &QComboBox::activated, this, [this] {
        m_model.setMonths(static_cast<std::size_t>(m_ui->monthsCombo->currentData().toInt()));
    });
    connect(m_ui->sellingDaysCheck, &QCheckBox::toggled, &m_model,
        &LongForecastModel::setBySellingDays);
}

void LongForecastView::setUpChart()
{
    m_ui->chartCard->setTitle(tr("What to expect"));
    m_ui->chartCard->setNote(tr("dark band: 4 of 5 times, pale band: 19 of 20 times"));
    m_chart = new ForecastChart(this);
    m_chart->setObjectName(QStringLiteral("forecastChart"));
    m_chart->setModel(m_model.chart());
    m_reason = new PlainLabel(this);
    m_reason->setObjectName(QStringLiteral("forecastReason"));
    m_reason->setProperty("role", QStringLiteral("note"));
    m_reason->setWordWrap(true);
    m_ui->chartCard->body()->addWidget(m_chart, 1);
    m_ui->chartCard->body()->addWidget(m_reason);
}

void LongForecastView::addTable(Card& card, const QString& name, TextTableModel& model, Ask& ask)
{
    auto* table = new DataTableView(&card);
    table->setObjectName(name);
    table->setAccessibleName(card.accessibleName());
    table->setFileName(name);
    table->setAsk(&ask);
    table->setModel(&model);
    table->setSelectionMode(QAbstractItemView::NoSelection);
    table->setFitsRows();
    table->horizontalHeader()->setSectionResizeMode(QHeaderView::Stretch);
    card.body()->addWidget(table);
    addTableActions(card, *table);
    connect(table, &DataTableView::statusReported, this, &LongForecastView::statusReported);
}

void LongForecastView::showModel()
{
    const bool hasAnswer = m_model.condition() == LongForecastModel::Condition::Ready;
    m_ui->emptyState->setText(tr("There is no forecast yet"), m_model.problem());
    m_ui->stack->setCurrentWidget(hasAnswer ? static_cast<QWidget*>(m_ui->scrollArea)
                                            : static_cast<QWidget*>(m_ui->emptyState));
    m_chart->setAxisTitle(metricName(m_model.metric()));
    m_reason->setText(m_model.reason());
    m_backTest->setText(m_model.backTestNote());
    m_ui->scoresCard->setVisible(m_model.scores()->rowCount() > 0);
}

} // namespace lotboard
