#pragma once

#include "exchange/csv/csvreader.h"
#include "support/printing.h"

#include <QFile>
#include <QTemporaryDir>

#include <string>
#include <vector>

namespace lotboard::exchange {

/// What a reader hands out, copied.
struct ReadRow
{
    std::int64_t line = 0;
    std::vector<std::string> fields {};
    CsvProblem problem = CsvProblem::None;

    friend bool operator==(const ReadRow&, const ReadRow&) = default;
};

inline void PrintTo(const ReadRow& row, std::ostream* out)
{
    *out << "line " << row.line << " problem " << static_cast<int>(row.problem);
    for (const std::string& field : row.fields)
        *out << " [" << field.substr(0, 40) << ']';
}

/// Every row that is left. Fails the test on an error.
inline std::vector<ReadRow> allRows(CsvReader& reader)
{
    std::vector<ReadRow> rows;
    while (true) {
        const Result<bool> more = reader.next();
        EXPECT_TRUE(succeeded(more));
        if (!more || !*more)
            return rows;
        const CsvRow& row = reader.row();
        rows.push_back({row.line, {row.fields.begin(), row.fields.end()}, row.problem});
    }
}

/// A folder for files of one test.
class CsvFixture : public testing::Test
{
protected:
    QString written(const QByteArray& bytes, const QString& name = QStringLiteral("table.csv"))
    {
        const QString path = m_folder.filePath(name);
        QFile file(path);
        EXPECT_TRUE(file.open(QIODevice::WriteOnly));
        EXPECT_EQ(file.write(bytes), bytes.size());
        return path;
    }

    std::vector<ReadRow> read(const QByteArray& bytes, const CsvFormat& wish = {})
    {
        auto reader = CsvReader::open(written(bytes), wish);
        EXPECT_TRUE(succeeded(reader));
        return reader ? allRows(*reader) : std::vector<ReadRow> {};
    }

    QTemporaryDir m_folder {};
};

} // namespace lotboard::exchange
