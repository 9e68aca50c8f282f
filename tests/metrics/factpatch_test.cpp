#include "asking.h"
#include "metrics/facttabledata.h"

#include <set>

using namespace lotboard;
using namespace lotboard::metrics;

namespace {

/// The streams of which `patched` has a chunk that `before` has not.
std::set<Stream> copiedStreams(const FactTable& patched, const FactTable& before)
{
    std::set<Stream> copied;
    for (std::size_t i = 0; i < streamCount; ++i) {
        const EventChunks& known = before.parts().streams[i];
        for (const EventChunk& chunk : patched.parts().streams[i]) {
            if (std::ranges::find(known, chunk) == known.end())
                copied.insert(static_cast<Stream>(i));
        }
    }
    return copied;
}

class FactPatchTest : public testing::Test
{
protected:
    FactPatchTest()
    {
        for (int i = 0; i < 5; ++i) {
            m_lead = m_story.lead("2026-11-02 10:00", {.source = m_website});
            m_story.call(m_lead, "2026-11-02 10:05", m_ann, StoreStory::Answer::Spoke);
            m_story.sale("2026-11-04", {.lead = m_lead, .customer = {7}});
        }
    }

    FactTablePtr patched(const FactTablePtr& table) const
    {
        return patchFactTable(
            table, std::vector {m_lead}, m_story.feedOf({m_lead}, {}, false, false));
    }

    StoreStory m_story {};
    StaffId m_ann = m_story.person("Ann");
    SourceId m_website = m_story.source("Website");
    LeadId m_lead {};
};

} // namespace

TEST_F(FactPatchTest, SharesEverythingIfNoNumberChanges)
{
    const auto before = buildFactTable(m_story.feed());

    const auto after = patched(before);

    EXPECT_TRUE(copiedStreams(*after, *before).empty());
    EXPECT_EQ(after->parts().leads, before->parts().leads);
}

TEST_F(FactPatchTest, CopiesOnlyWhatAnotherCallAddsTo)
{
    const auto before = buildFactTable(m_story.feed());
    m_story.call(m_lead, "2026-11-03 10:00", m_ann, StoreStory::Answer::Spoke);

    const auto after = patched(before);

    EXPECT_EQ(copiedStreams(*after, *before), std::set {Stream::Attempt});
    EXPECT_EQ(after->parts().leads, before->parts().leads);
}

TEST_F(FactPatchTest, SumsUpAnewWhatStandsUnderAnotherSource)
{
    const auto before = buildFactTable(m_story.feed());
    m_story.leads.back().source = m_story.source("Phone");

    const auto after = patched(before);

    const auto copied = copiedStreams(*after, *before);
    for (const Stream stream : {Stream::Received, Stream::Attempt, Stream::Sale})
        EXPECT_TRUE(copied.contains(stream));
}
