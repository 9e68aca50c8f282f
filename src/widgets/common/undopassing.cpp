#include "widgets/common/undopassing.h"

#include <QApplication>
#include <QKeyEvent>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QTextDocument>

namespace lotboard {
namespace {

/// Whether the field, or the one inside a combo box or a spin box, could do what the key asks.
bool canDo(const QObject* field, bool isUndo)
{
    if (const auto* note = qobject_cast<const QPlainTextEdit*>(field))
        return isUndo ? note->document()->isUndoAvailable() : note->document()->isRedoAvailable();
    const auto* line = qobject_cast<const QLineEdit*>(field);
    if (!line)
        line = field->findChild<QLineEdit*>(QString(), Qt::FindDirectChildrenOnly);
    return line && (isUndo ? line->isUndoAvailable() : line->isRedoAvailable());
}

} // namespace

UndoPassing::UndoPassing(QObject* parent) : QObject(parent)
{
    qApp->installEventFilter(this);
}

bool UndoPassing::eventFilter(QObject* watched, QEvent* event)
{
    if (event->type() != QEvent::ShortcutOverride || !watched->isWidgetType())
        return false;
    const auto* key = static_cast<QKeyEvent*>(event);
    const bool isUndo = key->matches(QKeySequence::Undo);
    if ((!isUndo && !key->matches(QKeySequence::Redo)) || canDo(watched, isUndo))
        return false;
    event->ignore(); // Nobody keeps it: it goes on as a shortcut.
    return true;
}

} // namespace lotboard
