#include "widgets/today/reminderdialog.h"
#include "today/ui_reminderdialog.h"

#include <QPushButton>

namespace lotboard {
namespace {

constexpr int minuteLength = 60'000; // In milliseconds.
// Where choosing begins: a night.
constexpr int usualFrom = 20 * 60;
constexpr int usualTo = 8 * 60;

QTime timeOf(int minute)
{
    return QTime::fromMSecsSinceStartOfDay(minute * minuteLength);
}

int minuteOf(QTime time)
{
    return time.msecsSinceStartOfDay() / minuteLength;
}

} // namespace

ReminderDialog::ReminderDialog(const ReminderSettings& settings, bool hasTray, QWidget* parent)
    : QDialog(parent)
    , m_ui(std::make_unique<Ui::ReminderDialog>())
    , m_hasTray(hasTray)
{
    m_ui->setupUi(this);
    setObjectName(QStringLiteral("reminderDialog"));
    m_ui->buttonBox->button(QDialogButtonBox::Ok)->setText(tr("Save"));
    m_ui->onCheck->setChecked(settings.isOn);
    m_ui->closedCheck->setChecked(settings.quiet.isWhileClosed);
    const bool hasHours = settings.quiet.fromMinute != settings.quiet.toMinute;
    m_ui->hoursCheck->setChecked(hasHours);
    for (QTimeEdit* edit : {m_ui->fromEdit, m_ui->toEdit})
        edit->setDisplayFormat(QLocale().timeFormat(QLocale::ShortFormat));
    m_ui->fromEdit->setTime(timeOf(hasHours ? settings.quiet.fromMinute : usualFrom));
    m_ui->toEdit->setTime(timeOf(hasHours ? settings.quiet.toMinute : usualTo));
    for (QCheckBox* check : {m_ui->onCheck, m_ui->hoursCheck})
        connect(check, &QCheckBox::toggled, this, &ReminderDialog::showConsequences);
    connect(m_ui->buttonBox, &QDialogButtonBox::accepted, this, &QDialog::accept);
    connect(m_ui->buttonBox, &QDialogButtonBox::rejected, this, &QDialog::reject);
    showConsequences();
}

ReminderDialog::~ReminderDialog() = default;

ReminderSettings ReminderDialog::settings() const
{
    ReminderSettings settings {.isOn = m_ui->onCheck->isChecked()};
    settings.quiet.isWhileClosed = m_ui->closedCheck->isChecked();
    if (m_ui->hoursCheck->isChecked()) {
        settings.quiet.fromMinute = minuteOf(m_ui->fromEdit->time());
        settings.quiet.toMinute = minuteOf(m_ui->toEdit->time());
    }
    return settings;
}

void ReminderDialog::showConsequences()
{
    const bool isOn = m_hasTray && m_ui->onCheck->isChecked();
    m_ui->noTrayLabel->setVisible(!m_hasTray);
    m_ui->onCheck->setEnabled(m_hasTray);
    m_ui->closedCheck->setEnabled(isOn);
    m_ui->hoursCheck->setEnabled(isOn);
    const bool hasHours = isOn && m_ui->hoursCheck->isChecked();
    m_ui->fromEdit->setEnabled(hasHours);
    m_ui->toLabel->setEnabled(hasHours);
    m_ui->toEdit->setEnabled(hasHours);
}

} // namespace lotboard
