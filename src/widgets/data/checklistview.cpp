#include "widgets/data/checklistview.h"
#include "data/ui_checklistview.h"

#include "models/data/fixeffects.h"
#include "models/data/fixwords.h"
#include "services/wording/periodtext.h"
#include "widgets/data/findingfixing.h"

#include <QHeaderView>
#include <QLocale>

#include <algorithm>

namespace lotboard {
namespace {

constexpr int mostSubjects = 40;

} // namespace

CheckListView::CheckListView(QWidget* parent)
    : QWidget(parent)
    , m_ui(std::make_unique<Ui::CheckListView>())
{
    m_ui->setupUi(this);
    m_ui->splitter->setSizes({330, 300});
    m_ui->topSplitter->setSizes({560, 440});
}

CheckListView::~CheckListView() = default;

void CheckListView::setUp(const Setting& setting)
{
    m_setting = setting;
    m_records = std::make_unique<RecordListModel>(setting.reader);
    setUpTables();
    setUpPeriods();
    connectTables();
    const auto again = [this] { m_setting.check->load(); };
    connect(m_ui->checkAgainButton, &QToolButton::clicked, this, again);
    connect(m_ui->emptyState, &EmptyState::actionTriggered, this, again);
    connect(m_ui->openButton, &QPushButton::clicked, this, [this] {
        const auto records = selectedRecords();
        if (!records.empty())
            openRecord(records.front());
    });
    connect(m_ui->fixButton, &QPushButton::clicked, this, [this] {
        if (const CheckFinding* finding = currentFinding()) {
            m_setting.effects->begin();
            m_setting.fixing->begin(finding->fix, selectedRecords());
        }
    });
    connect(setting.fixing, &FindingFixing::actionSaved, setting.effects, &FixEffects::finish);
    connect(setting.effects, &FixEffects::changed, this, &CheckListView::showEffects);
    connect(setting.check, &DataCheck::stateChanged, this, &CheckListView::showState);
}

void CheckListView::setUpTables()
{
    const int unit = fontMetrics().averageCharWidth();
    DataTableView* grades = m_ui->gradeTable;
    grades->setFileName(QStringLiteral("data-grades"));
    grades->setSelectionMode(QAbstractItemView::SingleSelection);
    grades->setModel(m_setting.check->grades());
    const std::array<int, GradeListModel::ColumnCount> gradeWidths {30, 9, 12, 13, 9, 11};
    for (int column = 0; column < GradeListModel::ColumnCount; ++column)
        grades->horizontalHeader()->resizeSection(
            column, gradeWidths[static_cast<std::size_t>(column)] * unit);
    grades->setElasticColumns({GradeListModel::MetricColumn});

    DataTableView* findings = m_ui->findingTable;
    findings->setFileName(QStringLiteral("data-check"));
    findings->setSelectionMode(QAbstractItemView::SingleSelection);
    findings->setModel(m_setting.check->findings());
    findings->horizontalHeader()->resizeSection(CheckListModel::CountColumn, 10 * unit);
    findings->horizontalHeader()->setStretchLastSection(true);

    m_ui->recordTable->setFileName(QStringLiteral("finding"));
    m_ui->recordTable->setModel(m_records.get());
    const std::array<int, RecordListModel::ColumnCount> widths {24, 24, 20, 20, 30, 13, 16};
    for (int column = 0; column < RecordListModel::ColumnCount; ++column)
        m_ui->recordTable->horizontalHeader()->resizeSection(
            column, widths[static_cast<std::size_t>(column)] * unit);
    m_ui->recordTable->setElasticColumns(
        {RecordListModel::CustomerColumn, RecordListModel::SourceColumn,
            RecordListModel::StaffColumn, RecordListModel::VehicleColumn});
    for (DataTableView* table : {grades, findings, m_ui->recordTable}) {
        table->setAsk(m_setting.ask);
        connect(table, &DataTableView::statusReported, this, &CheckListView::statusReported);
    }
}

void CheckListView::setUpPeriods()
{
    for (const QString& period : periodPresets())
        m_ui->periodCombo->addItem(periodName(period), period);
    m_ui->periodCombo->setCurrentIndex(m_ui->periodCombo->findData(m_setting.check->period()));
    connect(m_ui->periodCombo, &QComboBox::currentIndexChanged, this,
        [this] { m_setting.check->setPeriod(m_ui->periodCombo->currentData().toString()); });
}

void CheckListView::connectTables()
{
    connect(m_ui->gradeTable->selectionModel(), &QItemSelectionModel::currentRowChanged, this,
        [this](const QModelIndex& current) { showGrade(current.row()); });
    connect(m_ui->findingTable->selectionModel(), &QItemSelectionModel::currentRowChanged, this,
        [this](const QModelIndex& current) { showFinding(current.row()); });
    connect(m_ui->recordTable->selectionModel(), &QItemSelectionModel::selectionChanged, this,
        &CheckListView::showSelection);
    connect(m_ui->recordTable, &DataTableView::recordActivated, this, &CheckListView::openRecord);
    // A row can be chosen only once it has been read.
    connect(m_records.get(), &QAbstractItemModel::rowsInserted, this, [this] {
        if (!m_ui->recordTable->selectionModel()->hasSelection())
            m_ui->recordTable->selectRow(std::min(m_choice.record, m_records->rowCount() - 1));
    });
}

void CheckListView::showState()
{
    showEmptyState();
    if (m_setting.check->state() == DataCheck::State::Ready)
        choose(m_choice);
}

void CheckListView::showEmptyState()
{
    EmptyState* empty = m_ui->emptyState;
    bool isEmpty = m_setting.check->grades()->rowCount() == 0;
    empty->clearActions();
    switch (m_setting.check->state()) {
    case DataCheck::State::Idle:
    case DataCheck::State::Loading:
        empty->setText(tr("Looking through the data…"));
        break;
    case DataCheck::State::Failed:
        isEmpty = true;
        empty->setText(tr("The data could not be checked"), m_setting.check->errorMessage());
        empty->addAction(QStringLiteral("retry"), tr("Try again"));
        break;
    case DataCheck::State::Ready:
        break;
    }
    m_ui->stack->setCurrentWidget(isEmpty ? m_ui->emptyState : m_ui->resultPage);
}

void CheckListView::choose(Choice wanted)
{
    const int row = wanted.metric ? m_setting.check->grades()->rowOf(*wanted.metric) : 0;
    m_ui->gradeTable->selectRow(row); // The lists are new: so this shows it.
    CheckListModel* findings = m_setting.check->findings();
    for (int at = 0; at < findings->rowCount(); ++at) {
        if (QLatin1String(findings->findingAt(at).id) != wanted.finding)
            continue;
        m_choice = wanted;
        m_ui->findingTable->selectRow(at);
        return;
    }
}

void CheckListView::showGrade(int row)
{
    if (row < 0)
        return;
    m_setting.check->chooseGrade(row);
    const metrics::MetricGrade* grade = m_setting.check->grades()->gradeAt(row);
    m_choice = {};
    if (grade)
        m_choice.metric = grade->metric;
    if (m_setting.check->findings()->rowCount() > 0)
        m_ui->findingTable->selectRow(0);
    else
        showFinding(-1);
}

const CheckFinding* CheckListView::currentFinding() const
{
    const int row = m_ui->findingTable->currentIndex().row();
    return row < 0 ? nullptr : &m_setting.check->findings()->findingAt(row);
}

void CheckListView::showFinding(int row)
{
    const bool isFound = row >= 0;
    m_ui->explanationLabel->setVisible(isFound);
    m_ui->recordTable->setVisible(isFound);
    m_ui->subjectsLabel->setVisible(isFound);
    m_ui->fixButton->setVisible(isFound);
    m_ui->openButton->setVisible(isFound);
    if (!isFound) {
        m_ui->findingLabel->setText(tr("Nothing is wrong with the data: %n check(s) found nothing.",
            nullptr, static_cast<int>(CheckService::catalog().size())));
        m_records->clear();
        m_setting.effects->clear();
        return;
    }
    const CheckFinding& finding = m_setting.check->findings()->findingAt(row);
    if (m_choice.finding != QLatin1String(finding.id))
        m_choice.record = 0;
    m_choice.finding = QLatin1String(finding.id);
    m_ui->findingLabel->setText(
        tr("%1: %2", "finding: how often")
            .arg(CheckListModel::titleOf(finding), QLocale().toString(qlonglong {finding.count})));
    m_ui->explanationLabel->setText(CheckListModel::explanationOf(finding));
    m_ui->recordTable->setSelectionMode(isFixOfMany(finding.fix)
            ? QAbstractItemView::ExtendedSelection
            : QAbstractItemView::SingleSelection);
    // The newest are those that somebody still remembers.
    m_records->setRecords(
        {finding.records.rbegin(), finding.records.rend()}, m_setting.calendar, m_setting.style);
    m_ui->recordTable->setVisible(!finding.records.empty());
    m_ui->fixButton->setText(fixText(finding.fix));

    QStringList subjects = finding.subjects.mid(0, mostSubjects);
    if (finding.subjects.size() > mostSubjects)
        subjects << tr(
            "and %n more", nullptr, static_cast<int>(finding.subjects.size()) - mostSubjects);
    m_ui->subjectsLabel->setText(subjects.join(QStringLiteral(" · ")));
    m_ui->subjectsLabel->setVisible(!subjects.isEmpty());
    m_setting.effects->look(finding, m_setting.check->period());
    showSelection();
}

void CheckListView::showEffects()
{
    const auto show = [](QLabel* label, const QString& text) {
        label->setText(text);
        label->setVisible(!text.isEmpty());
    };
    show(m_ui->expectedLabel, m_setting.effects->expectedText());
    show(m_ui->movedLabel, m_setting.effects->movedText());
}

std::vector<metrics::RecordRef> CheckListView::selectedRecords() const
{
    std::vector<metrics::RecordRef> records;
    for (const QModelIndex& index : m_ui->recordTable->selectionModel()->selectedRows())
        records.push_back(index.data(RecordRole).value<metrics::RecordRef>());
    return records;
}

void CheckListView::showSelection()
{
    const CheckFinding* finding = currentFinding();
    if (!finding)
        return;
    const auto records = selectedRecords();
    if (!records.empty())
        m_choice.record = m_ui->recordTable->selectionModel()->selectedRows().front().row();
    m_ui->openButton->setVisible(finding->fix != CheckFix::OpenLead);
    m_ui->openButton->setEnabled(!records.empty() && canOpen(records.front()));
    m_ui->fixButton->setVisible(m_setting.fixing->isOffered(finding->fix));
    m_ui->fixButton->setEnabled(!records.empty() || finding->fix == CheckFix::EnterSpend);
}

bool CheckListView::canOpen(const metrics::RecordRef& record) const
{
    return record.lead > 0
        || (record.kind == metrics::RecordKind::Sale
            && m_setting.fixing->isOffered(CheckFix::EditDeal));
}

void CheckListView::openRecord(const metrics::RecordRef& record)
{
    if (record.lead > 0)
        Q_EMIT leadActivated(LeadId {record.lead});
    else if (canOpen(record))
        m_setting.fixing->begin(CheckFix::EditDeal, {record});
}

} // namespace lotboard
