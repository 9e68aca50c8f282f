#include "storage/repositories/keytable.h"

#include <gtest/gtest.h>

#include <map>
#include <random>
#include <string>

using namespace lotboard::storage;

namespace {

TEST(KeyTable, OfSeveralRowsWithOneKeyTheOldestIsFound)
{
    KeyTable table(KeyTable::Several::TheOldest);

    table.insert("ada@example.org", 7);
    table.insert("ada@example.org", 3);
    table.insert("ada@example.org", 9);

    EXPECT_EQ(table.find("ada@example.org"), 3);
    EXPECT_EQ(table.find("ada@example.com"), std::nullopt);
}

TEST(KeyTable, AKeyOfSeveralRowsMayBeNobodys)
{
    KeyTable table(KeyTable::Several::Nobody);

    table.insert("Ada Lovelace", 3);
    table.insert("Ada Lovelace", 3);
    EXPECT_EQ(table.find("Ada Lovelace"), 3);

    table.insert("Ada Lovelace", 4);
    table.insert("Ada Lovelace", 3);
    EXPECT_EQ(table.find("Ada Lovelace"), std::nullopt);
}

TEST(KeyTable, HasNothingAtFirst)
{
    EXPECT_EQ(KeyTable(KeyTable::Several::TheOldest).find("L1"), std::nullopt);
}

TEST(KeyTable, FindsWhatAnOrdinaryMapFinds)
{
    std::mt19937 random(7);
    std::uniform_int_distribution<int> numbers(1, 20'000);
    KeyTable table(KeyTable::Several::TheOldest);
    std::map<std::string, std::int64_t> plain;

    for (int step = 0; step < 30'000; ++step) {
        const std::string key = "key-" + std::to_string(numbers(random));
        const std::int64_t id = numbers(random);
        table.insert(key, id);
        const auto known = plain.emplace(key, id).first;
        known->second = std::min(known->second, id);
    }

    for (int number = 0; number <= 20'001; ++number) {
        const std::string key = "key-" + std::to_string(number);
        const auto expected = plain.find(key);
        EXPECT_EQ(table.find(key),
            expected == plain.end() ? std::nullopt : std::optional(expected->second))
            << key;
    }
}

} // namespace
