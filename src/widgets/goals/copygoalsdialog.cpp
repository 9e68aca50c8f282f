#include "widgets/goals/copygoalsdialog.h"
#include "goals/ui_copygoalsdialog.h"

#include "services/wording/datetext.h"
#include "services/wording/metrictext.h"

#include <QPushButton>

#include <array>

namespace lotboard {
namespace {

/// Months back: the one before, and the same of the year before.
constexpr std::array monthsBack {1, 12};

} // namespace

CopyGoalsDialog::CopyGoalsDialog(const Period& month, metrics::MetricId metric, QWidget* parent)
    : QDialog(parent)
    , m_ui(std::make_unique<Ui::CopyGoalsDialog>())
    , m_month(month)
    , m_metric(metric)
{
    m_ui->setupUi(this);
    m_ui->targetLabel->setText(
        tr("Goals of %1 that are there are replaced.").arg(monthText(month.first)));
    for (const int back : monthsBack)
        m_ui->fromCombo->addItem(monthText(addMonths(month.first, -back)), back);
    m_ui->metricCombo->addItem(metricName(metric));
    m_ui->metricCombo->addItem(tr("All metrics"));
    m_ui->buttonBox->button(QDialogButtonBox::Ok)->setText(tr("Copy"));
}

CopyGoalsDialog::~CopyGoalsDialog() = default;

GoalCopy CopyGoalsDialog::wish() const
{
    const int back = m_ui->fromCombo->currentData().toInt();
    return {.from = monthOf(addMonths(m_month.first, -back)),
        .to = m_month,
        .percent = m_ui->percentSpin->value(),
        .metric = m_ui->metricCombo->currentIndex() == 0
            ? QString::fromLatin1(definitionOf(m_metric).id)
            : QString()};
}

} // namespace lotboard
