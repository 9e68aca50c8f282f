#include "widgets/plans/newplandialog.h"
#include "plans/ui_newplandialog.h"

#include "base/textgate.h"
#include "metrics/querytext.h"
#include "services/wording/datetext.h"
#include "services/wording/metrictext.h"
#include "services/wording/periodtext.h"
#include "services/wording/wallclock.h"
#include "widgets/common/dialogsize.h"

#include <QPushButton>

#include <algorithm>

namespace lotboard {
namespace {

constexpr double goodRate = 1.1; ///< The aim that is suggested: a tenth better.
constexpr double goodTime = 0.9;

struct AimUnit
{
    double factor = 1; ///< From the unit of the metric to that of the field.
    int decimals = 1;
    QString suffix {};
};

AimUnit aimUnit(metrics::Unit unit, const FigureStyle& style)
{
    switch (unit) {
    case metrics::Unit::Rate:
        return {100, 1, style.locale.percent()};
    case metrics::Unit::Money:
        return {0.01, 0, QChar(QChar::Nbsp) + style.currency};
    case metrics::Unit::Duration:
        return {1.0 / 60, 1, QChar(QChar::Nbsp) + NewPlanDialog::tr("min")};
    default:
        return {};
    }
}

} // namespace

NewPlanDialog::NewPlanDialog(const PlanBoard::State& state, QWidget* parent)
    : QDialog(parent)
    , m_ui(std::make_unique<Ui::NewPlanDialog>())
    , m_state(state)
{
    m_ui->setupUi(this);
    m_ui->buttonBox->button(QDialogButtonBox::Ok)->setText(tr("Begin"));
    m_ui->whatEdit->setPlaceholderText(tr("Every internet lead gets two calls in the first hour"));
    m_ui->fromEdit->setDisplayFormat(storeDayFormat());
    m_ui->fromEdit->setDate(dateOf(state.today + std::chrono::days(1)));
    for (const Baseline& each : state.baselines)
        m_ui->baselineCombo->addItem(each.name);
    for (const metrics::MetricDefinition& definition : metrics::metricCatalog()) {
        if (isComparable(definition.metric) && definition.better != metrics::Better::Neither)
            m_ui->metricCombo->addItem(
                metricName(definition.metric), QString::fromLatin1(definition.id));
    }
    m_ui->metricCombo->setCurrentIndex(m_ui->metricCombo->findData(QStringLiteral("contact_rate")));
    m_ui->baselineCombo->setCurrentIndex(m_ui->baselineCombo->count() - 1);
    showBaseline();
    connect(
        m_ui->baselineCombo, &QComboBox::currentIndexChanged, this, &NewPlanDialog::showBaseline);
    connect(m_ui->metricCombo, &QComboBox::currentIndexChanged, this, &NewPlanDialog::showMetric);
    for (QLineEdit* edit : {m_ui->nameEdit, m_ui->whatEdit})
        connect(edit, &QLineEdit::textChanged, this, &NewPlanDialog::showProblem);
    connect(m_ui->fromEdit, &QDateEdit::dateChanged, this, &NewPlanDialog::showProblem);
    connect(m_ui->aimSpin, &QDoubleSpinBox::valueChanged, this, &NewPlanDialog::showProblem);
    connect(m_ui->buttonBox, &QDialogButtonBox::accepted, this, &NewPlanDialog::accept);
    connect(m_ui->buttonBox, &QDialogButtonBox::rejected, this, &NewPlanDialog::reject);
    m_ui->nameEdit->setFocus();
    resizeToShowAll(*this);
}

NewPlanDialog::~NewPlanDialog() = default;

const Baseline& NewPlanDialog::baseline() const
{
    return m_state.baselines[static_cast<std::size_t>(m_ui->baselineCombo->currentIndex())];
}

const FrozenFigure* NewPlanDialog::figure() const
{
    const auto& figures = baseline().figures;
    const auto found = std::ranges::find(
        figures, m_ui->metricCombo->currentData().toString(), &FrozenFigure::metric);
    return found == figures.end() ? nullptr : &*found;
}

metrics::Unit NewPlanDialog::unit() const
{
    const auto metric = metrics::metricFromId(m_ui->metricCombo->currentData().toString());
    return metric ? metrics::definitionOf(*metric).unit : metrics::Unit::Rate;
}

void NewPlanDialog::showBaseline()
{
    m_ui->leadChooser->setChoices(m_state.members, leadsOf(baseline()).filter);
    showMetric();
}

void NewPlanDialog::showMetric()
{
    const AimUnit aim = aimUnit(unit(), m_state.style);
    m_ui->aimSpin->setDecimals(aim.decimals);
    m_ui->aimSpin->setSuffix(aim.suffix);
    const FrozenFigure* frozen = figure();
    const bool hasValue = frozen && frozen->value;
    m_ui->aimNote->setText(hasValue
            ? tr("The baseline has %1 (%2). The smaller the change you aim at, the more leads it "
                 "takes to see it.")
                  .arg(formatValue(*frozen->value, unit(), m_state.style),
                      periodDates(frozen->period))
            : tr("The baseline has no figure of it."));
    if (hasValue) {
        const auto metric = *metrics::metricFromId(frozen->metric);
        const bool isLower = metrics::definitionOf(metric).better == metrics::Better::Lower;
        m_ui->aimSpin->setValue(*frozen->value * aim.factor * (isLower ? goodTime : goodRate));
    }
    showProblem();
}

Plan NewPlanDialog::plan() const
{
    return {.name = cleanText(m_ui->nameEdit->text(), TextKind::Name).text,
        .whatChanges = cleanText(m_ui->whatEdit->text(), TextKind::Note).text,
        .from = dayOf(m_ui->fromEdit->date()),
        .appliesTo = metrics::filterText(m_ui->leadChooser->filter()),
        .metric = m_ui->metricCombo->currentData().toString(),
        .aim = m_ui->aimSpin->value() / aimUnit(unit(), m_state.style).factor,
        .baseline = baseline().id};
}

QString NewPlanDialog::problem() const
{
    const Plan now = plan();
    if (now.name.isEmpty())
        return tr("Give the plan a name.");
    if (std::ranges::find(m_state.plans, now.name, &Plan::name) != m_state.plans.end())
        return tr("Another plan has this name already.");
    if (now.whatChanges.isEmpty())
        return tr("Say what changes, so that it can be kept or undone.");
    if (now.from <= leadsOf(baseline()).period.last)
        return tr("A plan begins after its baseline has ended.");
    if (!figure() || !figure()->value)
        return tr("The baseline has no figure of this metric: choose another.");
    return {};
}

void NewPlanDialog::showProblem()
{
    const QString text = problem();
    m_ui->problemLabel->setText(text);
    m_ui->buttonBox->button(QDialogButtonBox::Ok)->setEnabled(text.isEmpty());
}

} // namespace lotboard
