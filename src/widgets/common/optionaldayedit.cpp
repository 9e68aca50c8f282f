#include "widgets/common/optionaldayedit.h"

#include "services/wording/datetext.h"
#include "services/wording/wallclock.h"

#include <QCheckBox>
#include <QDateEdit>
#include <QHBoxLayout>

namespace lotboard {

OptionalDayEdit::OptionalDayEdit(QWidget* parent)
    : QWidget(parent)
    , m_check(new QCheckBox(this))
    , m_edit(new QDateEdit(this))
{
    auto* layout = new QHBoxLayout(this);
    layout->setContentsMargins({});
    layout->addWidget(m_check, 1);
    layout->addWidget(m_edit, 1);
    m_edit->setCalendarPopup(true);
    m_edit->setDisplayFormat(storeDayFormat());
    m_edit->setEnabled(false);
    setFocusProxy(m_check);
    connect(m_check, &QCheckBox::toggled, m_edit, &QDateEdit::setEnabled);
    connect(m_check, &QCheckBox::toggled, this, &OptionalDayEdit::changed);
    connect(m_edit, &QDateEdit::dateChanged, this, &OptionalDayEdit::changed);
}

QString OptionalDayEdit::text() const
{
    return m_check->text();
}

void OptionalDayEdit::setText(const QString& text)
{
    m_check->setText(text);
    m_edit->setAccessibleName(QString(text).remove(u'&'));
}

std::optional<std::chrono::sys_days> OptionalDayEdit::day() const
{
    return m_check->isChecked() ? std::optional(dayOf(m_edit->date())) : std::nullopt;
}

void OptionalDayEdit::setDay(const std::optional<std::chrono::sys_days>& day)
{
    if (day)
        m_edit->setDate(dateOf(*day));
    m_check->setChecked(day.has_value());
}

void OptionalDayEdit::setUsualDay(std::chrono::sys_days day)
{
    if (!m_check->isChecked())
        m_edit->setDate(dateOf(day));
}

} // namespace lotboard
