#include "widgets/leads/wishesdialog.h"
#include "leads/ui_wishesdialog.h"

#include <QPushButton>

namespace lotboard {

WishesDialog::WishesDialog(const LeadHistory& history, QWidget* parent)
    : QDialog(parent)
    , m_ui(std::make_unique<Ui::WishesDialog>())
    , m_customer(history.customer.id)
    , m_doNotContact(history.customer.doNotContact)
{
    m_ui->setupUi(this);
    const ContactWishes before(m_doNotContact, history.consents);
    const std::pair<Channel, QComboBox*> combos[] {{Channel::Call, m_ui->callCombo},
        {Channel::Text, m_ui->textCombo}, {Channel::Email, m_ui->emailCombo},
        {Channel::Chat, m_ui->chatCombo}, {Channel::Video, m_ui->videoCombo}};
    for (const auto& [channel, combo] : combos) {
        m_choices.push_back({channel, combo, before.said(channel)});
        fill(m_choices.back());
    }
    m_ui->customerLabel->setElided(true);
    m_ui->customerLabel->setText(history.customer.name());
    m_ui->doNotContactCheck->setChecked(m_doNotContact);
    m_ui->wordingProblem->hide();
    m_ui->buttonBox->button(QDialogButtonBox::Save)->setDefault(true);
    connect(m_ui->buttonBox, &QDialogButtonBox::accepted, this, &WishesDialog::accept);
    connect(m_ui->buttonBox, &QDialogButtonBox::rejected, this, &WishesDialog::reject);
    m_ui->callCombo->setFocus();
}

WishesDialog::~WishesDialog() = default;

void WishesDialog::fill(const Choice& choice) const
{
    if (!choice.said)
        choice.combo->addItem(tr("Not asked"));
    choice.combo->addItem(tr("Allowed"), true);
    choice.combo->addItem(tr("Refused"), false);
    if (choice.said)
        choice.combo->setCurrentIndex(*choice.said ? 0 : 1);
}

SaidWishes WishesDialog::wishes() const
{
    SaidWishes wishes {.customer = m_customer, .wording = m_ui->wordingEdit->text()};
    for (const Choice& choice : m_choices) {
        const QVariant chosen = choice.combo->currentData();
        if (chosen.isValid() && choice.said != chosen.toBool())
            wishes.channels[choice.channel] = chosen.toBool();
    }
    if (m_ui->doNotContactCheck->isChecked() != m_doNotContact)
        wishes.doNotContact = !m_doNotContact;
    return wishes;
}

bool WishesDialog::isChanged() const
{
    const SaidWishes changed = wishes();
    return changed.doNotContact || !changed.channels.empty();
}

bool WishesDialog::needsWhy() const
{
    return wishes().doNotContact.value_or(false) && m_ui->wordingEdit->text().trimmed().isEmpty();
}

void WishesDialog::accept()
{
    m_ui->wordingProblem->setVisible(needsWhy());
    setStyleProperty(m_ui->wordingEdit, "error", needsWhy());
    if (needsWhy())
        m_ui->wordingEdit->setFocus(Qt::OtherFocusReason);
    else
        QDialog::accept();
}

} // namespace lotboard
