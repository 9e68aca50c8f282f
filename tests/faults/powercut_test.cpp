#include "faults/disk/powercut.h"
#include "faults/hiring.h"

#include "storage/file/integrity.h"

#include <set>

using namespace lotboard;
using namespace lotboard::storage;
using namespace Qt::Literals::StringLiterals;

namespace {

constexpr int commitCount = 40;
constexpr int commitsBetweenReopenings = 7;
constexpr int statesToTry = 300;

QString nameOf(qsizetype number)
{
    // Sorted by name they stay in order.
    return u"Person "_s + QString::number(number).rightJustified(2, u'0');
}

/// A store that is written to, a commit at a time and with checkpoints between, and the disk that
/// saw it.
class PowerCutTest : public testing::Test
{
protected:
    void SetUp() override
    {
        auto file = m_store.open();
        for (int number = 0; number < commitCount; ++number) {
            if (number % commitsBetweenReopenings == commitsBetweenReopenings - 1) {
                file.reset(); // Makes a checkpoint.
                file = m_store.open();
            }
            m_begun.push_back(m_disk.events().size());
            ASSERT_TRUE(succeeded(HiringStore::hire(*file, nameOf(number))));
            m_acknowledged.push_back(m_disk.events().size());
        }
        m_events = m_disk.events();
    }

    /// A state after a cut behind the first `eventCount` events, opened as the program would.
    std::unique_ptr<StoreFile> openAfterCut(std::size_t eventCount, std::mt19937& random)
    {
        m_before.writeState(std::span(m_events).first(eventCount), m_after.path(), random);
        auto file
            = StoreFile::open(m_after.filePath(u"store.lotboard"_s), Access::Read, m_store.clock());
        EXPECT_TRUE(succeeded(file)) << "cut after event " << eventCount;
        return file ? *std::move(file) : nullptr;
    }

    static qsizetype countUpTo(const std::vector<std::size_t>& positions, std::size_t eventCount)
    {
        return std::upper_bound(positions.begin(), positions.end(), eventCount) - positions.begin();
    }

    HiringStore m_store;
    PowerCut m_before {{m_store.path(), m_store.logPath()}};
    FaultyDisk m_disk;
    std::vector<DiskEvent> m_events; ///< Of the writing, without those of looking at it later.
    QTemporaryDir m_after;
    std::vector<std::size_t> m_begun;
    std::vector<std::size_t> m_acknowledged;
};

} // namespace

TEST_F(PowerCutTest, EveryAcknowledgedCommitIsThereAndNoStateIsDamaged)
{
    std::mt19937 random(20240131);
    for (int state = 0; state < statesToTry; ++state) {
        const std::size_t eventCount = random() % (m_events.size() + 1);
        const auto file = openAfterCut(eventCount, random);
        ASSERT_TRUE(file);
        const auto faults = integrityFaults(file->database(), JobControl());
        ASSERT_TRUE(succeeded(faults));
        EXPECT_EQ(*faults, QStringList()) << "cut after event " << eventCount;

        const QStringList names = HiringStore::names(*file);
        EXPECT_GE(names.size(), countUpTo(m_acknowledged, eventCount)) << eventCount;
        EXPECT_LE(names.size(), countUpTo(m_begun, eventCount)) << eventCount;
        for (qsizetype number = 0; number < names.size(); ++number)
            ASSERT_EQ(names[number], nameOf(number)) << eventCount;
    }
}

TEST_F(PowerCutTest, ACutBetweenCommitsLosesSomethingWhereTheDiskDoesNotSync)
{
    std::vector<DiskEvent> events = m_events;
    std::erase_if(
        events, [](const DiskEvent& event) { return event.kind == DiskEvent::Kind::Sync; });
    std::mt19937 random(20240131);
    int lost = 0;
    for (int state = 0; state < 20; ++state) {
        m_before.writeState(events, m_after.path(), random);
        const auto file
            = StoreFile::open(m_after.filePath(u"store.lotboard"_s), Access::Read, m_store.clock());
        const auto names = file ? HiringStore::readNames(**file) : file.error();
        lost += !names || names->size() < commitCount;
    }
    EXPECT_GT(lost, 0); // Otherwise the test above could not fail.
}
