#include "widgets/common/databasepage.h"

#include "widgets/common/emptystate.h"

#include <QBoxLayout>
#include <QSettings>
#include <QStackedWidget>

namespace lotboard {

DatabasePage::DatabasePage(PageInfo info, Maker make, QWidget* parent)
    : Page(std::move(info), parent)
    , m_make(std::move(make))
    , m_stack(new QStackedWidget(this))
    , m_empty(new EmptyState(this))
{
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addWidget(m_stack);
    m_stack->addWidget(m_empty);
    m_empty->setText(tr("No store is open"),
        tr("Make a new store and import your leads, open one that exists, or look around with demo "
           "data first."));
    m_empty->addAction(QStringLiteral("createDatabase"), tr("New store…"));
    m_empty->addAction(QStringLiteral("openDatabase"), tr("Open…"));
    m_empty->addAction(QStringLiteral("createDemo"), tr("Try demo data"));
    connect(m_empty, &EmptyState::actionTriggered, this, &Page::commandRequested);
}

void DatabasePage::setWorkspace(Workspace* workspace, const Session& session)
{
    removeContent();
    if (!workspace)
        return;
    m_content = m_make(*workspace, session);
    m_stack->addWidget(m_content);
    m_stack->setCurrentWidget(m_content);
    connectContent();
    restoreContent();
    if (m_isActive && isVisible())
        m_content->activate();
}

void DatabasePage::removeContent()
{
    if (!m_content)
        return;
    if (m_settings) {
        m_settings->beginGroup(m_settingsGroup);
        m_content->saveState(*m_settings);
        m_settings->endGroup();
    }
    Q_EMIT busyChanged(false);
    // At once: the page asks a workspace that is about to go.
    delete m_content;
    m_content = nullptr;
}

void DatabasePage::connectContent()
{
    connect(m_content, &Page::becameReady, this, &Page::becameReady);
    connect(m_content, &Page::figureActivated, this, &Page::figureActivated);
    connect(m_content, &Page::leadActivated, this, &Page::leadActivated);
    connect(m_content, &Page::pageRequested, this, &Page::pageRequested);
    connect(m_content, &Page::commandRequested, this, &Page::commandRequested);
    connect(m_content, &Page::statusReported, this, &Page::statusReported);
    connect(m_content, &Page::problemReported, this, &Page::problemReported);
    connect(m_content, &Page::busyChanged, this, &Page::busyChanged);
}

void DatabasePage::activate()
{
    m_isActive = true;
    if (m_content)
        m_content->activate();
}

void DatabasePage::refresh()
{
    if (m_content)
        m_content->refresh();
}

QWidget* DatabasePage::searchField()
{
    return m_content ? m_content->searchField() : nullptr;
}

bool DatabasePage::isReady() const
{
    return !m_content || m_content->isReady();
}

void DatabasePage::saveState(QSettings& settings) const
{
    if (m_content)
        m_content->saveState(settings);
}

void DatabasePage::restoreState(QSettings& settings)
{
    m_settings = &settings;
    m_settingsGroup = settings.group();
    if (m_content)
        m_content->restoreState(settings);
}

void DatabasePage::restoreContent()
{
    if (!m_settings)
        return;
    m_settings->beginGroup(m_settingsGroup);
    m_content->restoreState(*m_settings);
    m_settings->endGroup();
}

} // namespace lotboard
