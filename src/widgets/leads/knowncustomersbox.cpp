#include "widgets/leads/knowncustomersbox.h"
#include "leads/ui_knowncustomersbox.h"

#include "domain/duplicates.h"
#include "models/find/findtext.h"
#include "services/wording/datetext.h"
#include "widgets/find/finddelegate.h"

#include <QKeyEvent>

namespace lotboard {

KnownCustomersBox::KnownCustomersBox(QWidget* parent)
    : QWidget(parent)
    , m_ui(std::make_unique<Ui::KnownCustomersBox>())
{
    m_ui->setupUi(this);
    m_ui->knownList->setItemDelegate(new FindDelegate(this, FindDelegate::Detail::Below));
    m_ui->knownList->installEventFilter(this);
    m_ui->knownList->viewport()->installEventFilter(this);
    connect(m_ui->knownList, &QListView::clicked, this,
        [this](const QModelIndex& index) { choose(index.row()); });
    connect(m_ui->unlinkButton, &QPushButton::clicked, this, [this] {
        m_isLinked = false;
        showLinked();
        Q_EMIT unlinked();
    });
    connect(m_ui->openLeadButton, &QPushButton::clicked, this,
        [this] { Q_EMIT leadRequested(m_linked.customer.lead); });
    hide();
}

KnownCustomersBox::~KnownCustomersBox() = default;

void KnownCustomersBox::setUp(const Setting& setting)
{
    m_setting = setting;
    m_model = std::make_unique<KnownCustomerModel>(setting.search, setting.calendar);
    m_ui->knownList->setModel(m_model.get());
    connect(m_model.get(), &KnownCustomerModel::answered, this, &KnownCustomersBox::showKnown);
    showLinked();
    show();
}

void KnownCustomersBox::setTyped(const Customer& typed)
{
    if (m_model && !m_isLinked)
        m_model->setTyped(typed);
}

void KnownCustomersBox::showKnown()
{
    const bool isAnyKnown = m_model->rowCount() > 0 && !m_isLinked;
    m_ui->knownPart->setVisible(isAnyKnown);
    fitList();
}

void KnownCustomersBox::fitList()
{
    int height = 0;
    for (int row = 0; row < m_model->rowCount(); ++row)
        height += m_ui->knownList->sizeHintForRow(row);
    m_ui->knownList->setFixedHeight(height + 2 * m_ui->knownList->frameWidth());
}

void KnownCustomersBox::choose(int row)
{
    if (row < 0 || row >= m_model->rowCount())
        return;
    m_linked = m_model->customerAt(row);
    m_finding.start([find = m_setting.find, id = m_linked.customer.customer](
                        const JobControl&) { return find(id); },
        [this](const Result<Customer>& customer) {
            if (!customer)
                return; // Gone meanwhile: the next letter asks again.
            m_isLinked = true;
            showLinked();
            Q_EMIT linked(*customer);
        });
}

void KnownCustomersBox::showLinked()
{
    m_ui->linkedPart->setVisible(m_isLinked);
    showKnown();
    if (!m_isLinked)
        return;
    const Finding& customer = m_linked.customer;
    m_ui->linkedLabel->setText(
        tr("Linked to %1: nothing is stored twice.").arg(findingTitle(customer)));
    const bool goesOn = continuesEpisode(m_linked, m_setting.now, m_model->episodeDays());
    m_ui->episodePart->setVisible(goesOn);
    m_ui->newEpisodeLabel->setVisible(!goesOn && customer.lead.isValid());
    if (!customer.leadReceivedAt)
        return;
    const QString day = storeDayText(m_setting.calendar.businessDay(*customer.leadReceivedAt));
    m_ui->episodeLabel->setText(
        tr("Their lead of %1 is not at its end. Go on with it unless they ask for something else.")
            .arg(day));
    m_ui->newEpisodeLabel->setText(
        tr("Their last lead, of %1, is at its end or quiet for long: this is a new one.").arg(day));
}

bool KnownCustomersBox::eventFilter(QObject* watched, QEvent* event)
{
    if (watched == m_ui->knownList && event->type() == QEvent::KeyPress) {
        const int key = static_cast<QKeyEvent*>(event)->key();
        if (key == Qt::Key_Return || key == Qt::Key_Enter || key == Qt::Key_Space) {
            choose(m_ui->knownList->currentIndex().row());
            return true;
        }
    } else if (watched == m_ui->knownList && event->type() == QEvent::FocusIn
        && !m_ui->knownList->currentIndex().isValid()) {
        m_ui->knownList->setCurrentIndex(m_model->index(0));
    } else if (watched == m_ui->knownList->viewport() && event->type() == QEvent::Resize
        && m_model) {
        fitList(); // In another width its texts have another height.
    }
    return QWidget::eventFilter(watched, event);
}

} // namespace lotboard
