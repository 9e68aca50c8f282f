#include "widgets/common/conflictdialog.h"
#include "common/ui_conflictdialog.h"

#include "widgets/common/sidebysidetable.h"

namespace lotboard {

ConflictDialog::ConflictDialog(
    const QString& what, std::vector<SideBySideRow> rows, QWidget* parent)
    : QDialog(parent)
    , m_ui(std::make_unique<Ui::ConflictDialog>())
    , m_model(tr("Saved meanwhile"), tr("Your version"), std::move(rows))
{
    m_ui->setupUi(this);
    m_ui->headingLabel->setText(what);
    showSideBySide(*m_ui->differenceTable, m_model, 0, SideBySideModel::SecondColumn);

    connect(m_ui->takeTheirsButton, &QPushButton::clicked, this,
        [this] { m_model.chooseAll(SideBySideModel::FirstColumn); });
    connect(m_ui->takeOursButton, &QPushButton::clicked, this,
        [this] { m_model.chooseAll(SideBySideModel::SecondColumn); });
    connect(m_ui->buttonBox, &QDialogButtonBox::accepted, this, &QDialog::accept);
    connect(m_ui->buttonBox, &QDialogButtonBox::rejected, this, &QDialog::reject);
}

ConflictDialog::~ConflictDialog() = default;

} // namespace lotboard
