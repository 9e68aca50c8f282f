#include "models/leads/leadeditor.h"

#include "support/printing.h"
#include "support/waiting.h"

#include <QSignalSpy>

#include <mutex>

using namespace lotboard;
using namespace Qt::Literals::StringLiterals;

namespace {

/// One lead with versions, as a database keeps it.
class OneLead
{
public:
    LeadForm form {};

    Result<Saved<LeadForm>> save(const LeadForm& edited)
    {
        const std::lock_guard lock(m_mutex);
        if (edited.lead.version != form.lead.version)
            return Error {Error::Code::Conflict, {u"the lead"_s}, {}};
        form = edited;
        ++form.lead.version;
        return Saved<LeadForm> {form, {form.lead.version, form.lead.version}};
    }
    LeadForm find()
    {
        const std::lock_guard lock(m_mutex);
        return form;
    }

private:
    std::mutex m_mutex;
};

LeadEditor::Calls callsOn(const std::shared_ptr<OneLead>& lead)
{
    return {.create = [](const LeadForm& form) { return Saved<LeadForm> {form}; },
        .save = [lead](const LeadForm& form) { return lead->save(form); },
        .find = [lead](LeadId) -> Result<LeadForm> { return lead->find(); }};
}

LeadForm withNote(LeadForm form, const QString& note)
{
    form.lead.note = note;
    return form;
}

} // namespace

TEST(LeadEditor, SavesWithoutWritingWhenNothingWasChanged)
{
    const auto lead = std::make_shared<OneLead>();
    LeadEditor editor(callsOn(lead));

    editor.save(lead->form, lead->form);

    EXPECT_FALSE(editor.isBusy());
}

TEST(LeadEditor, SavesOneAfterAnotherAndSaysWhatWasWritten)
{
    const auto lead = std::make_shared<OneLead>();
    LeadEditor editor(callsOn(lead));
    std::vector<SavedAction> actions;
    QObject::connect(&editor, &LeadEditor::saved,
        [&](const Saved<LeadForm>& saved) { actions.push_back(saved.action); });
    const LeadForm read = lead->form;
    LeadForm next = withNote(read, u"second"_s);
    ++next.lead.version;

    editor.save(read, withNote(read, u"first"_s));
    editor.save(withNote(read, u"first"_s), next);

    LOTBOARD_WAIT_FOR(actions.size() == 2);
    EXPECT_EQ(lead->find().lead.note, u"second"_s);
    EXPECT_EQ(actions, (std::vector<SavedAction> {{2, 2}, {3, 3}}));
}

TEST(LeadEditor, ShowsBothVersionsAfterAConflict)
{
    const auto lead = std::make_shared<OneLead>();
    LeadEditor editor(callsOn(lead));
    LeadForm theirs {};
    LeadForm ours {};
    QObject::connect(&editor, &LeadEditor::conflicted,
        [&](const LeadForm&, const LeadForm& saved, const LeadForm& wanted) {
            theirs = saved;
            ours = wanted;
        });
    const LeadForm read = lead->form;
    ASSERT_TRUE(succeeded(lead->save(withNote(read, u"theirs"_s))));

    editor.save(read, withNote(read, u"ours"_s));

    LOTBOARD_WAIT_FOR(!editor.isBusy() && !theirs.lead.note.isEmpty());
    EXPECT_EQ(theirs.lead.note, u"theirs"_s);
    EXPECT_EQ(ours.lead.note, u"ours"_s);
    EXPECT_EQ(lead->find().lead.note, u"theirs"_s);
}
