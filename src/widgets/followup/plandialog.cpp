#include "widgets/followup/plandialog.h"
#include "followup/ui_plandialog.h"

#include "base/textgate.h"
#include "widgets/common/plainlabel.h"
#include "widgets/followup/stepdelegate.h"

#include <QHeaderView>
#include <QPushButton>
#include <QShortcut>

#include <algorithm>

namespace lotboard {
namespace {

/// By day, as a plan is kept.
std::vector<CadenceStep> ordered(std::vector<CadenceStep> steps)
{
    for (CadenceStep& step : steps)
        step.what = cleanText(step.what, TextKind::Name).text;
    std::stable_sort(steps.begin(), steps.end(),
        [](const CadenceStep& a, const CadenceStep& b) { return a.day < b.day; });
    return steps;
}

bool has(const std::vector<SourceId>& sources, SourceId source)
{
    return std::find(sources.begin(), sources.end(), source) != sources.end();
}

} // namespace

PlanDialog::PlanDialog(
    const FollowUpPlan& plan, const FollowUpPlans::State& others, QWidget* parent)
    : QDialog(parent)
    , m_ui(std::make_unique<Ui::PlanDialog>())
    , m_original(plan)
{
    m_ui->setupUi(this);
    setWindowTitle(
        plan.cadence.id.isValid() ? tr("Edit follow-up plan") : tr("New follow-up plan"));
    m_ui->buttonBox->button(QDialogButtonBox::Ok)->setText(tr("Save"));
    m_ui->nameEdit->setText(plan.cadence.name);
    fillSources(others);
    setUpSteps();
    connect(m_ui->nameEdit, &QLineEdit::textChanged, this, &PlanDialog::showProblem);
    connect(m_ui->addStepButton, &QPushButton::clicked, this, &PlanDialog::addStep);
    connect(m_ui->removeStepButton, &QPushButton::clicked, this, &PlanDialog::removeStep);
    connect(m_ui->buttonBox, &QDialogButtonBox::accepted, this, &PlanDialog::accept);
    connect(m_ui->buttonBox, &QDialogButtonBox::rejected, this, &PlanDialog::reject);
    m_ui->nameEdit->setFocus();
    showProblem();
}

PlanDialog::~PlanDialog() = default;

void PlanDialog::fillSources(const FollowUpPlans::State& others)
{
    for (const Source& source : others.sources) {
        const auto other
            = std::find_if(others.plans.begin(), others.plans.end(), [&](const FollowUpPlan& plan) {
                  return plan.cadence.id != m_original.cadence.id
                      && has(plan.cadence.sources, source.id);
              });
        auto* item = new QListWidgetItem(other == others.plans.end()
                ? source.name
                : tr("%1 (now in %2)", "source, plan").arg(source.name, other->cadence.name),
            m_ui->sourceList);
        item->setToolTip(plainToolTip(item->text()));
        item->setData(Qt::UserRole, QVariant::fromValue<qlonglong>(source.id.value));
        item->setCheckState(
            has(m_original.cadence.sources, source.id) ? Qt::Checked : Qt::Unchecked);
    }
    for (const FollowUpPlan& plan : others.plans) {
        if (plan.cadence.id != m_original.cadence.id)
            m_otherNames.append(plan.cadence.name);
    }
    m_ui->sourceList->setCurrentRow(0);
}

void PlanDialog::setUpSteps()
{
    m_steps.load(m_original.steps);
    if (m_original.steps.empty())
        m_steps.add();
    QTableView* table = m_ui->stepTable;
    table->horizontalHeader()->setDefaultAlignment(Qt::AlignLeft | Qt::AlignVCenter);
    table->setModel(&m_steps);
    table->setItemDelegate(new StepDelegate(table));
    table->verticalHeader()->hide();
    table->setTabKeyNavigation(false);
    table->setEditTriggers(QAbstractItemView::AnyKeyPressed | QAbstractItemView::DoubleClicked
        | QAbstractItemView::EditKeyPressed | QAbstractItemView::SelectedClicked);
    const int unit = fontMetrics().averageCharWidth();
    table->horizontalHeader()->resizeSection(StepModel::DayColumn, 10 * unit);
    table->horizontalHeader()->resizeSection(StepModel::ChannelColumn, 16 * unit);
    table->horizontalHeader()->setStretchLastSection(true);
    table->setCurrentIndex(m_steps.index(0, StepModel::DayColumn));
    auto* remove = new QShortcut(QKeySequence::Delete, table);
    remove->setContext(Qt::WidgetShortcut);
    connect(remove, &QShortcut::activated, this, &PlanDialog::removeStep);
    auto* add = new QShortcut(Qt::Key_Insert, table);
    add->setContext(Qt::WidgetShortcut);
    connect(add, &QShortcut::activated, this, &PlanDialog::addStep);
    connect(&m_steps, &QAbstractItemModel::dataChanged, this, &PlanDialog::showProblem);
    connect(&m_steps, &QAbstractItemModel::rowsInserted, this, &PlanDialog::showProblem);
    connect(&m_steps, &QAbstractItemModel::rowsRemoved, this, &PlanDialog::showProblem);
}

FollowUpPlan PlanDialog::plan() const
{
    FollowUpPlan plan = m_original;
    plan.cadence.name = cleanText(m_ui->nameEdit->text(), TextKind::Name).text;
    plan.cadence.sources.clear();
    for (int row = 0; row < m_ui->sourceList->count(); ++row) {
        const QListWidgetItem* item = m_ui->sourceList->item(row);
        if (item->checkState() == Qt::Checked)
            plan.cadence.sources.push_back({item->data(Qt::UserRole).toLongLong()});
    }
    std::sort(plan.cadence.sources.begin(), plan.cadence.sources.end());
    plan.steps = ordered(m_steps.steps());
    return plan;
}

void PlanDialog::addStep()
{
    m_steps.add();
    m_ui->stepTable->setFocus();
    m_ui->stepTable->setCurrentIndex(m_steps.index(m_steps.rowCount() - 1, StepModel::DayColumn));
}

void PlanDialog::removeStep()
{
    m_steps.remove(m_ui->stepTable->currentIndex().row());
}

QString PlanDialog::problem() const
{
    const FollowUpPlan now = plan();
    if (now.cadence.name.isEmpty())
        return tr("Give the plan a name.");
    if (m_otherNames.contains(now.cadence.name))
        return tr("Another plan has this name already.");
    if (now.steps.empty())
        return tr("Add a step.");
    const bool saysAll = std::all_of(now.steps.begin(), now.steps.end(),
        [](const CadenceStep& step) { return !step.what.isEmpty(); });
    return saysAll ? QString() : tr("Say for each step what is to be done.");
}

void PlanDialog::showProblem()
{
    const QString text = problem();
    m_ui->problemLabel->setText(text);
    m_ui->buttonBox->button(QDialogButtonBox::Ok)->setEnabled(text.isEmpty());
    m_ui->removeStepButton->setEnabled(m_steps.rowCount() > 0);
}

} // namespace lotboard
