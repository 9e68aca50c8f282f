#include "models/deals/dealsaving.h"

#include "models/common/jobrunner.h"
#include "support/waiting.h"

#include <gtest/gtest.h>

using namespace lotboard;
using namespace Qt::Literals::StringLiterals;

namespace {

class DealSavingTest : public testing::Test
{
protected:
    ~DealSavingTest() override { JobRunner::waitForAll(); }

    DealSavingTest()
    {
        m_calls.problems = [this](const DealForm&) { return m_problems; };
        m_calls.save = [this](const DealForm&) {
            ++m_saves;
            return m_saved;
        };
        m_calls.find = [this](SaleId) -> Result<DealForm> { return m_stored; };
    }

    void save(const DealForm& form = {})
    {
        DealSaving saving(m_calls);
        QObject::connect(&saving, &DealSaving::saved, [&] { m_heard << u"saved"_s; });
        QObject::connect(&saving, &DealSaving::refused, [&] { m_heard << u"refused"_s; });
        QObject::connect(
            &saving, &DealSaving::failed, [&](const QString& message) { m_heard << message; });
        QObject::connect(
            &saving, &DealSaving::conflicted, [&](const DealForm& theirs, const DealForm& ours) {
                m_heard << theirs.sale.dealNumber + u" against "_s + ours.sale.dealNumber;
            });
        saving.save(form);
        LOTBOARD_WAIT_FOR(!m_heard.isEmpty());
    }

    DealCalls m_calls;
    Result<std::vector<DealProblem>> m_problems = std::vector<DealProblem> {};
    Result<Saved<DealForm>> m_saved = Saved<DealForm> {};
    DealForm m_stored {.sale = {.id = {1}}};
    int m_saves = 0;
    QStringList m_heard {};
};

} // namespace

TEST_F(DealSavingTest, SavesWhatHasNoProblem)
{
    save();

    EXPECT_EQ(m_heard, QStringList {u"saved"_s});
}

TEST_F(DealSavingTest, SavesNothingThatHasAProblem)
{
    m_problems = std::vector {DealProblem::NoDay};

    save();

    EXPECT_EQ(m_heard, QStringList {u"refused"_s});
    EXPECT_EQ(m_saves, 0);
}

TEST_F(DealSavingTest, GivesBothVersionsOfADealThatSomebodyElseSaved)
{
    m_saved = Error {Error::Code::Conflict, {u"sale 1"_s}, {}};
    m_stored.sale.version = 2;
    m_stored.sale.dealNumber = u"theirs"_s;

    save({.sale = {.id = {1}, .dealNumber = u"ours"_s}});

    EXPECT_EQ(m_heard, QStringList {u"theirs against ours"_s});
}

TEST_F(DealSavingTest, SaysWhatToDoWhereTheUnitWasChanged)
{
    m_saved = Error {Error::Code::Conflict, {u"vehicle 1"_s}, {}};

    save({.sale = {.id = {1}}});

    EXPECT_TRUE(m_heard.front().contains(u"open the deal again"_s));
}

TEST_F(DealSavingTest, PassesARefusalOn)
{
    m_problems = Error {Error::Code::Forbidden, {u"look at customers"_s}, {}};

    save();

    EXPECT_TRUE(m_heard.front().contains(u"look at customers"_s));
}
