#include "widgets/today/personcombo.h"

#include <algorithm>

namespace lotboard {

PersonCombo::PersonCombo(QWidget* parent) : QComboBox(parent)
{
    connect(this, &QComboBox::activated, this, [this] {
        m_wanted = saved();
        Q_EMIT personChosen();
    });
}

void PersonCombo::offer(const Session& session, const std::vector<Staff>& staff)
{
    clear();
    if (session.who.isValid())
        addItem(tr("My work"), QString::number(session.who.value));
    if (session.may(Right::ReadAllLeads)) {
        addItem(tr("Everybody"), QStringLiteral("0"));
        for (const Staff& one : staff) {
            if (!one.activeTo && one.id != session.who)
                addItem(one.name, QString::number(one.id.value));
        }
    }
    setCurrentIndex(std::max(0, findData(m_wanted)));
    setVisible(count() > 1);
}

std::optional<StaffId> PersonCombo::person() const
{
    const StaffId chosen {currentData().toLongLong()};
    return chosen.isValid() ? std::optional(chosen) : std::nullopt;
}

void PersonCombo::restore(const QString& saved)
{
    m_wanted = saved;
    setCurrentIndex(std::max(0, findData(m_wanted)));
}

} // namespace lotboard
