#include "metrics/storedfacttable.h"

#include "asking.h"
#include "randomstore.h"

using namespace lotboard;
using namespace lotboard::metrics;

namespace {

constexpr std::size_t rowsInChunk = 10; ///< In a chunk, so that small stores have many.
const QByteArray stamp("a state");

QByteArray bytesOf(const FactTable& facts, const QByteArray& stamped = stamp)
{
    QByteArray bytes;
    EXPECT_TRUE(StoredFactTable::write(facts, stamped, [&bytes](std::span<const char> piece) {
        bytes.append(piece.data(), static_cast<qsizetype>(piece.size()));
        return true;
    }));
    return bytes;
}

std::optional<StoredFactTable> opened(const QByteArray& bytes)
{
    const auto size = static_cast<std::uint64_t>(bytes.size());
    return StoredFactTable::open(
        [bytes, size](std::uint64_t offset, std::span<char> into) {
            if (offset + into.size() > size)
                return false;
            std::copy_n(bytes.data() + offset, into.size(), into.data());
            return true;
        },
        size);
}

/// Names, rules and goals only.
FactFeed namesOf(const StoreStory& story)
{
    return story.feedOf({}, {}, false, true);
}

FactTablePtr tableFrom(const QByteArray& bytes, const StoreStory& story)
{
    const auto stored = opened(bytes);
    return stored ? stored->read(namesOf(story)) : nullptr;
}

std::string number(const std::optional<double>& value)
{
    return value ? std::to_string(*value) : "-";
}

std::string lineOf(const Figure& figure)
{
    const std::string interval = figure.interval
        ? number(figure.interval->low) + ".." + number(figure.interval->high)
        : "-";
    return number(figure.numerator) + "/" + number(figure.denominator) + "=" + number(figure.value)
        + " " + interval + " " + std::to_string(figure.cases) + (figure.isUnripe ? " unripe" : "")
        + (figure.isStillWaiting ? " waiting" : "");
}

std::string lineOf(const ResultRow& row)
{
    std::string line;
    for (const DimensionValue& value : row.keys)
        line += value.key.toStdString() + " " + value.label.toStdString() + ", ";
    for (const Cell& cell : row.cells)
        line += "\n  " + lineOf(cell.figure) + (cell.comparison ? lineOf(*cell.comparison) : "");
    return line;
}

/// All that a table answers to a question, and the records behind it.
std::vector<std::string> answerOf(const FactTable& facts, const Query& query)
{
    const ResultTable table = evaluate(facts, query);
    std::vector<std::string> lines {lineOf(table.total)};
    for (const ResultRow& row : table.rows)
        lines.push_back(lineOf(row));
    for (std::size_t i = 0; i < query.metrics.size(); ++i) {
        for (const RecordRef& record :
            records(facts, query, i, table.total.keys, RecordPart::Numerator))
            lines.push_back(std::to_string(record.id) + " of " + std::to_string(record.lead) + ": "
                + number(record.amount));
    }
    return lines;
}

void expectSameAnswers(const FactTable& one, const FactTable& other, RandomStore& random)
{
    EXPECT_EQ(coveredPeriod(one), coveredPeriod(other));
    EXPECT_EQ(leadCount(one), leadCount(other));
    for (int i = 0; i < 10; ++i) {
        const Query query = random.query();
        EXPECT_EQ(answerOf(one, query), answerOf(other, query));
        EXPECT_EQ(evaluate(one, query).exclusions, evaluate(other, query).exclusions);
    }
}

StoreStory smallStory()
{
    StoreStory story;
    const auto ann = story.person("Ann", "A");
    const auto web = story.source("Website", "Digital");
    const auto lead = story.lead("2026-11-02 10:00",
        {.source = web, .assignedTo = ann, .make = "Ford", .postalCode = "40741"});
    story.call(lead, "2026-11-02 10:04", ann, StoreStory::Answer::Spoke);
    return story;
}

} // namespace

class StoredRandomStores : public testing::TestWithParam<unsigned>
{
};

TEST_P(StoredRandomStores, AnswerAsTheTableThatWasWritten)
{
    RandomStore random(GetParam());
    const auto facts = buildFactTable(random.story.feed(), rowsInChunk);

    const auto read = tableFrom(bytesOf(*facts), random.story);

    ASSERT_TRUE(read);
    expectSameAnswers(*read, *facts, random);
}

TEST_P(StoredRandomStores, ArePatchedAsTheTableThatWasWritten)
{
    RandomStore random(GetParam());
    auto facts
        = tableFrom(bytesOf(*buildFactTable(random.story.feed(), rowsInChunk)), random.story);

    for (int i = 0; i < 3; ++i) {
        const FactChange change {
            .leads = random.change(), .salesWithoutLead = random.changeSales()};
        facts = patchFactTable(facts, change,
            random.story.feedOf(change.leads, change.salesWithoutLead, false, false));
        // Of a patched table the chunks differ in length.
        facts = tableFrom(bytesOf(*facts), random.story);
        ASSERT_TRUE(facts);
    }

    const auto anew = buildFactTable(random.story.feed(), rowsInChunk);
    for (int i = 0; i < 10; ++i) {
        const Query query = random.query();
        EXPECT_EQ(lineOf(evaluate(*facts, query).total), lineOf(evaluate(*anew, query).total));
    }
}

INSTANTIATE_TEST_SUITE_P(Seeds, StoredRandomStores, testing::Range(1U, 13U));

TEST(StoredFactTable, HasTheStampItWasWrittenWith)
{
    const auto stored = opened(bytesOf(*buildFactTable(smallStory().feed())));

    ASSERT_TRUE(stored);
    EXPECT_EQ(stored->stamp(), stamp);
}

TEST(StoredFactTable, HoldsAStoreWithoutAnything)
{
    const StoreStory story;

    const auto read = tableFrom(bytesOf(*buildFactTable(story.feed())), story);

    ASSERT_TRUE(read);
    EXPECT_EQ(leadCount(*read), 0);
}

TEST(StoredFactTable, HasTheNamesOfNowAndNoneOfItsOwn)
{
    StoreStory story = smallStory();
    const QByteArray bytes = bytesOf(*buildFactTable(story.feed()));
    EXPECT_FALSE(bytes.contains("Ann"));
    EXPECT_FALSE(bytes.contains(QByteArray("\0A\0n\0n", 6)));

    StoreStory renamed;
    renamed.person("Anna", "A");
    renamed.source("Website", "Digital");
    const auto read = tableFrom(bytes, renamed);

    ASSERT_TRUE(read);
    Query query = november({MetricId::Leads});
    query.by = {Dimension::Person};
    const auto rows = evaluate(*read, query).rows;
    ASSERT_EQ(rows.size(), 1U);
    EXPECT_EQ(rows.front().keys.front().label, QStringLiteral("Anna"));
}

TEST(StoredFactTable, IsRefusedWithAnyByteChanged)
{
    const StoreStory story = smallStory();
    const QByteArray bytes = bytesOf(*buildFactTable(story.feed()));

    for (qsizetype i = 0; i < bytes.size(); ++i) {
        QByteArray damaged = bytes;
        damaged[i] = static_cast<char>(damaged[i] ^ (1 << (i % 8)));
        ASSERT_FALSE(tableFrom(damaged, story)) << "byte " << i;
    }
}

TEST(StoredFactTable, IsRefusedCutAtAnyLength)
{
    const StoreStory story = smallStory();
    const QByteArray bytes = bytesOf(*buildFactTable(story.feed()));

    for (qsizetype size = 0; size < bytes.size(); ++size)
        ASSERT_FALSE(tableFrom(bytes.first(size), story)) << "length " << size;
    EXPECT_FALSE(tableFrom(bytes + '\0', story));
}

TEST(StoredFactTable, IsRefusedWithPiecesOfAnother)
{
    StoreStory first = smallStory();
    StoreStory second = first;
    second.leads.front().receivedAt += std::chrono::days(1);
    const QByteArray one = bytesOf(*buildFactTable(first.feed()), "state 1");
    const QByteArray other = bytesOf(*buildFactTable(second.feed()), "state 2");
    ASSERT_EQ(one.size(), other.size());

    for (qsizetype at = 1; at < one.size(); ++at) {
        const QByteArray torn = one.first(at) + other.sliced(at);
        if (torn != one && torn != other) {
            ASSERT_FALSE(tableFrom(torn, first)) << "torn at " << at;
        }
    }
}

TEST(StoredFactTable, StopsWhenItsSinkIsFull)
{
    int pieces = 0;

    EXPECT_FALSE(StoredFactTable::write(*buildFactTable(smallStory().feed()), stamp,
        [&pieces](std::span<const char> /*piece*/) { return ++pieces < 3; }));
    EXPECT_EQ(pieces, 3);
}
