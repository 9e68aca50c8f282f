#include "widgets/today/timedialog.h"

#include "widgets/common/plainlabel.h"

#include <QDialogButtonBox>
#include <QPushButton>
#include <QVBoxLayout>

namespace lotboard {

TimeDialog::TimeDialog(const QString& question, const std::vector<QuickTime>& times,
    const BusinessCalendar& calendar, QWidget* parent)
    : QDialog(parent)
    , m_chooser(new TimeChooser(this))
{
    setObjectName(QStringLiteral("timeDialog"));
    setWindowTitle(tr("When?"));
    auto* layout = new QVBoxLayout(this);
    layout->setSpacing(10);
    auto* label = new PlainLabel(question, this);
    label->setProperty("role", QStringLiteral("heading"));
    layout->addWidget(label);
    layout->addWidget(m_chooser);
    auto* buttons = new QDialogButtonBox(QDialogButtonBox::Ok | QDialogButtonBox::Cancel, this);
    layout->addWidget(buttons);
    QPushButton* ok = buttons->button(QDialogButtonBox::Ok);
    ok->setEnabled(!times.empty());
    m_chooser->offer(times, calendar);
    if (!times.empty())
        m_chooser->setTime(times.front().at);
    m_chooser->focusFirst();
    connect(m_chooser, &TimeChooser::timeChanged, this, [ok] { ok->setEnabled(true); });
    connect(m_chooser, &TimeChooser::chosen, this, &QDialog::accept);
    connect(buttons, &QDialogButtonBox::accepted, this, &QDialog::accept);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
}

} // namespace lotboard
