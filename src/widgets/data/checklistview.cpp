#include "widgets/data/checklistview.h"
#include "data/ui_checklistview.h"

#include <QHeaderView>
#include <QLocale>

namespace lotboard {
namespace {

constexpr int mostSubjects = 40;

} // namespace

CheckListView::CheckListView(QWidget* parent)
    : QWidget(parent)
    , m_ui(std::make_unique<Ui::CheckListView>())
{
    m_ui->setupUi(this);
    m_ui->findingTable->setFileName(QStringLiteral("data-check"));
    m_ui->findingTable->setSelectionMode(QAbstractItemView::SingleSelection);
    m_ui->recordTable->setFileName(QStringLiteral("finding"));
    m_ui->splitter->setSizes({400, 300});
    connect(m_ui->checkAgainButton, &QToolButton::clicked, this,
        [this] { m_lists->load(DataLists::Findings); });
    connect(m_ui->emptyState, &EmptyState::actionTriggered, this,
        [this] { m_lists->load(DataLists::Findings); });
}

CheckListView::~CheckListView() = default;

void CheckListView::setUp(DataLists* lists, Ask* ask, RecordReader reader,
    const BusinessCalendar& calendar, const FigureStyle& style)
{
    m_lists = lists;
    m_calendar = calendar;
    m_style = style;
    m_records = std::make_unique<RecordListModel>(std::move(reader));
    DataTableView* findings = m_ui->findingTable;
    findings->setAsk(ask);
    findings->setModel(lists->findings());
    const int unit = fontMetrics().averageCharWidth();
    findings->horizontalHeader()->resizeSection(CheckListModel::CountColumn, 11 * unit);
    findings->horizontalHeader()->resizeSection(CheckListModel::TitleColumn, 44 * unit);
    findings->horizontalHeader()->setStretchLastSection(true);
    m_ui->recordTable->setAsk(ask);
    m_ui->recordTable->setModel(m_records.get());
    const std::array<int, RecordListModel::ColumnCount> widths {24, 24, 20, 20, 30, 13, 16};
    for (int column = 0; column < RecordListModel::ColumnCount; ++column)
        m_ui->recordTable->horizontalHeader()->resizeSection(
            column, widths[static_cast<std::size_t>(column)] * unit);
    m_ui->recordTable->setElasticColumns(
        {RecordListModel::CustomerColumn, RecordListModel::SourceColumn,
            RecordListModel::StaffColumn, RecordListModel::VehicleColumn});

    connect(findings->selectionModel(), &QItemSelectionModel::currentRowChanged, this,
        [this](const QModelIndex& current) { showFinding(current.row()); });
    connect(m_ui->recordTable, &DataTableView::recordActivated, this,
        [this](const metrics::RecordRef& record) {
            if (record.lead > 0)
                Q_EMIT leadActivated(LeadId {record.lead});
        });
    for (DataTableView* table : {findings, static_cast<DataTableView*>(m_ui->recordTable)})
        connect(table, &DataTableView::statusReported, this, &CheckListView::statusReported);
    connect(lists, &DataLists::changed, this, [this](DataLists::List list) {
        if (list == DataLists::Findings)
            showFindings();
    });
}

void CheckListView::showFindings()
{
    EmptyState* empty = m_ui->emptyState;
    const bool hasFindings = m_lists->findings()->rowCount() > 0;
    bool isEmpty = !hasFindings;
    empty->clearActions();
    switch (m_lists->state(DataLists::Findings)) {
    case DataLists::State::Idle:
    case DataLists::State::Loading:
        empty->setText(tr("Looking through the data…"));
        break;
    case DataLists::State::Failed:
        isEmpty = true;
        empty->setText(
            tr("The data could not be checked"), m_lists->errorMessage(DataLists::Findings));
        empty->addAction(QStringLiteral("retry"), tr("Try again"));
        break;
    case DataLists::State::Ready:
        empty->setText(tr("Nothing is wrong with the data"),
            tr("%n check(s) looked for what makes figures less true than they look.", nullptr,
                static_cast<int>(CheckService::catalog().size())));
        empty->addAction(QStringLiteral("again"), tr("Check again"));
        break;
    }
    m_ui->stack->setCurrentWidget(isEmpty ? m_ui->emptyState : m_ui->resultPage);
    if (isEmpty || m_lists->state(DataLists::Findings) != DataLists::State::Ready)
        return;
    m_ui->findingTable->selectRow(0);
    showFinding(0);
}

void CheckListView::showFinding(int row)
{
    if (row < 0)
        return;
    const CheckFinding& finding = m_lists->findings()->findingAt(row);
    m_ui->findingLabel->setText(
        tr("%1: %2", "finding: how often")
            .arg(CheckListModel::titleOf(finding), QLocale().toString(qlonglong {finding.count})));
    m_ui->explanationLabel->setText(CheckListModel::explanationOf(finding));
    m_records->setRecords(finding.records, m_calendar, m_style);
    m_ui->recordTable->setVisible(!finding.records.empty());

    QStringList subjects = finding.subjects.mid(0, mostSubjects);
    if (finding.subjects.size() > mostSubjects)
        subjects << tr(
            "and %n more", nullptr, static_cast<int>(finding.subjects.size()) - mostSubjects);
    m_ui->subjectsLabel->setText(subjects.join(QStringLiteral(" · ")));
    m_ui->subjectsLabel->setVisible(!subjects.isEmpty());
}

} // namespace lotboard
