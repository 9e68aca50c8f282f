#include "widgets/common/timechooser.h"

#include "services/wording/datetext.h"
#include "services/wording/wallclock.h"
#include "widgets/common/flowlayout.h"

#include <QDateTimeEdit>
#include <QKeyEvent>
#include <QPushButton>
#include <QVBoxLayout>

namespace lotboard {
namespace {

QDateTime fieldTime(std::chrono::sys_seconds instant, const BusinessCalendar& calendar)
{
    const LocalTime local = calendar.localTime(instant);
    return QDateTime(QDate(1970, 1, 1).addDays(local.day.time_since_epoch().count()),
        QTime(local.minute / 60, local.minute % 60));
}

} // namespace

TimeChooser::TimeChooser(QWidget* parent)
    : QWidget(parent)
    , m_row(new QWidget(this))
    , m_field(new QDateTimeEdit(this))
{
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(6);
    layout->addWidget(m_row);
    layout->addWidget(m_field, 0, Qt::AlignLeft);
    new FlowLayout(m_row, 6, 6);
    m_field->setObjectName(QStringLiteral("timeEdit"));
    m_field->setAccessibleName(tr("Another time"));
    m_field->setDisplayFormat(storeTimeFormat());
    m_field->setCalendarPopup(true);
    m_field->installEventFilter(this);
    connect(m_field, &QDateTimeEdit::dateTimeChanged, this, &TimeChooser::takeField);
}

void TimeChooser::offer(const std::vector<QuickTime>& times, const BusinessCalendar& calendar)
{
    m_calendar = calendar;
    if (times == m_times)
        return;
    m_times = times;
    qDeleteAll(m_buttons);
    m_buttons.clear();
    for (const QuickTime& offered : times) {
        auto* button = new QPushButton(offered.text, m_row);
        button->setObjectName(QStringLiteral("quickTimeButton%1").arg(m_buttons.size() + 1));
        button->setProperty("role", QStringLiteral("choice"));
        button->setCheckable(true);
        button->setAutoDefault(false);
        button->installEventFilter(this);
        m_row->layout()->addWidget(button);
        connect(button, &QPushButton::clicked, this, [this, at = offered.at] {
            setTime(at);
            Q_EMIT timeChanged();
            Q_EMIT chosen();
        });
        m_buttons.push_back(button);
        button->show();
    }
    showTime();
}

void TimeChooser::setTime(std::optional<std::chrono::sys_seconds> time)
{
    m_time = time;
    showTime();
}

void TimeChooser::focusFirst()
{
    if (m_buttons.empty())
        m_field->setFocus(Qt::OtherFocusReason);
    else
        m_buttons.front()->setFocus(Qt::TabFocusReason);
}

void TimeChooser::showTime()
{
    m_isShowing = true;
    for (std::size_t i = 0; i < m_buttons.size(); ++i)
        m_buttons[i]->setChecked(m_time == m_times[i].at);
    if (m_time)
        m_field->setDateTime(fieldTime(*m_time, m_calendar));
    else if (!m_times.empty())
        m_field->setDateTime(fieldTime(m_times.front().at, m_calendar));
    m_isShowing = false;
}

void TimeChooser::takeField()
{
    if (m_isShowing)
        return;
    m_time = instantOf(m_field->dateTime(), m_calendar);
    m_isShowing = true;
    for (std::size_t i = 0; i < m_buttons.size(); ++i)
        m_buttons[i]->setChecked(m_time == m_times[i].at);
    m_isShowing = false;
    Q_EMIT timeChanged();
}

bool TimeChooser::eventFilter(QObject* watched, QEvent* event)
{
    if (event->type() != QEvent::KeyPress)
        return QWidget::eventFilter(watched, event);
    const auto* key = static_cast<QKeyEvent*>(event);
    const bool isEnter = key->key() == Qt::Key_Return || key->key() == Qt::Key_Enter;
    if (!isEnter || key->modifiers() != Qt::NoModifier)
        return QWidget::eventFilter(watched, event);
    if (watched != m_field) {
        static_cast<QPushButton*>(watched)->click();
        return true;
    }
    takeField();
    Q_EMIT chosen();
    return true;
}

} // namespace lotboard
