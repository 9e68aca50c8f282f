#include "storage/file/storefile.h"

#include "base/atomicfile.h"
#include "storage/repositories/storerepository.h"
#include "support/manager.h"
#include "support/testdatabase.h"

#include <QDir>
#include <QFile>

#include <gtest/gtest.h>

using namespace lotboard;
using namespace lotboard::storage;
using namespace Qt::Literals::StringLiterals;

namespace {

Error::Code openError(const QString& path, const Clock& clock)
{
    const auto opened = StoreFile::open(path, Access::Write, clock);
    return opened ? Error::Code::Unavailable : opened.error().code;
}

} // namespace

TEST(StoreFile, ANewFileHoldsTheStoreAndNothingElse)
{
    TestDatabase test({.name = u"Harbor Motors"_s, .currency = u"EUR"_s});

    const auto store = StoreRepository(test.database()).load(manager);

    ASSERT_TRUE(succeeded(store));
    EXPECT_EQ(store->name, u"Harbor Motors"_s);
    EXPECT_EQ(store->currency, u"EUR"_s);
}

TEST(StoreFile, OnlyItsOwnerMayReadTheFile)
{
    TestDatabase test;

    EXPECT_EQ(QFile::permissions(test.path()) & (QFile::ReadGroup | QFile::ReadOther),
        QFile::Permissions());
}

TEST(StoreFile, IsNotCreatedOverAnotherFile)
{
    TestDatabase test;

    const auto created = StoreFile::create(test.path(), {}, test.clock());

    ASSERT_FALSE(created);
    EXPECT_EQ(created.error().code, Error::Code::CannotWrite);
}

TEST(StoreFile, RefusesByNameWhatItCannotOpen)
{
    TestDatabase test;
    const QString text = test.folder() + u"/a.csv"_s;
    ASSERT_TRUE(succeeded(writeFileAtomically(text, QByteArray(4096, 'x'))));

    EXPECT_EQ(openError(test.folder() + u"/none"_s, test.clock()), Error::Code::NotFound);
    EXPECT_EQ(openError(test.folder(), test.clock()), Error::Code::NotAFile);
    EXPECT_EQ(openError(u"/dev/null"_s, test.clock()), Error::Code::NotAFile);
    EXPECT_EQ(openError(u"file:"_s + test.path(), test.clock()), Error::Code::NotAFile);
    EXPECT_EQ(openError(text, test.clock()), Error::Code::NotADatabase);
}
