#include "faults/disk/powercut.h"
#include "faults/hiring.h"

#include "storage/file/integrity.h"

using namespace lotboard;
using namespace lotboard::storage;
using namespace Qt::Literals::StringLiterals;

namespace {

struct Trouble
{
    const char* name {};
    int writeCode = SQLITE_FULL;
    bool isLasting = false;
    bool hasReader = false; ///< Another connection is open, so that the shared memory stays.
};

void PrintTo(const Trouble& trouble, std::ostream* out)
{
    *out << trouble.name;
}

const QStringList people {u"Ada"_s, u"Grace"_s, u"Linus"_s};

class FailedWriteTest : public testing::TestWithParam<Trouble>
{
protected:
    /// Hires three people while the disk fails at the write or sync `at`; then the disk is well
    /// again and the program ends. The disk events are those of the whole.
    struct Run
    {
        HiringStore store {};
        PowerCut before {{store.path(), store.logPath()}};
        FaultyDisk disk {};
        std::vector<Status> answers {};
        std::size_t answeredAt = 0; ///< How many events there were when all had been answered.
        bool hasFailed = false; ///< False if there were not so many writes.
    };

    static std::unique_ptr<Run> hireWithFault(int at)
    {
        auto run = std::make_unique<Run>();
        auto file = run->store.open();
        const auto reader
            = GetParam().hasReader ? *file->openReader() : std::unique_ptr<StoreFile>();
        run->disk.failAt(
            {.at = at, .writeCode = GetParam().writeCode, .isLasting = GetParam().isLasting});
        const int before = run->disk.operationCount();
        for (const QString& name : people)
            run->answers.push_back(HiringStore::hire(*file, name));
        run->answeredAt = run->disk.events().size();
        run->hasFailed = run->disk.operationCount() - before >= at;
        run->disk.heal();
        return run;
    }

    static void expectTruth(const Run& run, StoreFile& file, int at)
    {
        const QStringList names = HiringStore::names(file);
        for (qsizetype number = 0; number < people.size(); ++number) {
            const Status& answer = run.answers[static_cast<std::size_t>(number)];
            if (!answer && answer.error().code == Error::Code::SaveUncertain)
                continue;
            EXPECT_EQ(names.contains(people[number]), answer.hasValue())
                << people[number].toStdString() << " with a fault at " << at;
        }
        EXPECT_EQ(*integrityFaults(file.database(), JobControl()), QStringList()) << at;
    }
};

} // namespace

TEST_P(FailedWriteTest, WhatIsSaidToBeSavedIsThereAndWhatIsNotIsNot)
{
    for (int at = 1;; ++at) {
        const auto run = hireWithFault(at);
        const auto file = run->store.open();
        ASSERT_TRUE(file);
        expectTruth(*run, *file, at);
        if (!run->hasFailed)
            break;
    }
}

TEST_P(FailedWriteTest, WhatWasSaidIsTrueAfterAPowerCutAsWell)
{
    std::mt19937 random(7);
    const QTemporaryDir after;
    for (int at = 1;; ++at) {
        const auto run = hireWithFault(at);
        const auto events = run->disk.events(); // Those before the states are looked at.
        for (const std::size_t count : {run->answeredAt, events.size()}) {
            run->before.writeState(std::span(events).first(count), after.path(), random);
            const auto file = StoreFile::open(
                after.filePath(u"store.lotboard"_s), Access::Read, run->store.clock());
            ASSERT_TRUE(succeeded(file)) << at;
            expectTruth(*run, **file, at);
        }
        if (!run->hasFailed)
            break;
    }
}

INSTANTIATE_TEST_SUITE_P(, FailedWriteTest,
    testing::Values(Trouble {.name = "FullOnce", .writeCode = SQLITE_FULL},
        Trouble {.name = "FullForLong", .writeCode = SQLITE_FULL, .isLasting = true},
        Trouble {.name = "FailsOnce", .writeCode = SQLITE_IOERR_WRITE},
        Trouble {.name = "FailsForLong", .writeCode = SQLITE_IOERR_WRITE, .isLasting = true},
        Trouble {
            .name = "FailsOnceBesideAReader", .writeCode = SQLITE_IOERR_WRITE, .hasReader = true},
        Trouble {.name = "FailsForLongBesideAReader",
            .writeCode = SQLITE_IOERR_WRITE,
            .isLasting = true,
            .hasReader = true}),
    [](const auto& test) { return std::string(test.param.name); });
