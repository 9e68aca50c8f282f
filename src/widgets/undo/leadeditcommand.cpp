#include "widgets/undo/leadeditcommand.h"

#include "models/leads/leadeditor.h"

#include <QCoreApplication>

namespace lotboard {

LeadEditCommand::LeadEditCommand(LeadEditor& editor, const LeadForm& before, const LeadForm& after)
    : QUndoCommand(
        QCoreApplication::translate("LeadEditCommand", "edit of %1").arg(after.customer.name()))
    , m_editor(editor)
    , m_before(before)
    , m_after(after)
{
}

void LeadEditCommand::undo()
{
    m_isUndone = true;
    m_editor.restore(m_after, m_before);
}

void LeadEditCommand::redo()
{
    if (m_isUndone)
        m_editor.restore(m_before, m_after);
}

} // namespace lotboard
