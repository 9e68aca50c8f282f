#include "widgets/leads/leaddetailpanel.h"
#include "leads/ui_leaddetailpanel.h"

#include "models/leads/leaddetail.h"
#include "widgets/common/tonecolours.h"
#include "widgets/leads/leadtimelinedelegate.h"

#include <QScrollBar>

#include <utility>

namespace lotboard {
namespace {

void showFilled(PlainLabel* label, const QStringList& lines)
{
    QStringList filled = lines;
    filled.removeAll(QString());
    label->setText(filled.join(u'\n'));
    label->setVisible(!filled.isEmpty());
}

} // namespace

LeadDetailPanel::LeadDetailPanel(QWidget* parent)
    : QWidget(parent)
    , m_ui(std::make_unique<Ui::LeadDetailPanel>())
{
    m_ui->setupUi(this);
    m_ui->content->setAutoFillBackground(false); // It lies on its card.
    m_invitation = tr("Choose one in the table to see all that happened to it.");
    m_ui->customerLabel->setElided(true);
    m_ui->hintLabel->setElided(true);
    m_ui->hintLabel->hide();
    m_ui->timelineHeading->setContentsMargins(0, 8, 0, 0);
    m_ui->statusLabel->setElided(true); // With the reason for which a lead was lost.
    m_ui->timelineView->setItemDelegate(new LeadTimelineDelegate(this));
    connect(m_ui->editButton, &QPushButton::clicked, this, &LeadDetailPanel::editRequested);
    connect(m_ui->visitButton, &QPushButton::clicked, this, &LeadDetailPanel::visitRequested);
    connect(m_ui->dealButton, &QPushButton::clicked, this, &LeadDetailPanel::dealRequested);
    connect(m_ui->wishesRow, &WishesRow::editRequested, this, &LeadDetailPanel::wishesRequested);
}

LeadDetailPanel::~LeadDetailPanel() = default;

void LeadDetailPanel::setDetail(LeadDetail* detail)
{
    m_ui->timelineView->setModel(detail->timeline());
    connect(detail, &LeadDetail::changed, this, [this, detail] { showDetail(*detail); });
    showDetail(*detail);
}

void LeadDetailPanel::setCanEdit(bool canEdit, bool canSell)
{
    m_ui->editButton->setVisible(canEdit);
    m_ui->visitButton->setVisible(canEdit);
    m_ui->wishesRow->setCanEdit(canEdit);
    m_ui->dealButton->setVisible(canSell);
}

void LeadDetailPanel::setMiddle(QWidget* widget)
{
    // The timeline gives way, but not altogether.
    m_ui->timelineView->setMinimumHeight(fontMetrics().lineSpacing() * 6);
    m_ui->contentLayout->insertWidget(m_ui->contentLayout->indexOf(m_ui->timelineHeading), widget);
}

void LeadDetailPanel::setHint(const QString& hint, const QString& basis)
{
    showFilled(m_ui->hintLabel, {hint});
    m_ui->hintLabel->setToolTip(plainToolTip(basis));
}

void LeadDetailPanel::setFooter(QWidget* widget)
{
    m_ui->pageLayout->addWidget(widget);
}

void LeadDetailPanel::showDetail(const LeadDetail& detail)
{
    switch (detail.state()) {
    case LeadDetail::State::Nothing:
        m_ui->emptyState->setText(tr("No lead chosen"), m_invitation);
        break;
    case LeadDetail::State::Failed:
        m_ui->emptyState->setText(tr("This lead cannot be shown"), detail.errorMessage());
        break;
    case LeadDetail::State::Loading:
        return; // A moment: what was there stays until the answer comes.
    case LeadDetail::State::Ready:
        break;
    }
    const bool isReady = detail.state() == LeadDetail::State::Ready;
    m_ui->stack->setCurrentWidget(isReady ? m_ui->contentPage : m_ui->emptyState);
    if (!isReady)
        return;
    if (detail.lead() != std::exchange(m_shown, detail.lead()))
        m_ui->contentArea->verticalScrollBar()->setValue(0); // First of all: who it is.
    const LeadDetailText& text = detail.text();
    m_ui->customerLabel->setText(text.customer);
    m_ui->statusLabel->setText(text.status);
    m_ui->statusLabel->setTone(toneName(text.statusTone));
    showFilled(m_ui->warningLabel, {text.warning});
    m_ui->progressLabel->setText(text.progress);
    m_ui->progressLabel->setVisible(!text.progress.isEmpty());
    showFilled(
        m_ui->wantsLabel, {text.wants.isEmpty() ? tr("Vehicle not said") : text.wants, text.stock});
    showFilled(m_ui->reachLabel, {text.phones, text.emails, text.address});
    m_ui->wishesRow->setWords(text.wishes, text.unasked);
    showFilled(m_ui->originLabel,
        {text.origin.isEmpty() ? tr("Source not known") : tr("Source: %1").arg(text.origin),
            tr("Assigned to: %1").arg(text.assigned), tr("Received: %1").arg(text.received),
            text.reference.isEmpty() ? QString() : tr("Number: %1").arg(text.reference)});
}

} // namespace lotboard
