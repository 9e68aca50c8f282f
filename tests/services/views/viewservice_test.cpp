#include "services/views/viewservice.h"

#include "services/undo/undoservice.h"
#include "services/views/viewfile.h"
#include "support/manager.h"
#include "support/testworkspace.h"

#include <gtest/gtest.h>

#include <QFile>

using namespace lotboard;
using namespace Qt::StringLiterals;

namespace {

class ViewServiceTest : public testing::Test
{
protected:
    SavedView saved(const QString& name, const QString& query = u"--metrics leads --by source"_s)
    {
        const auto done = service.save(manager, {.name = name, .query = query});
        EXPECT_TRUE(succeeded(done));
        lastAction = done->action;
        return done->value;
    }
    QStringList names() const
    {
        QStringList names;
        for (const SavedView& view : *service.views(manager))
            names << view.name;
        return names;
    }
    QString path(const QString& name) const { return workspace.folder() + u'/' + name; }
    QString written(const QByteArray& bytes) const
    {
        QFile file(path(u"a.view.json"_s));
        EXPECT_TRUE(file.open(QIODevice::WriteOnly));
        file.write(bytes);
        return file.fileName();
    }

    TestWorkspace workspace;
    ViewService service {*workspace};
    SavedAction lastAction {};
};

} // namespace

TEST_F(ViewServiceTest, KeepsAQuestionUnderAName)
{
    const SavedView view = saved(u" Sources  "_s);

    ASSERT_EQ(names(), QStringList {u"Sources"_s});
    EXPECT_EQ(service.named(manager, u"sources"_s)->query, view.query);
    EXPECT_FALSE(service.named(manager, u"people"_s));
}

TEST_F(ViewServiceTest, ChangesAndRemovesAndTakesBoth)
{
    SavedView view = saved(u"Sources"_s);
    view.query = u"--metrics units --by person"_s;
    const auto changed = service.save(manager, view);
    ASSERT_TRUE(succeeded(changed));
    EXPECT_EQ(service.named(manager, u"Sources"_s)->query, view.query);
    ASSERT_TRUE(succeeded(UndoService(*workspace).takeBack(manager, changed->action)));
    EXPECT_EQ(service.named(manager, u"Sources"_s)->query, u"--metrics leads --by source"_s);

    const auto removed = service.remove(manager, view.id);
    ASSERT_TRUE(succeeded(removed));
    EXPECT_TRUE(names().isEmpty());
    ASSERT_TRUE(succeeded(UndoService(*workspace).takeBack(manager, *removed)));
    EXPECT_EQ(names(), QStringList {u"Sources"_s});
}

TEST_F(ViewServiceTest, RefusesWhatHasNoNameAnothersNameOrNoQuestion)
{
    saved(u"Sources"_s);

    for (const SavedView& view : {SavedView {.name = u" "_s, .query = u"--metrics leads"_s},
             SavedView {.name = u"SOURCES"_s, .query = u"--metrics leads"_s},
             SavedView {.name = u"Nothing"_s, .query = u""_s},
             SavedView {.name = u"Nonsense"_s, .query = u"--drop table"_s}})
        EXPECT_EQ(service.save(manager, view).error().code, Error::Code::InvalidInput)
            << view.name.toStdString();
    EXPECT_EQ(names(), QStringList {u"Sources"_s});
}

TEST_F(ViewServiceTest, SavesNothingThatSomebodyChangedMeanwhile)
{
    const SavedView view = saved(u"Sources"_s);
    ASSERT_TRUE(succeeded(service.save(manager, view)));

    EXPECT_EQ(service.save(manager, view).error().code, Error::Code::Conflict);
}

TEST_F(ViewServiceTest, ComesBackFromAFileUnderAFreeName)
{
    const SavedView view = saved(u"Sources"_s, u"--metrics leads --by source # bars"_s);
    const QString file = path(u"Sources.view.json"_s);
    ASSERT_TRUE(succeeded(service.exportFile(manager, view, file)));

    const auto read = service.importFile(manager, file);

    ASSERT_TRUE(succeeded(read));
    EXPECT_EQ(read->value.name, u"Sources (2)"_s);
    EXPECT_EQ(read->value.query, view.query);
}

TEST_F(ViewServiceTest, RefusesAFileThatIsNoViewAndKeepsNothing)
{
    const QByteArray view = viewFileBytes({.name = u"A"_s, .query = u"--metrics leads"_s});
    ASSERT_TRUE(succeeded(readViewFile(written(view))));

    QByteArray newer = view;
    newer.replace("\"version\": 1", "\"version\": 2");
    for (const QByteArray& bytes :
        {QByteArray(), QByteArray("name,query"), QByteArray("{}"), QByteArray("[1]"), newer,
            QByteArray(view).replace("leads", "lead"), view.left(view.size() / 2),
            viewFileBytes({.name = u"A"_s, .query = u""_s}), QByteArray(100'000, ' ')})
        EXPECT_EQ(
            service.importFile(manager, written(bytes)).error().code, Error::Code::InvalidInput)
            << bytes.left(60).toStdString();
    EXPECT_EQ(
        service.importFile(manager, path(u"missing"_s)).error().code, Error::Code::CannotRead);
    EXPECT_TRUE(names().isEmpty());
}

TEST_F(ViewServiceTest, RefusesAFileThatFiltersByWhatThisStoreDoesNotHave)
{
    const QByteArray bytes
        = viewFileBytes({.name = u"A"_s, .query = u"--metrics leads --filter source=17"_s});

    EXPECT_EQ(service.importFile(manager, written(bytes)).error().code, Error::Code::InvalidInput);
}

TEST_F(ViewServiceTest, LetsOthersOpenButNotChangeWhatTheyDidNotSave)
{
    const SavedView view = saved(u"Sources"_s);
    const Session other {.who = StaffId {7}, .role = Role::Associate};
    ASSERT_TRUE(other.may(Right::ReadBoard));

    EXPECT_EQ(service.views(other)->size(), 1U);
    EXPECT_EQ(service.save(other, view).error().code, Error::Code::Forbidden);
    EXPECT_EQ(service.remove(other, view.id).error().code, Error::Code::Forbidden);
}
