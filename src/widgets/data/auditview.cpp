#include "widgets/data/auditview.h"
#include "data/ui_auditview.h"

#include "services/wording/datetext.h"

#include <QHeaderView>
#include <QIntValidator>

#include <array>
#include <limits>

namespace lotboard {
namespace {

const QString leadAndMore = QStringLiteral("lead and more");

} // namespace

AuditView::AuditView(QWidget* parent) : QWidget(parent), m_ui(std::make_unique<Ui::AuditView>())
{
    m_ui->setupUi(this);
    m_ui->auditTable->setFileName(QStringLiteral("history"));
    m_ui->auditTable->setSelectionMode(QAbstractItemView::SingleSelection);
    m_ui->changeTable->setFileName(QStringLiteral("change"));
    m_ui->changeTable->setModel(&m_change);
    // Here is read what has no room in the line above.
    m_ui->changeTable->setWordWrap(true);
    QHeaderView* rows = m_ui->changeTable->verticalHeader();
    rows->setMinimumSectionSize(rows->defaultSectionSize());
    QHeaderView* columns = m_ui->changeTable->horizontalHeader();
    connect(columns, &QHeaderView::sectionResized, m_ui->changeTable,
        &QTableView::resizeRowsToContents);
    m_ui->numberEdit->setValidator(
        new QIntValidator(1, std::numeric_limits<int>::max(), m_ui->numberEdit));
    m_ui->dayEdit->setDisplayFormat(storeDayFormat());
    m_ui->splitter->setStretchFactor(0, 3);
    m_ui->splitter->setStretchFactor(1, 1);
    fillKinds();
    setPeople({});
    connect(m_ui->personCombo, &QComboBox::activated, this, &AuditView::ask);
    connect(m_ui->kindCombo, &QComboBox::activated, this, &AuditView::ask);
    connect(m_ui->numberEdit, &QLineEdit::editingFinished, this, &AuditView::ask);
    connect(m_ui->dayCheck, &QCheckBox::toggled, this, &AuditView::ask);
    connect(m_ui->dayEdit, &QDateEdit::dateChanged, this, &AuditView::ask);
}

AuditView::~AuditView() = default;

void AuditView::fillKinds()
{
    m_ui->kindCombo->addItem(tr("Every record"), QString());
    m_ui->kindCombo->addItem(tr("A lead and all about it"), leadAndMore);
    for (const QString& entity : AuditWords::entities())
        m_ui->kindCombo->addItem(AuditWords::entityText(entity), entity);
}

void AuditView::setPeople(const std::vector<Staff>& people)
{
    const QVariant chosen = m_ui->personCombo->currentData();
    m_ui->personCombo->clear();
    m_ui->personCombo->addItem(tr("Everybody"), -1);
    for (const Staff& person : people)
        m_ui->personCombo->addItem(person.name, QVariant::fromValue<qlonglong>(person.id.value));
    m_ui->personCombo->addItem(tr("Nobody signed in"), 0);
    m_ui->personCombo->setCurrentIndex(std::max(0, m_ui->personCombo->findData(chosen)));
}

void AuditView::setUp(AuditModel* model, Ask* ask, std::chrono::sys_days today)
{
    m_model = model;
    m_ui->dayEdit->setDate(QDate(1970, 1, 1).addDays(today.time_since_epoch().count()));
    DataTableView* table = m_ui->auditTable;
    table->setAsk(ask);
    table->setModel(model);
    m_ui->changeTable->setAsk(ask);
    const int unit = fontMetrics().averageCharWidth();
    const std::array<int, AuditModel::ColumnCount> widths {24, 22, 12, 34, 60};
    for (int column = 0; column < AuditModel::ColumnCount; ++column)
        table->horizontalHeader()->resizeSection(
            column, widths[static_cast<std::size_t>(column)] * unit);
    table->setElasticColumns({AuditModel::RecordColumn, AuditModel::ChangeColumn});
    connect(table, &DataTableView::statusReported, this, &AuditView::statusReported);
    connect(table->selectionModel(), &QItemSelectionModel::currentRowChanged, this,
        &AuditView::showChange);
    connect(model, &AuditModel::loaded, this, &AuditView::showState);
    connect(model, &QAbstractItemModel::modelReset, this, &AuditView::showChange);
    connect(model, &AuditModel::failed, this, &AuditView::statusReported);
}

void AuditView::refresh()
{
    m_model->setFilter(filter());
}

AuditFilter AuditView::filter() const
{
    AuditFilter filter;
    if (const qlonglong person = m_ui->personCombo->currentData().toLongLong(); person >= 0)
        filter.who = StaffId {person};
    const QString kind = m_ui->kindCombo->currentData().toString();
    const std::int64_t number = m_ui->numberEdit->text().toLongLong();
    if (kind == leadAndMore) {
        filter.lead = {number};
    } else {
        filter.entity = kind;
        filter.row = kind.isEmpty() ? 0 : number;
    }
    if (m_ui->dayCheck->isChecked()) {
        const std::chrono::sys_days day {
            std::chrono::days(QDate(1970, 1, 1).daysTo(m_ui->dayEdit->date()))};
        filter.days = Period {day, day};
    }
    return filter;
}

void AuditView::ask()
{
    const bool isOfKind = m_ui->kindCombo->currentIndex() > 0;
    m_ui->numberEdit->setEnabled(isOfKind);
    m_ui->dayEdit->setEnabled(m_ui->dayCheck->isChecked());
    if (m_model && filter() != m_model->filter())
        refresh();
}

void AuditView::showState()
{
    const bool hasRows = m_model->rowCount() > 0;
    EmptyState* empty = m_ui->emptyState;
    const bool isFiltered = m_model->filter() != AuditFilter();
    empty->setText(isFiltered ? tr("Nothing was done that fits") : tr("Nothing was done yet"),
        isFiltered ? tr("Choose another person, record or day.")
                   : tr("Everything that somebody adds, changes or takes back will stand here."));
    m_ui->stack->setCurrentWidget(
        hasRows ? static_cast<QWidget*>(m_ui->splitter) : m_ui->emptyState);
    if (hasRows && !m_ui->auditTable->currentIndex().isValid())
        m_ui->auditTable->selectRow(0);
}

void AuditView::showChange()
{
    std::vector<QStringList> rows;
    const QModelIndex current = m_ui->auditTable->currentIndex();
    if (current.isValid() && current.row() < m_model->rowCount()) {
        for (const AuditedChange& change : m_model->changes(current.row()))
            rows.push_back({change.what, change.before, change.after});
    }
    m_change.setTable({tr("What"), tr("Before"), tr("After")}, std::move(rows));
    QHeaderView* columns = m_ui->changeTable->horizontalHeader();
    columns->setSectionResizeMode(QHeaderView::Stretch);
    columns->setSectionResizeMode(0, QHeaderView::Interactive);
    columns->resizeSection(0, 30 * fontMetrics().averageCharWidth());
    m_ui->changeTable->resizeRowsToContents();
}

} // namespace lotboard
