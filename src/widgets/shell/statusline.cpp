#include "widgets/shell/statusline.h"

#include <QBoxLayout>

#include <chrono>

namespace lotboard {
namespace {

using namespace std::chrono_literals;
constexpr std::chrono::milliseconds shownFor {8s};
constexpr std::chrono::milliseconds untilBusy {250};

} // namespace

StatusLine::StatusLine(QWidget* parent)
    : QWidget(parent)
    , m_text(new PlainLabel(this))
    , m_busy(new PlainLabel(tr("Updating…"), this))
    , m_coverage(new PlainLabel(this))
{
    setObjectName(QStringLiteral("statusLine"));
    setAccessibleName(tr("Status"));
    setAttribute(Qt::WA_StyledBackground);
    m_text->setObjectName(QStringLiteral("statusText"));
    m_text->setElided(true);
    for (PlainLabel* label : {m_text, m_busy, m_coverage})
        label->setTone(QStringLiteral("muted"));
    m_busy->hide();
    auto* layout = new QHBoxLayout(this);
    layout->setContentsMargins(20, 4, 20, 5);
    layout->setSpacing(16);
    layout->addWidget(m_text, 1);
    layout->addWidget(m_busy);
    layout->addWidget(m_coverage);
    m_fade.setSingleShot(true);
    m_fade.setInterval(shownFor);
    connect(&m_fade, &QTimer::timeout, m_text, &QLabel::clear);
    m_busyDelay.setSingleShot(true);
    m_busyDelay.setInterval(untilBusy);
    connect(&m_busyDelay, &QTimer::timeout, m_busy, &QWidget::show);
}

void StatusLine::showDone(const QString& text)
{
    m_text->setTone(QStringLiteral("muted"));
    m_text->setText(text);
    m_fade.start();
}

void StatusLine::showProblem(const QString& text)
{
    m_fade.stop();
    m_text->setTone(QStringLiteral("bad"));
    m_text->setText(text);
}

void StatusLine::setBusy(bool isBusy)
{
    if (isBusy) {
        m_busyDelay.start();
        return;
    }
    m_busyDelay.stop();
    m_busy->hide();
}

void StatusLine::setCoverage(const QString& text)
{
    m_coverage->setText(text);
}

} // namespace lotboard
