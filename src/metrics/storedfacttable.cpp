#include "metrics/storedfacttable.h"

#include "metrics/columnbytes.h"
#include "metrics/factcollector.h"
#include "metrics/facttabledata.h"
#include "metrics/twothreads.h"

#include <QDataStream>

#include <algorithm>
#include <cstring>

#include <zlib.h>

namespace lotboard::metrics {

namespace {

// Whatever changes the bytes changes this. Written in the byte order of the machine, so that
// another kind of machine finds a number that it does not know.
constexpr std::uint32_t format = 2;
constexpr std::array<char, 8> magic {'L', 'O', 'T', 'F', 'A', 'C', 'T', 'S'};

using Checksum = std::uint32_t;

Checksum checksum(std::span<const char> bytes, Checksum before)
{
    return static_cast<Checksum>(
        crc32_z(before, reinterpret_cast<const Bytef*>(bytes.data()), bytes.size()));
}

template<class T>
std::span<const char> spanOf(const T& value)
{
    return {reinterpret_cast<const char*>(&value), sizeof value};
}

/// Stands before everything else.
struct Preamble
{
    std::array<char, 8> mark = magic;
    std::uint32_t version = format;
    std::uint32_t headSize = 0;
    Checksum headChecksum = 0; ///< Over the head, and over what stands above.
};
static_assert(std::has_unique_object_representations_v<Preamble>);

Checksum headChecksum(const Preamble& preamble, const QByteArray& head)
{
    const auto before
        = checksum(spanOf(preamble).first(offsetof(Preamble, headChecksum)), Checksum {0});
    return checksum({head.constData(), static_cast<std::size_t>(head.size())}, before);
}

// ---------------------------------------------------------------- head

QDataStream& operator<<(QDataStream& out, const IdCodes& codes)
{
    QList<qint64> ids;
    for (Code code = 1; code < codes.size(); ++code)
        ids.append(codes.idOf(code));
    return out << ids;
}

QDataStream& operator>>(QDataStream& in, IdCodes& codes)
{
    QList<qint64> ids;
    in >> ids;
    for (const qint64 id : ids)
        codes.codeOf(id);
    return in;
}

QDataStream& operator<<(QDataStream& out, const TextCodes& codes)
{
    QStringList texts;
    for (Code code = 1; code < codes.size(); ++code)
        texts.append(codes.textOf(code));
    return out << texts;
}

QDataStream& operator>>(QDataStream& in, TextCodes& codes)
{
    QStringList texts;
    in >> texts;
    for (const QString& text : texts)
        codes.codeOf(text);
    return in;
}

/// Calls `visit` with all codes that no names bring back.
template<class AnyDirectory, class Visit>
void forEachCodes(AnyDirectory& directory, Visit visit)
{
    visit(directory.stores);
    visit(directory.people);
    visit(directory.sources);
    visit(directory.campaigns);
    visit(directory.territories);
    visit(directory.makes);
    visit(directory.models);
    visit(directory.postalCodes);
    visit(directory.lostReasons);
}

std::size_t leadChunkSize(LeadSlot slotCount, std::size_t chunk)
{
    return std::min<std::size_t>(chunkRows, slotCount - chunk * chunkRows);
}

} // namespace

// ---------------------------------------------------------------- what is where

struct StoredFactTable::Contents
{
    /// A chunk of rows and its checksum.
    struct Piece
    {
        std::optional<Stream> stream {}; ///< None: leads.
        std::size_t place = 0; ///< Among the chunks of its kind.
        std::size_t rows = 0;
        std::uint64_t offset = 0;
        std::size_t size = 0; ///< Without the checksum.
    };

    QByteArray stamp {};
    Directory directory {};
    LeadSlot slotCount = 0;
    std::uint32_t rowsPerChunk = 0;
    std::array<QList<quint32>, streamCount> chunkSizes {};
    Checksum seed = 0; ///< Ties the pieces to this head.
    std::vector<Piece> pieces {};
    ByteSource source {};

    static Contents of(const FactTable& table, const QByteArray& stamp);
    QByteArray head() const;
    bool readHead(const QByteArray& head);
    /// Where the pieces are, if the first is at `offset`; where they end.
    std::uint64_t layOut(std::uint64_t offset);
    Checksum pieceChecksum(std::size_t piece, std::span<const char> bytes) const
    {
        return checksum(bytes, checksum(spanOf(piece), seed));
    }
    bool readPiece(std::size_t piece, FactParts& parts) const;
};

StoredFactTable::Contents StoredFactTable::Contents::of(
    const FactTable& table, const QByteArray& stamp)
{
    const FactParts& parts = table.parts();
    Contents contents {.stamp = stamp,
        .directory = *parts.directory,
        .slotCount = parts.slotCount,
        .rowsPerChunk = static_cast<std::uint32_t>(parts.rowsPerChunk)};
    for (std::size_t i = 0; i < streamCount; ++i) {
        for (const EventChunk& chunk : parts.streams[i])
            contents.chunkSizes[i].append(static_cast<quint32>(chunk->size()));
    }
    return contents;
}

QByteArray StoredFactTable::Contents::head() const
{
    QByteArray head;
    QDataStream out(&head, QIODevice::WriteOnly);
    out.setVersion(QDataStream::Qt_6_4);
    out << stamp << slotCount << rowsPerChunk;
    for (const auto& sizes : chunkSizes)
        out << sizes;
    forEachCodes(directory, [&out](const auto& codes) { out << codes; });
    return head;
}

bool StoredFactTable::Contents::readHead(const QByteArray& head)
{
    QDataStream in(head);
    in.setVersion(QDataStream::Qt_6_4);
    in >> stamp >> slotCount >> rowsPerChunk;
    for (auto& sizes : chunkSizes)
        in >> sizes;
    forEachCodes(directory, [&in](auto& codes) { in >> codes; });
    const auto isSize = [](quint32 size) { return size > 0 && size <= chunkRows; };
    return in.status() == QDataStream::Ok && in.atEnd() && isSize(rowsPerChunk)
        && std::ranges::all_of(
            chunkSizes, [&](const auto& sizes) { return std::ranges::all_of(sizes, isSize); });
}

std::uint64_t StoredFactTable::Contents::layOut(std::uint64_t offset)
{
    const auto add = [&](Piece piece, std::size_t rowSize) {
        piece.offset = offset;
        piece.size = piece.rows * rowSize;
        offset += piece.size + sizeof(Checksum);
        pieces.push_back(piece);
    };
    for (std::size_t i = 0; i * chunkRows < slotCount; ++i)
        add({.place = i, .rows = leadChunkSize(slotCount, i)}, bytesPerLead());
    for (std::size_t i = 0; i < streamCount; ++i) {
        const auto stream = static_cast<Stream>(i);
        for (std::size_t place = 0; place < static_cast<std::size_t>(chunkSizes[i].size()); ++place)
            add({stream, place, chunkSizes[i][static_cast<qsizetype>(place)]}, bytesPerRow(stream));
    }
    return offset;
}

bool StoredFactTable::Contents::readPiece(std::size_t index, FactParts& parts) const
{
    const Piece& piece = pieces[index];
    std::vector<char> bytes(piece.size + sizeof(Checksum));
    if (!source(piece.offset, bytes))
        return false;
    Checksum expected = 0;
    std::memcpy(&expected, bytes.data() + piece.size, sizeof expected);
    const auto content = std::span<const char>(bytes).first(piece.size);
    if (pieceChecksum(index, content) != expected)
        return false;
    if (piece.stream)
        parts.streams[static_cast<std::size_t>(*piece.stream)][piece.place]
            = eventsFrom(*piece.stream, content, piece.rows);
    else
        parts.leads[piece.place] = leadsFrom(content, piece.rows);
    return true;
}

// ---------------------------------------------------------------- writing

bool StoredFactTable::write(const FactTable& table, const QByteArray& stamp, const ByteSink& sink)
{
    Contents contents = Contents::of(table, stamp);
    const QByteArray head = contents.head();
    Preamble preamble {.headSize = static_cast<std::uint32_t>(head.size())};
    preamble.headChecksum = headChecksum(preamble, head);
    contents.seed = preamble.headChecksum;
    contents.layOut(0);
    if (!sink(spanOf(preamble)) || !sink(head))
        return false;
    for (std::size_t i = 0; i < contents.pieces.size(); ++i) {
        const auto& [stream, place, rows, offset, size] = contents.pieces[i];
        const std::vector<char> bytes = stream ? bytesOf(*stream, *table.events(*stream)[place])
                                               : bytesOf(*table.parts().leads[place]);
        const Checksum sum = contents.pieceChecksum(i, bytes);
        if (!sink(bytes) || !sink(spanOf(sum)))
            return false;
    }
    return true;
}

// ---------------------------------------------------------------- reading

const QByteArray& StoredFactTable::stamp() const
{
    return m_contents->stamp;
}

std::optional<StoredFactTable> StoredFactTable::open(ByteSource source, std::uint64_t size)
{
    Preamble preamble;
    std::array<char, sizeof preamble> begin {};
    if (size < begin.size() || !source(0, begin))
        return {};
    std::memcpy(&preamble, begin.data(), sizeof preamble);
    if (preamble.mark != magic || preamble.version != format
        || preamble.headSize > size - begin.size())
        return {};
    QByteArray head(static_cast<qsizetype>(preamble.headSize), Qt::Uninitialized);
    if (!source(begin.size(), {head.data(), preamble.headSize})
        || headChecksum(preamble, head) != preamble.headChecksum)
        return {};
    auto contents = std::make_shared<Contents>();
    contents->seed = preamble.headChecksum;
    contents->source = std::move(source);
    if (!contents->readHead(head) || contents->layOut(begin.size() + preamble.headSize) != size)
        return {};
    return StoredFactTable(std::move(contents));
}

FactTablePtr StoredFactTable::read(const FactFeed& feed) const
{
    const Contents& contents = *m_contents;
    FactParts parts;
    parts.slotCount = contents.slotCount;
    parts.rowsPerChunk = contents.rowsPerChunk;
    parts.leads.resize((contents.slotCount + chunkRows - 1) / chunkRows);
    for (std::size_t i = 0; i < streamCount; ++i)
        parts.streams[i].resize(static_cast<std::size_t>(contents.chunkSizes[i].size()));
    std::atomic<bool> isWhole = true;
    onTwoThreads(contents.pieces.size(), [&](std::size_t piece) {
        if (isWhole && !contents.readPiece(piece, parts))
            isWhole = false;
    });
    if (!isWhole)
        return nullptr;

    const auto directory = std::make_shared<Directory>(contents.directory);
    FactCollector collected(*directory);
    feed(collected);
    directory->complete();
    parts.directory = directory;
    if (!collected.stores().empty())
        parts.store = collected.stores().front();
    parts.goals = std::move(collected.goals());
    return std::make_shared<const FactTable>(std::move(parts));
}

} // namespace lotboard::metrics
