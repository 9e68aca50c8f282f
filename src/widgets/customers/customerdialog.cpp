#include "widgets/customers/customerdialog.h"
#include "customers/ui_customerdialog.h"

#include "models/leads/leadfields.h"

#include <QPushButton>

namespace lotboard {
namespace {

QString filled(QStringList parts, const QString& between)
{
    parts.removeAll(QString());
    return parts.join(between);
}

} // namespace

CustomerDialog::CustomerDialog(const Customer& customer, bool canBegin, QWidget* parent)
    : QDialog(parent)
    , m_ui(std::make_unique<Ui::CustomerDialog>())
{
    m_ui->setupUi(this);
    setObjectName(QStringLiteral("customerDialog"));
    const QString name = customer.name();
    m_ui->nameLabel->setText(name.isEmpty() ? tr("Customer without a name") : name);
    const QString region
        = filled({customer.city, customer.region, customer.postalCode}, QStringLiteral(", "));
    const QString reach
        = filled({phonesText(customer), emailsText(customer), customer.street, region},
            QStringLiteral("\n"));
    m_ui->reachLabel->setText(
        reach.isEmpty() ? tr("Nothing is known of how to reach them.") : reach);
    m_ui->warningLabel->setVisible(customer.doNotContact);
    QPushButton* begin = m_ui->buttonBox->button(QDialogButtonBox::Ok);
    begin->setText(tr("New lead for this customer"));
    begin->setVisible(canBegin);
    connect(m_ui->buttonBox, &QDialogButtonBox::accepted, this, &QDialog::accept);
    connect(m_ui->buttonBox, &QDialogButtonBox::rejected, this, &QDialog::reject);
}

CustomerDialog::~CustomerDialog() = default;

} // namespace lotboard
