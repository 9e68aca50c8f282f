#pragma once

#include "metrics/facttable.h"

#include <QByteArray>

#include <cstdint>
#include <functional>
#include <memory>
#include <optional>
#include <span>

namespace lotboard::metrics {

/// Takes the next bytes; false if it could not, which ends the writing.
using ByteSink = std::function<bool(std::span<const char> bytes)>;
/// Fills `into` with the bytes from `offset` on; false if there are not as many. Called from two
/// threads at once.
using ByteSource = std::function<bool(std::uint64_t offset, std::span<char> into)>;

/// A fact table as bytes, to be kept in a file. In them are ids, codes, days, cents, and the texts
/// that dimensions are made of (makes, models, postal codes, reasons); no names, no goals, no rules
/// of the store. Each piece has a checksum that is tied to the whole: bytes that are damaged, cut
/// off or put together from two tables are refused. That guards against accidents, not against
/// somebody who may write beside the database anyway. Knows no files.
class StoredFactTable
{
public:
    /// Hands the bytes of `table` to `sink`, with a `stamp` by which the caller knows of which
    /// state it is. False as soon as the sink says so.
    static bool write(const FactTable& table, const QByteArray& stamp, const ByteSink& sink);

    /// Reads what stands before the columns. Empty if these are not `size` bytes of write().
    static std::optional<StoredFactTable> open(ByteSource source, std::uint64_t size);

    const QByteArray& stamp() const;

    /// The table, with the names, the rules and the goals of `feed`, which has no other facts. Null
    /// if any byte is not as it was written.
    FactTablePtr read(const FactFeed& feed) const;

private:
    struct Contents;

    explicit StoredFactTable(std::shared_ptr<const Contents> contents)
        : m_contents(std::move(contents))
    {
    }

    std::shared_ptr<const Contents> m_contents;
};

} // namespace lotboard::metrics
