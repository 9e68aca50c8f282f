#include "services/import/importfixture.h"
#include "services/import/rowsahead.h"

namespace lotboard {
namespace {

class RowsAheadTest : public ImportTest
{
protected:
    /// A file of leads with this many rows, every hundredth with too many values.
    void readFile(int rows)
    {
        QByteArray text = "Lead ID,Lead Date,Phone\n";
        for (int row = 0; row < rows; ++row) {
            text += 'L' + QByteArray::number(row) + ",01/15/2024,302-555-0101"
                + (row % 100 == 99 ? ",x" : "") + '\n';
        }
        m_request = request(Kind::Leads, text);
        m_layout = *inspectTable(m_request, january(31), {});
    }

    ImportRequest m_request {};
    TableLayout m_layout {};
    Store m_store {};
    JobControl m_control {};
};

TEST_F(RowsAheadTest, EveryRowComesOnceAndInOrderWithItsProblems)
{
    constexpr int rowCount = 5000;
    readFile(rowCount);
    RowsAhead rows(m_request.filePath, m_layout, m_store, m_clock.now(), m_control);

    for (int row = 0; row < rowCount; ++row) {
        const auto next = rows.next();
        ASSERT_TRUE(next && *next);
        const bool isBad = row % 100 == 99;
        ASSERT_EQ((*next)->line, row + 2);
        ASSERT_EQ((*next)->draft.has_value(), !isBad);
        ASSERT_EQ((*next)->problems.size(), isBad ? 1U : 0U);
        if (!isBad) {
            ASSERT_EQ((*next)->draft->leadId, QStringLiteral("L%1").arg(row));
        }
    }
    const auto end = rows.next();
    ASSERT_TRUE(end.hasValue());
    EXPECT_EQ(*end, nullptr);
}

TEST_F(RowsAheadTest, ACancelledJobGetsNoFurtherRow)
{
    readFile(5000);
    RowsAhead rows(m_request.filePath, m_layout, m_store, m_clock.now(), m_control);
    ASSERT_TRUE(rows.next().hasValue());

    m_control.cancel();

    EXPECT_EQ(rows.next().error().code, Error::Code::Cancelled);
}

TEST_F(RowsAheadTest, MayBeGivenUpWithRowsWaiting)
{
    readFile(5000);
    std::optional<RowsAhead> rows;
    rows.emplace(m_request.filePath, m_layout, m_store, m_clock.now(), m_control);
    ASSERT_TRUE(rows->next().hasValue());

    rows.reset();

    EXPECT_FALSE(m_control.isCancelled());
}

TEST_F(RowsAheadTest, AFileThatIsGoneIsAnError)
{
    readFile(10);
    QFile::remove(m_request.filePath);
    RowsAhead rows(m_request.filePath, m_layout, m_store, m_clock.now(), m_control);

    EXPECT_FALSE(rows.next().hasValue());
}

} // namespace
} // namespace lotboard
