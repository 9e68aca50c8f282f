#include "widgets/reports/closedmonthsdialog.h"
#include "reports/ui_closedmonthsdialog.h"

#include "services/wording/datetext.h"
#include "widgets/common/ask.h"

#include <QPushButton>
#include <QSignalBlocker>

namespace lotboard {

ClosedMonthsDialog::ClosedMonthsDialog(
    ClosedMonths::Calls calls, const Period& month, bool isOver, Ask& ask, QWidget* parent)
    : QDialog(parent)
    , m_ui(std::make_unique<Ui::ClosedMonthsDialog>())
    , m_months(std::move(calls))
    , m_month(month)
    , m_isOver(isOver)
    , m_ask(ask)
{
    m_ui->setupUi(this);
    m_ui->monthTable->setModel(m_months.months());
    m_ui->restatedTable->setModel(m_months.restated());
    m_ui->monthTable->setAsk(&m_ask);
    m_ui->monthTable->setFileName(QStringLiteral("closed-months"));
    m_ui->restatedTable->setAsk(&m_ask);
    m_ui->restatedTable->setFileName(QStringLiteral("restated"));
    m_ui->closeMonthButton->setText(tr("Close %1…").arg(monthText(month.first)));
    connect(m_ui->monthTable->selectionModel(), &QItemSelectionModel::currentRowChanged, this,
        [this](const QModelIndex& current) {
            if (current.isValid() && current.row() != m_months.chosenRow())
                m_months.choose(current.row());
        });
    connect(m_ui->closeMonthButton, &QPushButton::clicked, this, &ClosedMonthsDialog::closeMonth);
    connect(m_ui->reopenButton, &QPushButton::clicked, this, &ClosedMonthsDialog::reopenMonth);
    connect(m_ui->saveButton, &QPushButton::clicked, this, &ClosedMonthsDialog::saveFiles);
    connect(m_ui->buttonBox, &QDialogButtonBox::rejected, this, &ClosedMonthsDialog::reject);
    connect(&m_months, &ClosedMonths::changed, this, &ClosedMonthsDialog::showModel);
    connect(&m_months, &ClosedMonths::done, m_ui->statusLabel, &PlainLabel::setText);
    connect(&m_months, &ClosedMonths::failed, this, [this](const QString& message) {
        m_ask.tell(this, tr("Closed months"), message);
        showModel();
    });
    m_months.load();
    showModel();
}

ClosedMonthsDialog::~ClosedMonthsDialog() = default;

void ClosedMonthsDialog::showModel()
{
    const bool isChosen = !m_months.chosen().isEmpty();
    const bool isBusy = m_months.isBusy();
    m_ui->closeMonthButton->setEnabled(!isBusy && m_isOver && !m_months.isClosed(m_month));
    m_ui->reopenButton->setEnabled(!isBusy && isChosen);
    m_ui->saveButton->setEnabled(!isBusy && isChosen);
    m_ui->emptyLabel->setVisible(!isChosen);
    m_ui->monthTable->setVisible(isChosen);
    m_ui->restatedTable->setVisible(isChosen);
    m_ui->restatedLabel->setText(m_months.restatedText());
    if (isChosen && m_ui->monthTable->currentIndex().row() != m_months.chosenRow())
        m_ui->monthTable->setCurrentIndex(m_months.months()->index(m_months.chosenRow(), 0));
    m_ui->monthTable->fitColumns();
    m_ui->restatedTable->fitColumns();
}

void ClosedMonthsDialog::closeMonth()
{
    if (m_ask.confirm(this,
            {.title = tr("Close %1?").arg(monthText(m_month.first)),
                .text = tr("Its figures and its report are kept as they are now."),
                .detail = tr("Everything can still be edited; what that changes is then shown as "
                             "restated."),
                .acceptText = tr("Close month")}))
        m_months.close(m_month);
}

void ClosedMonthsDialog::reopenMonth()
{
    const QString month = monthText(m_months.chosen().first);
    if (m_ask.confirm(this,
            {.title = tr("Open %1 again?").arg(month),
                .text = tr("The report that was kept is forgotten. Closing the month once more "
                           "keeps it as it will be then."),
                .detail = tr("What was reported stays in the audit."),
                .acceptText = tr("Open month"),
                .isDangerous = true}))
        m_months.reopen();
}

void ClosedMonthsDialog::saveFiles()
{
    if (const auto folder = m_ask.folder(this, tr("Where the files go")))
        m_months.write(*folder);
}

} // namespace lotboard
