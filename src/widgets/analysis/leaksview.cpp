#include "widgets/analysis/leaksview.h"

#include "analysis/ui_leaksview.h"
#include "models/analysis/leaksmodel.h"
#include "models/common/tablesortmodel.h"
#include "widgets/analysis/emptyanalysis.h"
#include "widgets/charts/waterfallchart.h"
#include "widgets/common/datatableview.h"
#include "widgets/common/plainlabel.h"
#include "widgets/common/tableactions.h"

#include <QHeaderView>

namespace lotboard {
namespace {

const QString filterAction = QStringLiteral("filterOfBaseline");

} // namespace

LeaksView::LeaksView(LeaksModel& model, Ask& ask, QWidget* parent)
    : QWidget(parent)
    , m_ui(std::make_unique<Ui::LeaksView>())
    , m_model(model)
{
    m_ui->setupUi(this);
    connect(m_ui->againstCombo, &QComboBox::activated, this,
        [this] { m_model.setChoice(m_ui->againstCombo->currentData().value<LeakChoice>()); });
    setUpChart();
    setUpTables(ask);
    connect(
        m_ui->carsButton, &QAbstractButton::clicked, this, [this] { m_model.setInGross(false); });
    connect(
        m_ui->grossButton, &QAbstractButton::clicked, this, [this] { m_model.setInGross(true); });
    connect(m_ui->emptyState, &EmptyState::actionTriggered, this, [this](const QString& id) {
        const auto filter = m_model.filterOfBaseline();
        if (id == filterAction && filter)
            Q_EMIT filterRequested(*filter);
        else
            Q_EMIT commandRequested(id);
    });
    connect(&m_model, &LeaksModel::updated, this, &LeaksView::showModel);
    showModel();
}

LeaksView::~LeaksView() = default;

void LeaksView::setUpChart()
{
    m_ui->chartCard->setTitle(tr("Where the change comes from"));
    m_ui->chartCard->addAction(m_ui->carsButton);
    m_ui->chartCard->addAction(m_ui->grossButton);
    m_sentence = new PlainLabel(this);
    m_sentence->setObjectName(QStringLiteral("leakSentence"));
    m_sentence->setProperty("role", QStringLiteral("note"));
    m_sentence->setWordWrap(true);
    auto* chart = new WaterfallChart(this);
    chart->setObjectName(QStringLiteral("waterfallChart"));
    chart->setModel(m_model.waterfall());
    connect(chart, &WaterfallChart::figureActivated, this, &LeaksView::figureActivated);
    m_note = new PlainLabel(this);
    m_note->setTone(QStringLiteral("muted"));
    m_note->setWordWrap(true);
    m_ui->chartCard->body()->addWidget(m_sentence);
    m_ui->chartCard->body()->addWidget(chart, 1);
    m_ui->chartCard->body()->addWidget(m_note);
}

void LeaksView::setUpTables(Ask& ask)
{
    const auto addTable
        = [&](Card& card, const QString& title, const QString& name, QAbstractItemModel& model) {
              card.setTitle(title);
              auto* sorted = new TableSortModel(this);
              sorted->setSourceModel(&model);
              auto* table = new DataTableView(&card);
              table->setObjectName(name);
              table->setAccessibleName(title);
              table->setFileName(name);
              table->setAsk(&ask);
              table->setModel(sorted);
              table->setSortingEnabled(true);
              table->setSelectionMode(QAbstractItemView::NoSelection);
              table->setFitsRows();
              table->horizontalHeader()->setSectionResizeMode(QHeaderView::Stretch);
              table->horizontalHeader()->setSectionResizeMode(
                  LeakTableModel::MemberColumn, QHeaderView::ResizeToContents);
              table->sortByColumn(LeakTableModel::ChangeColumn, Qt::AscendingOrder);
              card.body()->addWidget(table);
              auto* lack = new PlainLabel(&card);
              lack->setObjectName(name + QStringLiteral("-lack"));
              lack->setTone(QStringLiteral("muted"));
              lack->setWordWrap(true);
              card.body()->addWidget(lack);
              addTableActions(card, *table);
              connect(table, &DataTableView::figureActivated, this, &LeaksView::figureActivated);
              connect(table, &DataTableView::statusReported, this, &LeaksView::statusReported);
              return Rows {&card, table, lack};
          };
    m_sources = addTable(
        *m_ui->sourcesCard, tr("By source"), QStringLiteral("leaks-by-source"), *m_model.sources());
    m_people = addTable(
        *m_ui->peopleCard, tr("By person"), QStringLiteral("leaks-by-person"), *m_model.people());
}

void LeaksView::showChoices()
{
    using metrics::LeakYardstick;
    QComboBox& combo = *m_ui->againstCombo;
    combo.clear();
    combo.addItem(tr("Against the period compared with"),
        QVariant::fromValue(LeakChoice {LeakYardstick::Period}));
    combo.addItem(tr("Against the goals"), QVariant::fromValue(LeakChoice {LeakYardstick::Goals}));
    for (const Baseline& baseline : m_model.baselines())
        combo.addItem(tr("Against the baseline %1").arg(baseline.name),
            QVariant::fromValue(LeakChoice {LeakYardstick::Baseline, baseline.id}));
    for (int at = 0; at < combo.count(); ++at) {
        if (combo.itemData(at).value<LeakChoice>() == m_model.choice())
            combo.setCurrentIndex(at);
    }
    combo.setEnabled(m_model.condition() != AnalysisModel::Condition::NoDatabase);
}

void LeaksView::showModel()
{
    showChoices();
    const bool hasAnswer = m_model.condition() == AnalysisModel::Condition::Ready;
    if (!hasAnswer)
        showEmptyState();
    m_ui->stack->setCurrentWidget(hasAnswer ? static_cast<QWidget*>(m_ui->scrollArea)
                                            : static_cast<QWidget*>(m_ui->emptyState));
    m_ui->carsButton->setChecked(!m_model.isInGross());
    m_ui->grossButton->setChecked(m_model.isInGross());
    m_ui->grossButton->setEnabled(m_model.hasGross());
    m_ui->grossButton->setToolTip(m_model.grossLack());
    showRows(m_sources, m_model.sourcesNote(), m_model.sourcesLack());
    showRows(m_people, m_model.peopleNote(), m_model.peopleLack());
    m_sentence->setText(m_model.sentence());
    m_note->setText(m_model.note());
}

void LeaksView::showRows(const Rows& rows, const QString& note, const QString& lack)
{
    rows.card->setNote(lack.isEmpty() ? note : QString());
    rows.table->setVisible(lack.isEmpty());
    rows.lack->setText(lack);
    rows.lack->setVisible(!lack.isEmpty());
}

void LeaksView::showEmptyState()
{
    EmptyAnalysisWords words {
        tr("Open a store, or make one, to see why it sells more or less than before."),
        tr("No leads and no sales in either period"),
        tr("Choose another period, or take filters away.")};
    if (!m_model.lack().isEmpty()) {
        words.nothing = tr("There is nothing to compare with");
        words.whatThen = m_model.lack();
    }
    showEmptyAnalysis(*m_ui->emptyState, m_model, words);
    if (!m_model.lack().isEmpty() && m_model.filterOfBaseline())
        m_ui->emptyState->addAction(filterAction, tr("Look at the leads of the baseline"));
}

} // namespace lotboard
