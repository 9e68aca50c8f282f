#include "storage/find/wordindex.h"

#include <gtest/gtest.h>

#include <map>
#include <random>
#include <set>

using namespace lotboard::storage;

namespace {

using Ids = std::vector<std::int64_t>;

Ids beginningWith(const WordIndex& index, std::string_view beginning)
{
    IdSet rows;
    index.addRowsBeginningWith(beginning, rows);
    return rows.newest(1000);
}

Ids with(const WordIndex& index, std::string_view word)
{
    IdSet rows;
    index.addRowsWith(word, rows);
    return rows.newest(1000);
}

} // namespace

TEST(WordIndex, WithoutWordsKnowsNothing)
{
    const WordIndex none;
    const WordIndex built = WordIndex::Builder().build();

    for (const WordIndex* index : {&none, &built}) {
        EXPECT_TRUE(beginningWith(*index, "").empty());
        EXPECT_TRUE(with(*index, "ada").empty());
    }
}

TEST(WordIndex, FindsTheRowsByBeginningAndByWholeWord)
{
    WordIndex::Builder builder;
    builder.add("lincoln", 1);
    builder.add("li", 2);
    builder.add("lisa", 3);
    builder.add("m", 4);
    builder.add("li", 70);
    const WordIndex index = std::move(builder).build();

    EXPECT_EQ(beginningWith(index, "li"), (Ids {70, 3, 2, 1}));
    EXPECT_EQ(with(index, "li"), (Ids {70, 2}));
    EXPECT_EQ(beginningWith(index, "lis"), (Ids {3}));
    EXPECT_TRUE(beginningWith(index, "lix").empty());
    EXPECT_TRUE(with(index, "lin").empty());
}

TEST(WordIndex, SaysWhatASlowSearchSays)
{
    std::mt19937 random(7); // NOLINT: the same words each time.
    const auto letter = [&] { return static_cast<char>('a' + random() % 3); };
    WordIndex::Builder builder;
    std::multimap<std::string, std::int64_t> slow;
    for (std::int64_t row = 1; row <= 400; ++row) {
        std::string word;
        for (std::size_t length = 1 + random() % 5; length > 0; --length)
            word += letter();
        builder.add(word, row);
        slow.emplace(word, row);
    }
    const WordIndex index = std::move(builder).build();

    for (int round = 0; round < 200; ++round) {
        std::string beginning;
        for (std::size_t length = random() % 4; length > 0; --length)
            beginning += letter();
        std::set<std::int64_t, std::greater<>> expected;
        for (const auto& [word, row] : slow) {
            if (word.starts_with(beginning))
                expected.insert(row);
        }
        EXPECT_EQ(beginningWith(index, beginning), Ids(expected.begin(), expected.end()));
    }
}

TEST(IdSet, LeavesOutIdsThatNoStoreComesTo)
{
    IdSet ids;
    ids.insert(-1);
    ids.insert(0);
    ids.insert(IdSet::highest + 1);
    ids.insert(5);
    ids.insert(64);

    EXPECT_EQ(ids.newest(10), (Ids {64, 5}));
    EXPECT_EQ(ids.newest(1), (Ids {64}));
    EXPECT_FALSE(ids.contains(IdSet::highest + 1));
}

TEST(IdSet, KeepsWhatIsInBoth)
{
    IdSet ids;
    IdSet others;
    for (const std::int64_t id : {1, 200, 300}) {
        ids.insert(id);
        others.insert(id + 100);
    }

    ids &= others;

    EXPECT_EQ(ids.newest(10), (Ids {300}));
}
