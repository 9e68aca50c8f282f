#include "widgets/analysis/spenddialog.h"
#include "analysis/ui_spenddialog.h"

#include "models/common/moneytext.h"
#include "services/wording/periodtext.h"
#include "services/wording/wallclock.h"
#include "widgets/common/ask.h"
#include "widgets/common/dialogsize.h"

#include <QHeaderView>
#include <QPushButton>

#include <algorithm>
#include <array>
#include <cmath>

namespace lotboard {
namespace {

constexpr std::array spendCategories {
    SpendCategory::Media, SpendCategory::VendorFee, SpendCategory::Labour};
constexpr int spendSourceColumn = 1;
constexpr int spendCampaignColumn = 2;
constexpr QSize spendDialogSize {860, 560};

} // namespace

SpendDialog::SpendDialog(SpendBoard& board, const Setting& setting, Ask& ask, QWidget* parent)
    : QDialog(parent)
    , m_ui(std::make_unique<Ui::SpendDialog>())
    , m_board(board)
    , m_setting(setting)
    , m_ask(ask)
{
    m_ui->setupUi(this);
    setUpTable();
    setUpForm();
    connect(&m_board, &SpendBoard::changed, this, &SpendDialog::showBoard);
    connect(&m_board, &SpendBoard::busyChanged, this, &SpendDialog::showButtons);
    connect(&m_board, &SpendBoard::refused, this,
        [this](const QString& why) { m_ask.tell(this, windowTitle(), why); });
    connect(m_ui->buttonBox, &QDialogButtonBox::rejected, this, &SpendDialog::reject);
    resizeWithinScreen(*this, spendDialogSize);
    m_board.load();
    showBoard();
}

SpendDialog::~SpendDialog() = default;

void SpendDialog::setUpTable()
{
    m_ui->table->setAsk(&m_ask);
    m_ui->table->setFileName(QStringLiteral("spend"));
    m_ui->table->setModel(&m_table);
    m_ui->table->setSelectionBehavior(QAbstractItemView::SelectRows);
    m_ui->table->setSelectionMode(QAbstractItemView::SingleSelection);
    connect(m_ui->table->selectionModel(), &QItemSelectionModel::selectionChanged, this,
        &SpendDialog::showChosen);
}

void SpendDialog::setUpForm()
{
    for (const SpendCategory category : spendCategories)
        m_ui->categoryCombo->addItem(spendCategoryText(category), static_cast<int>(category));
    const Period month = monthOf(m_setting.today);
    m_ui->fromEdit->setDate(dateOf(month.first));
    m_ui->toEdit->setDate(dateOf(month.last));
    m_ui->amountSpin->setPrefix(currencySymbol(m_setting.style) + u' ');
    m_ui->formPlace->setVisible(m_setting.canEdit);
    for (QPushButton* button : {m_ui->enterButton, m_ui->changeButton, m_ui->removeButton})
        button->setVisible(m_setting.canEdit);
    connect(m_ui->sourceCombo, &QComboBox::currentIndexChanged, this, &SpendDialog::offerCampaigns);
    connect(m_ui->amountSpin, &QDoubleSpinBox::valueChanged, this, &SpendDialog::showButtons);
    // A month, most often: the end follows the beginning.
    connect(m_ui->fromEdit, &QDateEdit::dateChanged, this, [this](QDate from) {
        m_ui->toEdit->setDate(QDate(from.year(), from.month(), from.daysInMonth()));
    });
    connect(m_ui->enterButton, &QPushButton::clicked, this, &SpendDialog::enter);
    connect(m_ui->changeButton, &QPushButton::clicked, this, &SpendDialog::change);
    connect(m_ui->removeButton, &QPushButton::clicked, this, &SpendDialog::remove);
}

void SpendDialog::showBoard()
{
    const Spend* before = chosen();
    const SpendId kept = before ? before->id : SpendId();
    std::vector<QStringList> rows;
    int row = -1;
    for (const Spend& spend : m_board.book().entries) {
        if (spend.id == kept)
            row = static_cast<int>(rows.size());
        rows.push_back({periodDates(spend.period), m_board.sourceName(spend.source),
            m_board.campaignName(spend.campaign), spendCategoryText(spend.category),
            QString(currencySymbol(m_setting.style)
                + moneyText(spend.amount, m_setting.style.locale))});
    }
    m_ui->emptyLabel->setVisible(rows.empty() && m_board.isLoaded());
    m_table.setTable({tr("Days"), tr("Source"), tr("Campaign"), tr("Kind"), tr("Amount")},
        std::move(rows), {false, false, false, false, true});
    m_ui->table->fitColumns();
    for (const int names : {spendSourceColumn, spendCampaignColumn})
        m_ui->table->horizontalHeader()->setSectionResizeMode(names, QHeaderView::Stretch);
    offerSources();
    if (row >= 0)
        m_ui->table->selectRow(row);
    showButtons();
}

void SpendDialog::offerSources()
{
    const QVariant before = m_ui->sourceCombo->currentData();
    m_ui->sourceCombo->clear();
    for (const Source& source : m_board.book().sources)
        m_ui->sourceCombo->addItem(source.name, QVariant::fromValue(source.id.value));
    m_ui->sourceCombo->setCurrentIndex(
        std::max(0, before.isValid() ? m_ui->sourceCombo->findData(before) : 0));
    offerCampaigns();
}

void SpendDialog::offerCampaigns()
{
    const QVariant before = m_ui->campaignCombo->currentData();
    m_ui->campaignCombo->clear();
    m_ui->campaignCombo->addItem(tr("none"));
    const SourceId source {m_ui->sourceCombo->currentData().toLongLong()};
    for (const Campaign& campaign : m_board.book().campaigns) {
        if (campaign.source == source)
            m_ui->campaignCombo->addItem(campaign.name, QVariant::fromValue(campaign.id.value));
    }
    m_ui->campaignCombo->setCurrentIndex(
        std::max(0, before.isValid() ? m_ui->campaignCombo->findData(before) : 0));
    showButtons();
}

const Spend* SpendDialog::chosen() const
{
    const QModelIndexList rows = m_ui->table->selectionModel()->selectedRows();
    const auto& entries = m_board.book().entries;
    const auto row = rows.isEmpty() ? entries.size() : static_cast<std::size_t>(rows[0].row());
    return row < entries.size() ? &entries[row] : nullptr;
}

void SpendDialog::showChosen()
{
    const Spend* spend = chosen();
    if (spend) {
        m_ui->sourceCombo->setCurrentIndex(
            m_ui->sourceCombo->findData(QVariant::fromValue(spend->source.value)));
        const QVariant campaign
            = spend->campaign ? QVariant::fromValue(spend->campaign->value) : QVariant();
        m_ui->campaignCombo->setCurrentIndex(
            std::max(0, campaign.isValid() ? m_ui->campaignCombo->findData(campaign) : 0));
        m_ui->categoryCombo->setCurrentIndex(
            m_ui->categoryCombo->findData(static_cast<int>(spend->category)));
        m_ui->fromEdit->setDate(dateOf(spend->period.first));
        m_ui->toEdit->setDate(dateOf(spend->period.last));
        m_ui->amountSpin->setValue(static_cast<double>(spend->amount.cents()) / 100);
    }
    showButtons();
}

void SpendDialog::showButtons()
{
    const bool isSpend = m_ui->sourceCombo->count() > 0 && m_ui->amountSpin->value() != 0;
    m_ui->enterButton->setEnabled(isSpend && !m_board.isBusy());
    m_ui->changeButton->setEnabled(isSpend && chosen() && !m_board.isBusy());
    m_ui->removeButton->setEnabled(chosen() && !m_board.isBusy());
}

Spend SpendDialog::typed() const
{
    const QVariant campaign = m_ui->campaignCombo->currentData();
    return {.source = {m_ui->sourceCombo->currentData().toLongLong()},
        .campaign
        = campaign.isValid() ? std::optional(CampaignId {campaign.toLongLong()}) : std::nullopt,
        .period = {dayOf(m_ui->fromEdit->date()), dayOf(m_ui->toEdit->date())},
        .amount = Money::fromCents(std::llround(m_ui->amountSpin->value() * 100)),
        .category = static_cast<SpendCategory>(m_ui->categoryCombo->currentData().toInt())};
}

void SpendDialog::enter()
{
    m_board.save(typed());
}

void SpendDialog::change()
{
    Spend spend = typed();
    if (const Spend* before = chosen()) {
        spend.id = before->id;
        spend.version = before->version;
        spend.externalId = before->externalId;
        m_board.save(spend);
    }
}

void SpendDialog::remove()
{
    // Taken back with Ctrl+Z, so that nobody is asked.
    if (const Spend* spend = chosen())
        m_board.remove(*spend);
}

} // namespace lotboard
