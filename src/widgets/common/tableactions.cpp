#include "widgets/common/tableactions.h"

#include "widgets/common/card.h"
#include "widgets/common/datatableview.h"

#include <QCoreApplication>
#include <QToolButton>

namespace lotboard {
namespace {

QToolButton* addButton(Card& card, const QString& name, const QString& text, const QString& purpose)
{
    auto* button = new QToolButton(&card);
    button->setObjectName(name);
    button->setProperty("role", QStringLiteral("link"));
    button->setText(text);
    button->setAccessibleName(purpose);
    button->setToolTip(purpose);
    button->setFocusPolicy(Qt::TabFocus);
    button->setCursor(Qt::PointingHandCursor);
    card.addAction(button);
    return button;
}

} // namespace

void addTableActions(Card& card, DataTableView& table)
{
    const auto text
        = [](const char* source) { return QCoreApplication::translate("TableActions", source); };
    const QString name = table.objectName();
    QToolButton* columns = addButton(card, name + QStringLiteral("ColumnsButton"),
        text(QT_TRANSLATE_NOOP("TableActions", "Columns ▾")),
        text(QT_TRANSLATE_NOOP("TableActions", "Choose the columns of this table")));
    columns->setMenu(table.columnsMenu());
    columns->setPopupMode(QToolButton::InstantPopup);
    QToolButton* copy = addButton(card, name + QStringLiteral("CopyButton"),
        text(QT_TRANSLATE_NOOP("TableActions", "Copy")),
        text(QT_TRANSLATE_NOOP("TableActions", "Copy this table as text")));
    QObject::connect(copy, &QToolButton::clicked, &table, &DataTableView::copyShown);
    QToolButton* save = addButton(card, name + QStringLiteral("SaveButton"),
        text(QT_TRANSLATE_NOOP("TableActions", "Save CSV")),
        text(QT_TRANSLATE_NOOP("TableActions", "Save this table as a CSV file")));
    QObject::connect(save, &QToolButton::clicked, &table, &DataTableView::saveShown);
}

} // namespace lotboard
