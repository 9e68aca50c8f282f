#include "widgets/customers/mergedialog.h"
#include "customers/ui_mergedialog.h"

#include "widgets/common/sidebysidetable.h"

#include <QPushButton>

namespace lotboard {

MergeDialog::MergeDialog(const Customer& first, const Customer& second, const QString& why,
    const std::vector<SideBySideRow>& chosen, QWidget* parent)
    : QDialog(parent)
    , m_ui(std::make_unique<Ui::MergeDialog>())
    , m_model(first, second, chosen)
{
    m_ui->setupUi(this);
    m_ui->whyLabel->setText(tr("%1 and %2: %3.", "two names: why they may be one")
                                .arg(first.name(), second.name(), why));
    m_ui->fieldTable->setExportsElsewhere(true);
    showSideBySide(
        *m_ui->fieldTable, m_model, m_model.changedRow().value_or(0), SideBySideModel::FirstColumn);
    m_ui->buttonBox->button(QDialogButtonBox::Ok)->setText(tr("Make them &one"));
    connect(m_ui->notSameButton, &QPushButton::clicked, this, [this] { done(KeepApart); });
    connect(m_ui->buttonBox, &QDialogButtonBox::accepted, this, &QDialog::accept);
    connect(m_ui->buttonBox, &QDialogButtonBox::rejected, this, &QDialog::reject);
}

MergeDialog::~MergeDialog() = default;

} // namespace lotboard
