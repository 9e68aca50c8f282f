#include "widgets/common/card.h"

#include "widgets/common/plainlabel.h"

#include <QBoxLayout>

namespace lotboard {

Card::Card(QWidget* parent)
    : QFrame(parent)
    , m_title(new PlainLabel(this))
    , m_note(new PlainLabel(this))
    , m_heading(new QHBoxLayout)
    , m_body(new QVBoxLayout)
{
    setProperty("role", QStringLiteral("card"));
    m_title->setProperty("role", QStringLiteral("heading"));
    m_title->hide();
    m_note->setTone(QStringLiteral("muted"));
    m_note->setElided(true);
    m_note->hide();

    m_heading->setSpacing(8);
    // As high as its buttons, also where there are none: headings side by side stand on one line.
    m_heading->addStrut(fontMetrics().height() + 8);
    m_heading->addWidget(m_title);
    m_heading->addWidget(m_note, 1);
    m_heading->addStretch();
    m_body->setSpacing(8);
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(14, 10, 14, 12);
    layout->setSpacing(8);
    layout->addLayout(m_heading);
    layout->addLayout(m_body, 1);
}

Card::Card(const QString& title, QWidget* parent) : Card(parent)
{
    setTitle(title);
}

void Card::setTitle(const QString& title)
{
    m_title->setText(title);
    m_title->setVisible(!title.isEmpty());
    setAccessibleName(title);
}

void Card::setNote(const QString& note)
{
    m_note->setText(note);
    m_note->setVisible(!note.isEmpty());
}

void Card::addAction(QWidget* button)
{
    m_heading->addWidget(button);
}

} // namespace lotboard
