#include "exchange/csv/csvreader.h"

#include "exchange/csv/rowscanner.h"
#include "exchange/csv/separatordetector.h"
#include "exchange/csv/textdecoder.h"
#include "exchange/csv/textencoding.h"
#include "exchange/fileproblem.h"

#include <QFile>
#include <QFileInfo>

#include <algorithm>
#include <limits>
#include <string>
#include <vector>

namespace lotboard::exchange {
namespace {

constexpr qint64 readBytes = 262'144;

} // namespace

/// The file, the decoded text around the current row, and the row. The text begins with the row:
///
///     m_text:  [ read already | row | read ahead ]
///                             m_rowBegin
class CsvReader::State
{
public:
    State(const QString& path, const JobControl* control)
        : m_file(path)
        , m_name(QFileInfo(path).fileName())
        , m_control(control)
    {
    }

    Status open(const CsvFormat& wish);
    Status rewind();
    Result<bool> next();
    void expectColumns(int count)
    {
        m_expectedColumns = static_cast<std::size_t>(std::max(count, 0));
    }

    const CsvFormat& format() const { return m_format; }
    const CsvRow& row() const { return m_row; }

private:
    Result<QByteArray> encodingSample(QByteArray block);
    Status readMore();
    Status dropLine();
    void acceptRow();
    void setBadRow(CsvProblem problem);
    void skipTo(const char* at) { m_rowBegin = static_cast<std::size_t>(at - m_text.data()); }
    std::string_view text() const { return std::string_view(m_text).substr(m_rowBegin); }
    bool isCancelled() const { return m_control && m_control->isCancelled(); }
    Error cannotRead() const
    {
        return {.code = Error::Code::CannotRead, .arguments = {m_name, m_file.errorString()}};
    }

    QFile m_file;
    QString m_name;
    const JobControl* m_control;
    CsvFormat m_format {};
    std::optional<TextDecoder> m_decoder {};
    std::unique_ptr<RowScanner> m_scanner {};

    std::string m_text {};
    std::size_t m_rowBegin = 0;
    bool m_isFileRead = false;
    std::int64_t m_line = 1; ///< Of the row that comes next.
    std::size_t m_expectedColumns = std::numeric_limits<std::size_t>::max();
    std::vector<std::string_view> m_fields {};
    CsvRow m_row {};
};

Status CsvReader::State::open(const CsvFormat& wish)
{
    const QFileInfo info(m_file.fileName());
    if (info.exists() && !info.isFile())
        return fileError(FileProblem::NotAFile, m_name);
    if (!m_file.open(QIODevice::ReadOnly | QIODevice::Unbuffered))
        return cannotRead();

    const QByteArray beginning = m_file.read(readBytes);
    if (m_file.error() != QFileDevice::NoError)
        return cannotRead();
    if (const auto problem = notText(beginning))
        return fileError(*problem, m_name);
    m_format.encoding = wish.encoding;
    if (wish.encoding.isEmpty()) {
        const auto sample = encodingSample(beginning);
        if (!sample)
            return sample.error();
        m_format.encoding = detectEncoding(*sample);
    }
    if (!TextDecoder::create(m_format.encoding))
        return fileError(FileProblem::UnknownEncoding, m_name);

    m_format.separator = wish.separator;
    if (auto status = rewind(); !status)
        return status;
    if (m_format.separator == '\0') {
        m_format.separator = detectSeparator(text());
        m_scanner = std::make_unique<RowScanner>(m_format.separator);
    }
    return success();
}

/// From the first block that is not plain ASCII, however far into the file that is: a table may
/// have its first accent in row 5,000.
Result<QByteArray> CsvReader::State::encodingSample(QByteArray block)
{
    const auto isPlain = [](const QByteArray& bytes) {
        return isAscii({bytes.constData(), static_cast<std::size_t>(bytes.size())});
    };
    const bool isUtf16 = utf16Encoding(block).has_value();
    while (!isUtf16) {
        if (isCancelled())
            return Error {.code = Error::Code::Cancelled};
        if (m_control) // Not a row is read yet, but somebody may want to cancel.
            m_control->progressed(0, m_file.size());
        const QByteArray further = m_file.read(readBytes);
        if (!isPlain(block)) {
            // One more, in case that the accent stands at the very end.
            block += further;
            break;
        }
        if (further.isEmpty())
            break;
        block = further;
    }
    if (m_file.error() != QFileDevice::NoError)
        return cannotRead();
    return block;
}

Status CsvReader::State::rewind()
{
    if (!m_file.seek(0))
        return cannotRead();
    m_decoder = TextDecoder::create(m_format.encoding);
    m_text.clear();
    m_rowBegin = 0;
    m_isFileRead = false;
    m_line = 1;
    m_expectedColumns = std::numeric_limits<std::size_t>::max();
    m_row = {};
    if (auto status = readMore(); !status)
        return status;

    const SeparatorLine line = separatorLine(text());
    if (line.length > 0) {
        m_rowBegin = line.length;
        m_line = 2;
        if (m_format.separator == '\0')
            m_format.separator = line.separator;
    }
    m_scanner = std::make_unique<RowScanner>(m_format.separator);
    return success();
}

/// Adds a block behind the row begun. A row that fills the buffer gets blocks of its own size, so
/// that scanning it again from its beginning stays linear.
Status CsvReader::State::readMore()
{
    if (isCancelled())
        return Error {.code = Error::Code::Cancelled};
    m_text.erase(0, m_rowBegin);
    m_rowBegin = 0;
    const qint64 wanted = std::max(readBytes, static_cast<qint64>(m_text.size()));
    const QByteArray block = m_file.read(wanted);
    if (m_file.error() != QFileDevice::NoError)
        return cannotRead();
    m_isFileRead = block.isEmpty();
    m_decoder->decode(
        {block.constData(), static_cast<std::size_t>(block.size())}, m_isFileRead, m_text);
    if (m_control)
        m_control->progressed(m_file.pos(), m_file.size());
    return success();
}

Result<bool> CsvReader::State::next()
{
    if (isCancelled())
        return Error {.code = Error::Code::Cancelled};
    m_row = {};
    while (true) {
        if (m_rowBegin == m_text.size() && m_isFileRead)
            return false;
        char* const begin = m_text.data() + m_rowBegin;
        char* const end = m_text.data() + m_text.size();
        const auto outcome = begin == end ? RowScanner::Outcome::NeedsMore
                                          : m_scanner->scan(begin, end, m_isFileRead);
        switch (outcome) {
        case RowScanner::Outcome::NeedsMore:
            if (auto status = readMore(); !status)
                return status.error();
            continue;
        case RowScanner::Outcome::Endless:
            setBadRow(m_scanner->problem());
            if (auto status = dropLine(); !status)
                return status.error();
            return true;
        case RowScanner::Outcome::Unclosed:
            skipTo(m_scanner->end());
            setBadRow(CsvProblem::UnclosedQuote);
            m_line += m_scanner->lineBreaks();
            return true;
        case RowScanner::Outcome::Row:
            skipTo(m_scanner->end());
            const bool isBlank = m_scanner->isBlank();
            if (!isBlank)
                acceptRow();
            m_line += m_scanner->lineBreaks();
            if (!isBlank)
                return true;
            continue;
        }
    }
}

void CsvReader::State::setBadRow(CsvProblem problem)
{
    m_row = {.line = m_line, .fields = {}, .problem = problem};
}

void CsvReader::State::acceptRow()
{
    if (m_scanner->problem() != CsvProblem::None) {
        setBadRow(m_scanner->problem());
        return;
    }
    m_scanner->fields(m_fields);
    if (m_fields.size() > m_expectedColumns) {
        const auto beyond = std::span(m_fields).subspan(m_expectedColumns);
        if (!std::ranges::all_of(beyond, &std::string_view::empty)) {
            setBadRow(CsvProblem::MoreFieldsThanHeader);
            return;
        }
        m_fields.resize(m_expectedColumns);
    }
    m_row = {.line = m_line, .fields = m_fields, .problem = CsvProblem::None};
}

/// Drops what was read, and what follows up to the next line end.
Status CsvReader::State::dropLine()
{
    const auto isLineEnd = [](char c) { return c == '\n' || c == '\r'; };
    const auto countDropped = [this](std::size_t length) {
        const std::string_view dropped = text().substr(0, length);
        for (std::size_t i = 0; i < dropped.size(); ++i) {
            const bool isCrOfCrLf = dropped[i] == '\r' && text().substr(i + 1, 1) == "\n";
            m_line += dropped[i] == '\n' || (dropped[i] == '\r' && !isCrOfCrLf) ? 1 : 0;
        }
        m_rowBegin += length;
    };
    countDropped(text().size());
    while (!m_isFileRead) {
        if (auto status = readMore(); !status)
            return status;
        const std::string_view block = text();
        const auto lineEnd = std::ranges::find_if(block, isLineEnd);
        // A CR LF cut by this leaves an empty line behind, which is passed over.
        countDropped(static_cast<std::size_t>(lineEnd - block.begin()));
        if (lineEnd != block.end())
            return success();
    }
    return success();
}

Result<CsvReader> CsvReader::open(
    const QString& path, const CsvFormat& wish, const JobControl* control)
{
    auto state = std::make_unique<State>(path, control);
    if (auto status = state->open(wish); !status)
        return status.error();
    return CsvReader(std::move(state));
}

CsvReader::CsvReader(std::unique_ptr<State> state) : m_state(std::move(state)) { }
CsvReader::~CsvReader() = default;
CsvReader::CsvReader(CsvReader&&) noexcept = default;
CsvReader& CsvReader::operator=(CsvReader&&) noexcept = default;

const CsvFormat& CsvReader::format() const
{
    return m_state->format();
}

Result<bool> CsvReader::next()
{
    return m_state->next();
}

const CsvRow& CsvReader::row() const
{
    return m_state->row();
}

void CsvReader::expectColumns(int count)
{
    m_state->expectColumns(count);
}

Status CsvReader::rewind()
{
    return m_state->rewind();
}

} // namespace lotboard::exchange
