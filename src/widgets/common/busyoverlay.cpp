#include "widgets/common/busyoverlay.h"

#include "widgets/common/plainlabel.h"
#include "widgets/theme/themecolours.h"

#include <QBoxLayout>
#include <QEvent>
#include <QPainter>
#include <QProgressBar>
#include <QPushButton>

#include <chrono>

namespace lotboard {
namespace {

constexpr std::chrono::milliseconds untilShown {300};
constexpr int progressSteps = 1000; ///< QProgressBar counts in int; a job may count further.

} // namespace

BusyOverlay::BusyOverlay(QWidget* covered)
    : QWidget(covered)
    , m_text(new PlainLabel(this))
    , m_progress(new QProgressBar(this))
    , m_cancelButton(new QPushButton(tr("Cancel"), this))
{
    m_text->setProperty("role", QStringLiteral("heading"));
    m_text->setAlignment(Qt::AlignHCenter);
    m_progress->setTextVisible(false);
    m_progress->setFixedWidth(280);
    m_cancelButton->setObjectName(QStringLiteral("cancelButton"));
    auto* layout = new QVBoxLayout(this);
    layout->setSpacing(12);
    layout->addStretch();
    layout->addWidget(m_text, 0, Qt::AlignHCenter);
    layout->addWidget(m_progress, 0, Qt::AlignHCenter);
    layout->addWidget(m_cancelButton, 0, Qt::AlignHCenter);
    layout->addStretch();

    m_delay.setSingleShot(true);
    m_delay.setInterval(untilShown);
    connect(&m_delay, &QTimer::timeout, this, [this] {
        show();
        raise();
    });
    connect(m_cancelButton, &QPushButton::clicked, this, &BusyOverlay::cancelled);
    covered->installEventFilter(this);
    hide();
}

void BusyOverlay::start(const QString& text, bool canCancel)
{
    m_text->setText(text);
    m_progress->setRange(0, 0);
    m_cancelButton->setVisible(canCancel);
    setGeometry(parentWidget()->rect());
    m_delay.start();
}

void BusyOverlay::setProgress(qint64 done, qint64 total)
{
    m_progress->setRange(0, total > 0 ? progressSteps : 0);
    if (total > 0)
        m_progress->setValue(static_cast<int>(done * progressSteps / total));
}

void BusyOverlay::stop()
{
    m_delay.stop();
    hide();
}

bool BusyOverlay::eventFilter(QObject* watched, QEvent* event)
{
    if (event->type() == QEvent::Resize)
        setGeometry(parentWidget()->rect());
    return QWidget::eventFilter(watched, event);
}

void BusyOverlay::paintEvent(QPaintEvent* /*event*/)
{
    QPainter painter(this);
    painter.fillRect(rect(), themeColours().veil);
}

} // namespace lotboard
