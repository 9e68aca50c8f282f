#include "widgets/leads/leadconflictdialog.h"
#include "leads/ui_leadconflictdialog.h"

#include <QHeaderView>

namespace lotboard {

LeadConflictDialog::LeadConflictDialog(std::vector<LeadField> fields, const LeadForm& original,
    const LeadForm& theirs, const LeadForm& ours, QWidget* parent)
    : QDialog(parent)
    , m_ui(std::make_unique<Ui::LeadConflictDialog>())
    , m_model(std::move(fields), original, theirs, ours)
{
    m_ui->setupUi(this);
    auto* table = m_ui->differenceTable;
    table->setModel(&m_model);
    table->setSelectionBehavior(QAbstractItemView::SelectItems);
    table->setSelectionMode(QAbstractItemView::SingleSelection);
    table->horizontalHeader()->setSectionResizeMode(QHeaderView::Stretch);
    table->horizontalHeader()->setSectionResizeMode(
        LeadConflictModel::FieldColumn, QHeaderView::ResizeToContents);
    table->setCurrentIndex(m_model.index(0, LeadConflictModel::OursColumn));
    table->setFocus();

    connect(m_ui->takeTheirsButton, &QPushButton::clicked, this,
        [this] { m_model.chooseAll(LeadConflictModel::TheirsColumn); });
    connect(m_ui->takeOursButton, &QPushButton::clicked, this,
        [this] { m_model.chooseAll(LeadConflictModel::OursColumn); });
    connect(m_ui->buttonBox, &QDialogButtonBox::accepted, this, &QDialog::accept);
    connect(m_ui->buttonBox, &QDialogButtonBox::rejected, this, &QDialog::reject);
}

LeadConflictDialog::~LeadConflictDialog() = default;

} // namespace lotboard
