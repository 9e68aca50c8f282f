#include "widgets/people/passworddialog.h"
#include "people/ui_passworddialog.h"

#include "services/people/signinservice.h"

#include <QPushButton>

namespace lotboard {

PasswordDialog::PasswordDialog(
    const QString& title, const QString& text, bool canBeReplaced, QWidget* parent)
    : QDialog(parent)
    , m_ui(std::make_unique<Ui::PasswordDialog>())
{
    m_ui->setupUi(this);
    setWindowTitle(title);
    m_ui->textLabel->setText(text);
    m_ui->replaceCheck->setVisible(canBeReplaced);
    m_ui->replaceCheck->setChecked(canBeReplaced);
    m_ui->buttonBox->button(QDialogButtonBox::Ok)->setText(tr("Set password"));
    for (QLineEdit* edit : {m_ui->passwordEdit, m_ui->repeatEdit})
        connect(edit, &QLineEdit::textChanged, this, &PasswordDialog::showConsequences);
    connect(m_ui->buttonBox, &QDialogButtonBox::accepted, this, &PasswordDialog::accept);
    connect(m_ui->buttonBox, &QDialogButtonBox::rejected, this, &PasswordDialog::reject);
    showConsequences();
}

PasswordDialog::~PasswordDialog() = default;

QString PasswordDialog::password() const
{
    return m_ui->passwordEdit->text();
}

bool PasswordDialog::isToBeReplaced() const
{
    return m_ui->replaceCheck->isChecked();
}

void PasswordDialog::showConsequences()
{
    const QString password = m_ui->passwordEdit->text();
    const QString again = m_ui->repeatEdit->text();
    const bool isLong = password.size() >= SignInService::fewestLetters;
    m_ui->noteLabel->setText(!isLong
            ? tr("At least %n letter(s); a short sentence is easy to remember.", nullptr,
                SignInService::fewestLetters)
            : !again.isEmpty() && again != password ? tr("The two are not the same yet.")
                                                    : QString());
    m_ui->buttonBox->button(QDialogButtonBox::Ok)->setEnabled(isLong && password == again);
}

} // namespace lotboard
