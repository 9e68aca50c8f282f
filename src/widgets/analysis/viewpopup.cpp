#include "widgets/analysis/viewpopup.h"

#include "models/analysis/viewboard.h"
#include "widgets/common/ask.h"

#include <QGridLayout>
#include <QLineEdit>
#include <QListWidget>
#include <QPushButton>

namespace lotboard {

ViewPopup::ViewPopup(ViewBoard& views, Ask& ask, QWidget* parent)
    : QFrame(parent, Qt::Popup)
    , m_views(views)
    , m_ask(ask)
    , m_list(new QListWidget(this))
    , m_name(new QLineEdit(this))
    , m_open(new QPushButton(tr("&Open"), this))
    , m_save(new QPushButton(tr("&Save"), this))
    , m_rename(new QPushButton(tr("&Rename"), this))
    , m_remove(new QPushButton(tr("&Delete"), this))
    , m_export(new QPushButton(tr("&Export…"), this))
    , m_import(new QPushButton(tr("&Import…"), this))
{
    setObjectName(QStringLiteral("viewPopup"));
    setAccessibleName(tr("Saved views"));
    setProperty("role", QStringLiteral("popup"));
    setUpList();
    setUpButtons();
    connect(&m_views, &ViewBoard::changed, this, &ViewPopup::showViews);
    showViews();
}

void ViewPopup::setUpList()
{
    m_list->setObjectName(QStringLiteral("viewList"));
    m_list->setAccessibleName(tr("Saved views"));
    m_list->setMinimumSize(320, 180);
    m_name->setObjectName(QStringLiteral("viewName"));
    m_name->setAccessibleName(tr("Name of the view"));
    m_name->setPlaceholderText(tr("Name for what is on the screen…"));
    m_name->setMaxLength(80);
    connect(m_list, &QListWidget::itemActivated, this, &ViewPopup::open);
    connect(m_list, &QListWidget::currentTextChanged, this, [this](const QString& name) {
        m_name->setText(name);
        showButtons();
    });
    connect(m_name, &QLineEdit::textChanged, this, &ViewPopup::showButtons);
    connect(m_name, &QLineEdit::returnPressed, this, &ViewPopup::save);
}

void ViewPopup::setUpButtons()
{
    m_open->setObjectName(QStringLiteral("openViewButton"));
    m_save->setObjectName(QStringLiteral("saveViewButton"));
    m_rename->setObjectName(QStringLiteral("renameViewButton"));
    m_remove->setObjectName(QStringLiteral("removeViewButton"));
    m_export->setObjectName(QStringLiteral("exportViewButton"));
    m_import->setObjectName(QStringLiteral("importViewButton"));
    m_save->setProperty("role", QStringLiteral("main"));
    auto* layout = new QGridLayout(this);
    layout->setContentsMargins(12, 10, 12, 12);
    layout->addWidget(m_list, 0, 0, 1, 4);
    layout->addWidget(m_open, 1, 0);
    layout->addWidget(m_remove, 1, 1);
    layout->addWidget(m_export, 1, 2);
    layout->addWidget(m_import, 1, 3);
    layout->addWidget(m_name, 2, 0, 1, 2);
    layout->addWidget(m_save, 2, 2);
    layout->addWidget(m_rename, 2, 3);
    connect(m_open, &QPushButton::clicked, this, &ViewPopup::open);
    connect(m_save, &QPushButton::clicked, this, &ViewPopup::save);
    connect(m_rename, &QPushButton::clicked, this, &ViewPopup::rename);
    connect(m_remove, &QPushButton::clicked, this, &ViewPopup::remove);
    connect(m_export, &QPushButton::clicked, this, &ViewPopup::exportFile);
    connect(m_import, &QPushButton::clicked, this, &ViewPopup::importFile);
}

QString ViewPopup::chosenName() const
{
    return m_list->currentItem() ? m_list->currentItem()->text() : QString();
}

void ViewPopup::showViews()
{
    const QString chosen = chosenName();
    m_list->clear();
    for (const SavedView& view : m_views.views()) {
        m_list->addItem(view.name);
        if (view.name == chosen)
            m_list->setCurrentRow(m_list->count() - 1);
    }
    showButtons();
}

void ViewPopup::showButtons()
{
    const QString name = m_name->text().trimmed();
    const bool isChosen = m_list->currentItem() != nullptr;
    const bool isKnown = m_views.named(name) != nullptr;
    for (QPushButton* button : {m_open, m_remove, m_export})
        button->setEnabled(isChosen);
    m_save->setEnabled(!name.isEmpty() && !m_query.isEmpty());
    m_save->setText(isKnown ? tr("&Replace") : tr("&Save"));
    m_rename->setEnabled(isChosen && !name.isEmpty() && name != chosenName());
}

void ViewPopup::popUpBelow(const QWidget& button, const QString& query)
{
    m_query = query;
    showButtons();
    adjustSize();
    const QPoint below = button.mapToGlobal(QPoint(button.width(), button.height() + 4));
    move(below - QPoint(width(), 0));
    show();
    if (m_list->count() > 0)
        m_list->setFocus();
    else
        m_name->setFocus();
}

void ViewPopup::open()
{
    const SavedView* view = m_views.named(chosenName());
    if (!view)
        return;
    const QString query = view->query;
    hide();
    Q_EMIT opened(query);
}

void ViewPopup::save()
{
    if (!m_save->isEnabled())
        return;
    hide();
    m_views.save(m_name->text(), m_query);
}

void ViewPopup::rename()
{
    if (const SavedView* view = m_views.named(chosenName())) {
        hide();
        m_views.rename(*view, m_name->text());
    }
}

void ViewPopup::remove()
{
    if (const SavedView* view = m_views.named(chosenName())) {
        hide();
        m_views.remove(*view);
    }
}

void ViewPopup::exportFile()
{
    const SavedView* found = m_views.named(chosenName());
    if (!found)
        return;
    const SavedView view = *found;
    hide();
    QString fileName = view.name;
    fileName.replace(u'/', u'-');
    const auto path = m_ask.saveFile(this, tr("Export a view"),
        fileName + QStringLiteral(".view.json"), tr("Views (*.view.json *.json)"));
    if (path)
        m_views.exportFile(view, *path);
}

void ViewPopup::importFile()
{
    hide();
    if (const auto path
        = m_ask.openFile(this, tr("Import a view"), tr("Views (*.view.json *.json)")))
        m_views.importFile(*path);
}

} // namespace lotboard
