#include "widgets/reports/scheduledialog.h"
#include "reports/ui_scheduledialog.h"

#include "widgets/common/ask.h"
#include "widgets/reports/formatchoice.h"

#include <QDir>
#include <QPushButton>

namespace lotboard {

ScheduleDialog::ScheduleDialog(const ReportSchedule& schedule, Ask& ask, QWidget* parent)
    : QDialog(parent)
    , m_ui(std::make_unique<Ui::ScheduleDialog>())
    , m_schedule(schedule)
    , m_ask(ask)
{
    m_ui->setupUi(this);
    fillWithFormats(*m_ui->formatsButton);
    chooseFormats(*m_ui->formatsButton, schedule.formats);
    m_ui->onCheck->setChecked(schedule.isOn);
    m_ui->daySpin->setValue(schedule.dayOfMonth);
    m_ui->folderEdit->setText(QDir::toNativeSeparators(schedule.folder));
    m_ui->buttonBox->button(QDialogButtonBox::Ok)->setText(tr("Save"));
    connect(m_ui->onCheck, &QCheckBox::toggled, this, &ScheduleDialog::showConsequences);
    connect(m_ui->folderEdit, &QLineEdit::textChanged, this, &ScheduleDialog::showConsequences);
    connect(m_ui->folderButton, &QPushButton::clicked, this, &ScheduleDialog::chooseFolder);
    connect(m_ui->buttonBox, &QDialogButtonBox::accepted, this, &ScheduleDialog::accept);
    connect(m_ui->buttonBox, &QDialogButtonBox::rejected, this, &ScheduleDialog::reject);
    showConsequences();
}

ScheduleDialog::~ScheduleDialog() = default;

ReportSchedule ScheduleDialog::schedule() const
{
    ReportSchedule schedule = m_schedule;
    schedule.isOn = m_ui->onCheck->isChecked();
    schedule.dayOfMonth = m_ui->daySpin->value();
    schedule.folder = QDir::fromNativeSeparators(m_ui->folderEdit->text().trimmed());
    schedule.formats = chosenFormats(*m_ui->formatsButton);
    return schedule;
}

void ScheduleDialog::chooseFolder()
{
    if (const auto folder = m_ask.folder(this, tr("Where the reports go")))
        m_ui->folderEdit->setText(QDir::toNativeSeparators(*folder));
}

void ScheduleDialog::showConsequences()
{
    const bool isOn = m_ui->onCheck->isChecked();
    for (QWidget* field :
        {static_cast<QWidget*>(m_ui->daySpin), static_cast<QWidget*>(m_ui->folderEdit),
            static_cast<QWidget*>(m_ui->folderButton), static_cast<QWidget*>(m_ui->formatsButton)})
        field->setEnabled(isOn);
    const bool hasFolder = QDir::isAbsolutePath(m_ui->folderEdit->text().trimmed());
    m_ui->noteLabel->setText(
        isOn && !hasFolder ? tr("Choose a folder for the reports.") : QString());
    m_ui->buttonBox->button(QDialogButtonBox::Ok)->setEnabled(!isOn || hasFolder);
}

} // namespace lotboard
