#include "widgets/common/nostorepage.h"

#include "widgets/common/emptystate.h"

#include <QBoxLayout>

namespace lotboard {

NoStorePage::NoStorePage(PageInfo info, QWidget* parent) : Page(std::move(info), parent)
{
    auto* empty = new EmptyState(this);
    empty->setText(tr("No store is open"),
        tr("Make a new store and import your leads, open one that exists, or look around with demo "
           "data first."));
    empty->addAction(QStringLiteral("createDatabase"), tr("New store…"));
    empty->addAction(QStringLiteral("openDatabase"), tr("Open…"));
    empty->addAction(QStringLiteral("createDemo"), tr("Try demo data"));
    connect(empty, &EmptyState::actionTriggered, this, &Page::commandRequested);
    auto* layout = new QVBoxLayout(this);
    layout->addWidget(empty);
}

} // namespace lotboard
