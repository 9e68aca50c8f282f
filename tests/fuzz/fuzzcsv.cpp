#include "fuzz/fuzztargets.h"

#include "exchange/csv/columnprofile.h"
#include "exchange/csv/csvreader.h"
#include "exchange/csv/csvwriter.h"
#include "exchange/csv/formulaguard.h"

#include <QTemporaryFile>

#include <algorithm>
#include <string>
#include <vector>

using namespace Qt::StringLiterals;

namespace lotboard {
namespace {

using namespace exchange;

using Rows = std::vector<std::vector<std::string>>;

/// One file for all inputs, which is faster than one each.
QString pathOf(QByteArrayView bytes)
{
    static QTemporaryFile file;
    if (!file.isOpen() && !file.open())
        return {};
    file.resize(0);
    file.seek(0);
    file.write(bytes.data(), bytes.size());
    file.flush();
    return file.fileName();
}

/// Reads all rows; the good ones go to `rows`.
QString readRows(CsvReader& reader, Rows& rows)
{
    std::vector<ColumnProfile> profiles;
    std::int64_t line = 0;
    while (true) {
        const auto more = reader.next();
        if (!more)
            return u"a text could be opened but not read: "_s + errorText(more.error());
        if (!*more)
            return {};
        const CsvRow& row = reader.row();
        if (row.line <= line)
            return u"line %1 comes behind line %2"_s.arg(row.line).arg(line);
        line = row.line;
        if (row.fields.size() > csvColumnLimit)
            return u"a row has too many columns"_s;
        if (row.problem != CsvProblem::None) {
            if (!row.fields.empty())
                return u"a bad row has fields"_s;
            continue;
        }
        rows.emplace_back(row.fields.begin(), row.fields.end());
        profiles.resize(std::max(profiles.size(), row.fields.size()));
        for (std::size_t column = 0; column < row.fields.size(); ++column) {
            if (row.fields[column].size() > csvFieldLimit)
                return u"a field is too long"_s;
            profiles[column].add(row.fields[column]);
        }
    }
}

QByteArray written(const Rows& rows)
{
    QByteArray bytes;
    CsvWriter writer(&bytes);
    for (const auto& row : rows) {
        for (const std::string& field : row)
            writer.text(std::string_view(field));
        writer.endRow();
    }
    return writer.finish() ? bytes : QByteArray();
}

/// Whether there is a NUL or a byte order mark, which never pass the text gate: the writer never
/// gets one.
bool hasUngated(const Rows& rows)
{
    return std::ranges::any_of(rows, [](const auto& row) {
        return std::ranges::any_of(row, [](const std::string& field) {
            return field.find('\0') != std::string::npos
                || field.find("\xEF\xBB\xBF") != std::string::npos;
        });
    });
}

/// What our own writer wrote of `rows` is read back the same.
QString readBack(const Rows& rows)
{
    auto reader
        = CsvReader::open(pathOf(written(rows)), {.encoding = "UTF-8"_ba, .separator = ','});
    if (!reader)
        return u"what was written cannot be opened: "_s + errorText(reader.error());
    Rows again;
    if (QString broken = readRows(*reader, again); !broken.isEmpty())
        return broken;
    for (auto& row : again)
        for (std::string& field : row)
            field = withoutFormulaGuard(field);
    return again == rows ? QString() : u"what was written is not read back the same"_s;
}

} // namespace

QString fuzzCsv(QByteArrayView input)
{
    auto reader = CsvReader::open(pathOf(input));
    if (!reader)
        return errorText(reader.error()).isEmpty() ? u"refused without a reason"_s : QString();
    Rows rows;
    if (QString broken = readRows(*reader, rows); !broken.isEmpty())
        return broken;
    if (!reader->rewind())
        return u"cannot be read again"_s;
    Rows again;
    if (QString broken = readRows(*reader, again); !broken.isEmpty())
        return broken;
    if (again != rows)
        return u"a second reading differs"_s;
    return rows.empty() || hasUngated(rows) ? QString() : readBack(rows);
}

} // namespace lotboard
