#include "widgets/common/emptystate.h"

#include "widgets/common/plainlabel.h"

#include <QBoxLayout>
#include <QPushButton>

namespace lotboard {

EmptyState::EmptyState(QWidget* parent)
    : QWidget(parent)
    , m_heading(new PlainLabel(this))
    , m_explanation(new PlainLabel(this))
    , m_actions(new QHBoxLayout)
{
    m_heading->setProperty("role", QStringLiteral("heading"));
    m_heading->setAlignment(Qt::AlignHCenter);
    m_heading->setWordWrap(true);
    m_explanation->setTone(QStringLiteral("muted"));
    m_explanation->setAlignment(Qt::AlignHCenter);
    m_explanation->setWordWrap(true);
    m_actions->setAlignment(Qt::AlignHCenter);
    m_actions->setSpacing(8);

    auto* layout = new QVBoxLayout(this);
    layout->setSpacing(8);
    layout->addStretch(2);
    layout->addWidget(m_heading);
    // A line of more than some eighty letters is hard to read.
    m_explanation->setMaximumWidth(80 * fontMetrics().averageCharWidth());
    auto* explanation = new QHBoxLayout;
    explanation->addStretch(1);
    explanation->addWidget(m_explanation, 1000);
    explanation->addStretch(1);
    layout->addLayout(explanation);
    layout->addLayout(m_actions);
    layout->addStretch(3);
}

void EmptyState::setText(const QString& heading, const QString& explanation)
{
    m_heading->setText(heading);
    m_explanation->setText(explanation);
    m_explanation->setVisible(!explanation.isEmpty());
    setAccessibleName(heading);
}

void EmptyState::addAction(const QString& id, const QString& text)
{
    auto* button = new QPushButton(text, this);
    button->setObjectName(id);
    button->setAutoDefault(false);
    if (m_actions->count() == 0)
        button->setProperty("role", QStringLiteral("main"));
    connect(button, &QPushButton::clicked, this, [this, id] { Q_EMIT actionTriggered(id); });
    m_actions->addWidget(button);
}

void EmptyState::clearActions()
{
    while (QLayoutItem* item = m_actions->takeAt(0)) {
        if (QWidget* button = item->widget()) {
            button->hide(); // At once: it has no place any more.
            button->deleteLater();
        }
        delete item;
    }
}

} // namespace lotboard
