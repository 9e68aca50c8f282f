#include "services/spend/spendservice.h"

#include "services/undo/undoservice.h"
#include "services/unit.h"
#include "storage/repositories/sourcerepository.h"
#include "support/days.h"
#include "support/manager.h"
#include "support/testworkspace.h"

#include <gtest/gtest.h>

using namespace lotboard;
using namespace Qt::StringLiterals;

namespace {

class SpendServiceTest : public testing::Test
{
protected:
    SpendServiceTest()
    {
        const auto done = inUnit(*workspace, manager, [this](storage::UnitOfWork& unit) -> Status {
            storage::SourceRepository sources(unit.database());
            finder = sources.insert(manager, unit, Source {.name = u"AutoTrader"_s})->id;
            other = sources.insert(manager, unit, Source {.name = u"CarGurus"_s})->id;
            summer = sources.insert(manager, unit, Campaign {.name = u"Summer"_s, .source = other})
                         ->id;
            return success();
        });
        EXPECT_TRUE(succeeded(done));
    }

    Spend invoice() const
    {
        return {.source = finder,
            .period = {january(1), january(31)},
            .amount = Money::fromCents(290'800)};
    }

    TestWorkspace workspace;
    SpendService service {*workspace};
    SourceId finder {};
    SourceId other {};
    CampaignId summer {};
};

} // namespace

TEST_F(SpendServiceTest, KeepsAnInvoiceAndTakesItBack)
{
    const auto entered = service.save(manager, invoice());
    ASSERT_TRUE(succeeded(entered));

    const auto book = service.book(manager);
    ASSERT_TRUE(succeeded(book));
    EXPECT_EQ(book->entries, std::vector {entered->value});
    EXPECT_EQ(book->sources.size(), 2U);

    ASSERT_TRUE(succeeded(UndoService(*workspace).takeBack(manager, entered->action)));
    EXPECT_TRUE(service.book(manager)->entries.empty());
}

TEST_F(SpendServiceTest, ChangesAndRemovesOneAndEachCanBeTakenBack)
{
    Spend spend = service.save(manager, invoice())->value;
    spend.amount = Money::fromCents(300'000);
    UndoService undo(*workspace);

    const auto changed = service.save(manager, spend);
    ASSERT_TRUE(succeeded(changed));
    const auto removed = service.remove(manager, changed->value);
    ASSERT_TRUE(succeeded(removed));
    EXPECT_TRUE(service.book(manager)->entries.empty());

    ASSERT_TRUE(succeeded(undo.takeBack(manager, *removed)));
    EXPECT_EQ(service.book(manager)->entries.front().amount, Money::fromCents(300'000));
    ASSERT_TRUE(succeeded(undo.takeBack(manager, changed->action)));
    EXPECT_EQ(service.book(manager)->entries.front().amount, Money::fromCents(290'800));
}

TEST_F(SpendServiceTest, SavesNothingOverWhatSomebodyElseHasSaved)
{
    const Spend spend = service.save(manager, invoice())->value;
    ASSERT_TRUE(succeeded(service.save(manager, spend)));

    EXPECT_EQ(service.save(manager, spend).error().code, Error::Code::Conflict);
    EXPECT_EQ(service.remove(manager, spend).error().code, Error::Code::Conflict);
}

TEST_F(SpendServiceTest, RefusesWhatIsNoInvoice)
{
    Spend ofNobody = invoice();
    ofNobody.source = {};
    Spend backwards = invoice();
    backwards.period = {january(31), january(1)};
    Spend ofNothing = invoice();
    ofNothing.amount = {};
    Spend ofAnother = invoice();
    ofAnother.campaign = summer;

    for (const Spend& refused : {ofNobody, backwards, ofNothing, ofAnother}) {
        const auto done = service.save(manager, refused);
        ASSERT_FALSE(done);
        EXPECT_EQ(done.error().code, Error::Code::InvalidInput);
    }
    EXPECT_TRUE(service.book(manager)->entries.empty());
}
