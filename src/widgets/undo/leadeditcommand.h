#pragma once

#include "services/lead/leadservice.h"

#include <QUndoCommand>

namespace lotboard {

class LeadEditor;

/// An edit of a lead that was saved, to be taken back and made again. Saving takes its time: how it
/// went is said by the editor.
class LeadEditCommand final : public QUndoCommand
{
public:
    /// `editor` must outlive the command. `before` is already replaced by `after` in the database.
    LeadEditCommand(LeadEditor& editor, const LeadForm& before, const LeadForm& after);

    void undo() override;
    /// Does nothing the first time, when the stack takes the command in.
    void redo() override;

private:
    LeadEditor& m_editor;
    LeadForm m_before;
    LeadForm m_after;
    bool m_isUndone = false;
};

} // namespace lotboard
