#include "models/common/factkeeper.h"

#include "services/demo/demoservice.h"

#include "support/testworkspace.h"
#include "support/waiting.h"

#include <QFileInfo>

using namespace lotboard;
using namespace Qt::Literals::StringLiterals;

namespace {

/// Enough leads for a snapshot to pay.
class FactKeeperTest : public testing::Test
{
protected:
    ~FactKeeperTest() override { JobRunner::waitForAll(); }

    void SetUp() override
    {
        const QString path = m_folder.filePath(u"demo.lotboard"_s);
        ASSERT_TRUE(succeeded(
            createDemo(path, {.leads = 5500, .until = january(31), .months = 2, .seed = 3})));
        auto opened = Workspace::open(path, m_clock);
        ASSERT_TRUE(succeeded(opened));
        m_workspace = std::move(*opened);
    }
    void loadWith(FactKeeper& keeper)
    {
        ASSERT_TRUE(succeeded(m_workspace->loadFacts()));
        LOTBOARD_WAIT_FOR(keeper.isWaiting());
        EXPECT_FALSE(isKept());
    }
    bool isKept() const { return QFileInfo::exists(m_workspace->path() + u".facts"); }

    QTemporaryDir m_folder;
    FixedClock m_clock {std::chrono::sys_seconds(january(31))};
    std::unique_ptr<Workspace> m_workspace;
};

} // namespace

TEST_F(FactKeeperTest, KeepsTheFactsSomeTimeAfterTheyWereRead)
{
    FactKeeper keeper(*m_workspace, std::chrono::milliseconds(200));
    loadWith(keeper);

    LOTBOARD_WAIT_FOR(isKept());
}

TEST_F(FactKeeperTest, KeepsThemAtTheEndIfThereWasNoTimeBefore)
{
    FactKeeper keeper(*m_workspace, std::chrono::hours(1));
    loadWith(keeper);

    keeper.finish();

    EXPECT_TRUE(isKept());
    EXPECT_FALSE(keeper.isWaiting());
}
