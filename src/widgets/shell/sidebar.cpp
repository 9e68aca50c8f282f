#include "widgets/shell/sidebar.h"

#include "widgets/common/plainlabel.h"
#include "widgets/theme/themecolours.h"
#include "widgets/theme/themedicon.h"

#include <QBoxLayout>
#include <QEvent>
#include <QKeyEvent>
#include <QStyleOption>
#include <QToolButton>

#include <algorithm>

namespace lotboard {
namespace {

QString groupName(NavigationGroup group)
{
    switch (group) {
    case NavigationGroup::Work:
        return Sidebar::tr("WORK");
    case NavigationGroup::Measure:
        return Sidebar::tr("MEASURE");
    case NavigationGroup::Market:
        return Sidebar::tr("MARKET");
    case NavigationGroup::Store:
        return Sidebar::tr("STORE");
    }
    return {};
}

} // namespace

Sidebar::Sidebar(QWidget* parent)
    : QWidget(parent)
    , m_store(new PlainLabel(this))
    , m_demo(new PlainLabel(tr("Demo data"), this))
    , m_person(new PlainLabel(this))
    , m_personHint(new PlainLabel(this))
    , m_layout(new QVBoxLayout(this))
{
    setObjectName(QStringLiteral("sidebar"));
    setAccessibleName(tr("Pages"));
    setAttribute(Qt::WA_StyledBackground);
    setFixedWidth(fontMetrics().averageCharWidth() * 22 + 20);
    auto* product = new PlainLabel(QStringLiteral("Lotboard"), this);
    product->setProperty("role", QStringLiteral("product"));
    m_store->setProperty("role", QStringLiteral("store"));
    m_store->setElided(true);
    m_demo->setProperty("role", QStringLiteral("demo"));
    m_demo->hide();

    m_layout->setContentsMargins(10, 14, 10, 12);
    m_layout->setSpacing(2);
    auto* heading = new QVBoxLayout;
    heading->setContentsMargins(10, 0, 8, 8);
    heading->setSpacing(3);
    heading->addWidget(product);
    heading->addWidget(m_store);
    heading->addWidget(m_demo, 0, Qt::AlignLeft);
    m_layout->addLayout(heading);
    m_layout->addStretch();
    m_person->setObjectName(QStringLiteral("personLabel"));
    m_person->setProperty("role", QStringLiteral("store"));
    m_person->setElided(true);
    m_personHint->setProperty("role", QStringLiteral("group"));
    m_personHint->setWordWrap(true);
    auto* foot = new QVBoxLayout;
    foot->setContentsMargins(10, 8, 8, 0);
    foot->setSpacing(2);
    foot->addWidget(m_person);
    foot->addWidget(m_personHint);
    m_layout->addLayout(foot);
    setPerson({}, {});
}

/// Groups stand in the order of NavigationGroup, whichever page comes first.
QVBoxLayout* Sidebar::groupLayout(NavigationGroup group)
{
    const auto place = std::find_if(
        m_groups.begin(), m_groups.end(), [&](const auto& entry) { return entry.first >= group; });
    if (place != m_groups.end() && place->first == group)
        return place->second;
    auto* layout = new QVBoxLayout;
    layout->setSpacing(2);
    auto* label = new PlainLabel(groupName(group), this);
    label->setProperty("role", QStringLiteral("group"));
    label->setContentsMargins(10, 10, 0, 4);
    layout->addWidget(label);
    constexpr int headings = 1; // The product and the store stand above the groups.
    m_layout->insertLayout(headings + static_cast<int>(place - m_groups.begin()), layout);
    m_groups.insert(place, {group, layout});
    return layout;
}

void Sidebar::addPage(const PageInfo& page, int number)
{
    auto* button = new QToolButton(this);
    button->setObjectName(page.id + QStringLiteral("Navigation"));
    button->setProperty("role", QStringLiteral("navigation"));
    // A blank away from the icon, which no style sheet can do; an & in a title is meant as one.
    button->setText(u' ' + QString(page.title).replace(QStringLiteral("&"), QStringLiteral("&&")));
    button->setAccessibleName(page.title);
    button->setToolButtonStyle(Qt::ToolButtonTextBesideIcon);
    button->setCheckable(true);
    button->setFocusPolicy(Qt::StrongFocus);
    button->setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
    button->setIconSize(QSize(16, 16));
    if (number > 0)
        button->setToolTip(tr("%1 (Ctrl+%2)").arg(page.title).arg(number));
    button->installEventFilter(this);
    groupLayout(page.group)->addWidget(button);
    const auto below = std::find_if(m_entries.begin(), m_entries.end(),
        [&](const Entry& entry) { return entry.page.group > page.group; });
    auto* badge = new PlainLabel(button);
    badge->setObjectName(page.id + QStringLiteral("Badge"));
    badge->setProperty("role", QStringLiteral("count"));
    badge->setAttribute(Qt::WA_TransparentForMouseEvents);
    badge->hide();
    auto* inside = new QHBoxLayout(button);
    inside->setContentsMargins(0, 0, 8, 0);
    inside->addStretch();
    inside->addWidget(badge, 0, Qt::AlignVCenter);
    m_entries.insert(below, {page, button, badge});
    orderButtons();
    connect(button, &QToolButton::clicked, this, [this, id = page.id] { Q_EMIT pageChosen(id); });
    colourIcons();
}

/// Tab goes from top to bottom, in whichever order pages and buttons were made.
void Sidebar::orderButtons()
{
    for (std::size_t at = 1; at < m_entries.size(); ++at)
        setTabOrder(m_entries[at - 1].button, m_entries[at].button);
}

void Sidebar::moveFocus(const QObject* from, int steps)
{
    const auto here = std::find_if(m_entries.begin(), m_entries.end(),
        [&](const Entry& entry) { return entry.button == from; });
    const auto next = here - m_entries.begin() + steps;
    if (next >= 0 && next < static_cast<std::ptrdiff_t>(m_entries.size()))
        m_entries[static_cast<std::size_t>(next)].button->setFocus(Qt::TabFocusReason);
}

void Sidebar::setCurrent(const QString& pageId)
{
    for (const Entry& entry : m_entries)
        entry.button->setChecked(entry.page.id == pageId);
}

void Sidebar::setBadge(const QString& pageId, int count)
{
    constexpr int most = 999;
    for (const Entry& entry : m_entries) {
        if (entry.page.id != pageId)
            continue;
        entry.badge->setText(count > most ? tr("%1+").arg(most) : QString::number(count));
        entry.badge->setVisible(count > 0);
        entry.button->setAccessibleName(
            count > 0 ? tr("%1, %n to do", "", count).arg(entry.page.title) : entry.page.title);
    }
}

void Sidebar::setStore(const QString& name, bool isDemo)
{
    m_store->setText(name);
    m_demo->setVisible(isDemo);
}

void Sidebar::setPerson(const QString& who, const QString& hint)
{
    m_person->setText(who);
    m_personHint->setText(hint);
    m_person->setVisible(!who.isEmpty());
    m_personHint->setVisible(!hint.isEmpty());
}

void Sidebar::colourIcons()
{
    const ThemeColours& colours = themeColours();
    for (const Entry& entry : m_entries)
        entry.button->setIcon(themedIcon(entry.page.icon, colours.sidebarText, colours.onAccent));
}

void Sidebar::changeEvent(QEvent* event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::PaletteChange)
        colourIcons();
}

bool Sidebar::eventFilter(QObject* watched, QEvent* event)
{
    if (event->type() == QEvent::KeyPress) {
        const int key = static_cast<QKeyEvent*>(event)->key();
        if (key == Qt::Key_Down || key == Qt::Key_Up) {
            moveFocus(watched, key == Qt::Key_Down ? 1 : -1);
            return true;
        }
        if (key == Qt::Key_Return || key == Qt::Key_Enter) {
            static_cast<QToolButton*>(watched)->click();
            return true;
        }
    }
    return QWidget::eventFilter(watched, event);
}

} // namespace lotboard
