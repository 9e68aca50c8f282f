#include "widgets/plans/newbaselinedialog.h"
#include "plans/ui_newbaselinedialog.h"

#include "base/textgate.h"
#include "services/wording/datetext.h"
#include "services/wording/periodtext.h"
#include "services/wording/wallclock.h"
#include "widgets/common/dialogsize.h"

#include <QPushButton>

namespace lotboard {

NewBaselineDialog::NewBaselineDialog(const PlanBoard::State& state, QWidget* parent)
    : QDialog(parent)
    , m_ui(std::make_unique<Ui::NewBaselineDialog>())
    , m_today(state.today)
{
    m_ui->setupUi(this);
    m_ui->buttonBox->button(QDialogButtonBox::Ok)->setText(tr("Freeze"));
    const Period period = suggestedBaselinePeriod(state.today);
    for (QDateEdit* edit : {m_ui->firstEdit, m_ui->lastEdit})
        edit->setDisplayFormat(storeDayFormat());
    m_ui->firstEdit->setDate(dateOf(period.first));
    m_ui->lastEdit->setDate(dateOf(period.last));
    for (const Baseline& baseline : state.baselines)
        m_otherNames << baseline.name;
    m_ui->nameEdit->setText(m_otherNames.isEmpty() ? tr("First baseline") : periodDates(period));
    m_ui->nameEdit->selectAll();
    m_ui->leadChooser->setChoices(state.members, {});
    connect(m_ui->nameEdit, &QLineEdit::textChanged, this, &NewBaselineDialog::showProblem);
    connect(m_ui->firstEdit, &QDateEdit::dateChanged, this, &NewBaselineDialog::showProblem);
    connect(m_ui->lastEdit, &QDateEdit::dateChanged, this, &NewBaselineDialog::showProblem);
    connect(m_ui->buttonBox, &QDialogButtonBox::accepted, this, &NewBaselineDialog::accept);
    connect(m_ui->buttonBox, &QDialogButtonBox::rejected, this, &NewBaselineDialog::reject);
    m_ui->nameEdit->setFocus();
    showProblem();
    resizeToShowAll(*this);
}

NewBaselineDialog::~NewBaselineDialog() = default;

QString NewBaselineDialog::name() const
{
    return cleanText(m_ui->nameEdit->text(), TextKind::Name).text;
}

LeadCohort NewBaselineDialog::leads() const
{
    return {.period = {dayOf(m_ui->firstEdit->date()), dayOf(m_ui->lastEdit->date())},
        .filter = m_ui->leadChooser->filter()};
}

QString NewBaselineDialog::problem() const
{
    const Period period = leads().period;
    if (name().isEmpty())
        return tr("Give the baseline a name.");
    if (m_otherNames.contains(name()))
        return tr("Another baseline has this name already.");
    if (period.isEmpty())
        return tr("The last day is before the first.");
    if (settledPart(period, windowOf(metrics::MetricId::ContactRate), m_today).isEmpty())
        return tr("These leads have not had a week yet: choose earlier days.");
    return {};
}

void NewBaselineDialog::showProblem()
{
    const QString text = problem();
    m_ui->problemLabel->setText(text);
    m_ui->buttonBox->button(QDialogButtonBox::Ok)->setEnabled(text.isEmpty());
}

} // namespace lotboard
