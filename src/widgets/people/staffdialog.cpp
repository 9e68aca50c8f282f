#include "widgets/people/staffdialog.h"
#include "people/ui_staffdialog.h"

#include "base/textgate.h"
#include "domain/session.h"
#include "models/people/staffwords.h"
#include "services/wording/datetext.h"
#include "services/wording/wallclock.h"

#include <QCheckBox>
#include <QPushButton>

namespace lotboard {
namespace {

std::optional<std::chrono::sys_days> dayIf(const QCheckBox* check, const QDateEdit* edit)
{
    return check->isChecked() ? std::optional(dayOf(edit->date())) : std::nullopt;
}

void showDay(const std::optional<std::chrono::sys_days>& day, std::chrono::sys_days otherwise,
    QCheckBox* check, QDateEdit* edit)
{
    check->setChecked(day.has_value());
    edit->setDate(dateOf(day.value_or(otherwise)));
}

} // namespace

StaffDialog::StaffDialog(const Staff& person, std::chrono::sys_days today, QWidget* parent)
    : QDialog(parent)
    , m_ui(std::make_unique<Ui::StaffDialog>())
    , m_original(person)
    , m_today(today)
{
    m_ui->setupUi(this);
    setWindowTitle(person.id.isValid() ? tr("Edit person") : tr("New person"));
    m_ui->buttonBox->button(QDialogButtonBox::Ok)->setText(tr("Save"));
    for (QDateEdit* edit : findChildren<QDateEdit*>())
        edit->setDisplayFormat(storeDayFormat());
    fillChoices();
    addGrants();
    showPerson();
    connect(m_ui->nameEdit, &QLineEdit::textChanged, this, &StaffDialog::showConsequences);
    connect(m_ui->roleCombo, &QComboBox::currentIndexChanged, this, &StaffDialog::showConsequences);
    for (QCheckBox* check : findChildren<QCheckBox*>())
        connect(check, &QCheckBox::toggled, this, &StaffDialog::showConsequences);
    connect(m_ui->buttonBox, &QDialogButtonBox::accepted, this, &StaffDialog::accept);
    connect(m_ui->buttonBox, &QDialogButtonBox::rejected, this, &StaffDialog::reject);
    showConsequences();
}

StaffDialog::~StaffDialog() = default;

void StaffDialog::fillChoices()
{
    for (const Role role : {Role::Manager, Role::Associate, Role::ReadOnly})
        m_ui->roleCombo->addItem(roleText(role), static_cast<int>(role));
    for (const Department department : {Department::Sales, Department::Internet,
             Department::Service, Department::Finance, Department::Parts, Department::Reception})
        m_ui->departmentCombo->addItem(departmentText(department), static_cast<int>(department));
}

void StaffDialog::addGrants()
{
    QWidget* before = m_ui->roleCombo; // Else what is made late comes last.
    for (const Right right : {Right::ReadAllLeads, Right::EditAllLeads, Right::ReadGrosses,
             Right::ExportCustomers, Right::ImportFiles}) {
        auto* check = new QCheckBox(grantText(right), m_ui->grants);
        check->setObjectName(QStringLiteral("grant%1Check").arg(static_cast<int>(right)));
        check->setChecked(m_original.besides.has(right));
        m_ui->grantsLayout->addWidget(check);
        m_grants.emplace_back(right, check);
        setTabOrder(before, check);
        before = check;
    }
}

void StaffDialog::showPerson()
{
    m_ui->nameEdit->setText(m_original.name);
    m_ui->roleCombo->setCurrentIndex(m_ui->roleCombo->findData(static_cast<int>(m_original.role)));
    m_ui->departmentCombo->setCurrentIndex(
        m_ui->departmentCombo->findData(static_cast<int>(m_original.department)));
    m_ui->teamEdit->setText(m_original.team);
    showDay(m_original.activeFrom, m_today, m_ui->fromCheck, m_ui->fromEdit);
    showDay(m_original.activeTo, m_today, m_ui->toCheck, m_ui->toEdit);
    m_ui->loginEdit->setText(m_original.loginName);
    m_ui->loginEdit->setVisible(m_original.canSignIn());
    m_ui->loginLabel->setVisible(m_original.canSignIn());
}

Staff StaffDialog::person() const
{
    Staff person = m_original;
    person.name = cleanText(m_ui->nameEdit->text(), TextKind::Name).text;
    person.role = static_cast<Role>(m_ui->roleCombo->currentData().toInt());
    person.department = static_cast<Department>(m_ui->departmentCombo->currentData().toInt());
    person.team = cleanText(m_ui->teamEdit->text(), TextKind::Name).text;
    person.activeFrom = dayIf(m_ui->fromCheck, m_ui->fromEdit);
    person.activeTo = dayIf(m_ui->toCheck, m_ui->toEdit);
    if (person.canSignIn()) {
        const QString loginName = cleanText(m_ui->loginEdit->text(), TextKind::Name).text;
        person.loginName = loginName.isEmpty() ? person.name : loginName;
    }
    person.besides = {};
    for (const auto& [right, check] : m_grants) {
        if (check->isChecked())
            person.besides = person.besides.with({right});
    }
    return person;
}

void StaffDialog::showConsequences()
{
    const Staff now = person();
    m_ui->fromEdit->setEnabled(m_ui->fromCheck->isChecked());
    m_ui->toEdit->setEnabled(m_ui->toCheck->isChecked());
    const Rights grantable = grantableRights(now.role);
    m_ui->grants->setVisible(!grantable.isEmpty());
    m_ui->roleNote->setText(now.role == Role::Manager ? tr("A manager sees and changes everything.")
            : now.role == Role::ReadOnly ? tr("Looks at the dashboard and the reports.")
                                         : tr("Works on their own leads and on those that nobody "
                                              "has, and sees the team's board."));
    m_ui->buttonBox->button(QDialogButtonBox::Ok)->setEnabled(!now.name.isEmpty());
}

} // namespace lotboard
