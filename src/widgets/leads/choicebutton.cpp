#include "widgets/leads/choicebutton.h"

#include <QAction>
#include <QKeyEvent>
#include <QMenu>
#include <QMouseEvent>

#include <algorithm>

namespace lotboard {
namespace {

constexpr int widestText = 220; ///< Pixels; a name may have 200 characters.

/// A menu that a click or Space on a checkable entry does not close.
class StayingMenu final : public QMenu
{
public:
    using QMenu::QMenu;

protected:
    void mouseReleaseEvent(QMouseEvent* event) override
    {
        QAction* action = actionAt(event->position().toPoint());
        if (action && action->isCheckable())
            action->trigger();
        else
            QMenu::mouseReleaseEvent(event);
    }

    void keyPressEvent(QKeyEvent* event) override
    {
        if (event->key() == Qt::Key_Space && activeAction() && activeAction()->isCheckable())
            activeAction()->trigger();
        else
            QMenu::keyPressEvent(event);
    }
};

QString asMenuText(QString name, const QFontMetrics& metrics)
{
    return metrics.elidedText(name, Qt::ElideRight, 2 * widestText)
        .replace(u'&', QStringLiteral("&&"));
}

} // namespace

ChoiceButton::ChoiceButton(QWidget* parent) : QToolButton(parent), m_menu(new StayingMenu(this))
{
    setProperty("role", QStringLiteral("field"));
    setPopupMode(QToolButton::InstantPopup);
    setMenu(m_menu);
}

void ChoiceButton::setChoices(const QString& title, std::vector<Choice> choices)
{
    m_title = title;
    m_choices = std::move(choices);
    fillMenu();
    showChosen();
}

void ChoiceButton::setChosen(const std::vector<qint64>& ids)
{
    m_chosen = ids;
    fillMenu();
    showChosen();
}

void ChoiceButton::fillMenu()
{
    m_menu->clear();
    for (const Choice& choice : m_choices) {
        QAction* action = m_menu->addAction(asMenuText(choice.name, fontMetrics()));
        action->setCheckable(true);
        action->setChecked(
            std::find(m_chosen.begin(), m_chosen.end(), choice.id) != m_chosen.end());
        connect(action, &QAction::toggled, this, [this, id = choice.id](bool isChosen) {
            std::erase(m_chosen, id);
            if (isChosen)
                m_chosen.push_back(id);
            showChosen();
            Q_EMIT chosenChanged();
        });
    }
}

void ChoiceButton::showChosen()
{
    QString chosen = tr("all");
    if (m_chosen.size() > 1)
        chosen = tr("%n chosen", nullptr, static_cast<int>(m_chosen.size()));
    for (const Choice& choice : m_choices) {
        if (m_chosen.size() == 1 && choice.id == m_chosen.front())
            chosen = choice.name;
    }
    const QString text = tr("%1: %2 ▾", "filter: what is chosen").arg(m_title, chosen);
    setText(asMenuText(text, fontMetrics()));
}

} // namespace lotboard
