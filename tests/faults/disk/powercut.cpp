#include "faults/disk/powercut.h"

#include "support/printing.h"

#include <QDir>
#include <QFile>
#include <QFileInfo>

#include <algorithm>

namespace lotboard {
namespace {

constexpr std::int64_t sector = 512; ///< The least that a disk writes as a whole.

void put(QByteArray& file, std::int64_t offset, QByteArrayView bytes)
{
    const auto end = static_cast<qsizetype>(offset) + bytes.size();
    if (file.size() < end)
        file.append(end - file.size(), '\0');
    std::copy(bytes.begin(), bytes.end(), file.begin() + static_cast<qsizetype>(offset));
}

/// Of the bytes each sector or not.
void putTorn(QByteArray& file, const DiskEvent& event, std::mt19937& random)
{
    std::int64_t at = event.offset;
    const std::int64_t end = event.offset + event.bytes.size();
    while (at < end) {
        const std::int64_t next = std::min(end, (at / sector + 1) * sector);
        if (random() % 2 == 0)
            put(file, at, QByteArrayView(event.bytes).sliced(at - event.offset, next - at));
        at = next;
    }
}

/// Which of the events a later sync of their file has made sure.
std::vector<bool> sureEvents(std::span<const DiskEvent> events)
{
    std::vector<bool> isSure(events.size());
    std::map<std::string, std::vector<std::size_t>> waiting;
    for (std::size_t at = 0; at < events.size(); ++at) {
        auto& ofFile = waiting[events[at].path];
        switch (events[at].kind) {
        case DiskEvent::Kind::Sync:
            for (const std::size_t earlier : ofFile)
                isSure[earlier] = true;
            ofFile.clear();
            break;
        case DiskEvent::Kind::FailedSync:
            ofFile.clear(); // The system forgets that they were not written.
            break;
        default:
            ofFile.push_back(at);
        }
    }
    return isSure;
}

} // namespace

PowerCut::PowerCut(const std::vector<QString>& paths)
{
    for (const QString& path : paths) {
        QFile file(path);
        const bool isThere = file.open(QIODevice::ReadOnly);
        m_before[path.toStdString()] = {isThere ? file.readAll() : QByteArray(), isThere};
    }
}

void PowerCut::apply(const DiskEvent& event, bool isSure, Files& files, std::mt19937& random)
{
    enum Fate { Arrives, IsLost, IsTorn };
    const Fate fate = isSure ? Arrives : static_cast<Fate>(random() % 3);
    if (fate == IsLost)
        return;
    File& file = files[event.path];
    switch (event.kind) {
    case DiskEvent::Kind::Create:
        file.isThere = true;
        break;
    case DiskEvent::Kind::Write:
        if (fate == IsTorn)
            putTorn(file.bytes, event, random);
        else
            put(file.bytes, event.offset, event.bytes);
        break;
    case DiskEvent::Kind::Truncate:
        file.bytes.resize(static_cast<qsizetype>(event.offset));
        break;
    case DiskEvent::Kind::Remove:
        file = {};
        break;
    case DiskEvent::Kind::Sync:
    case DiskEvent::Kind::FailedSync:
        break;
    }
}

void PowerCut::writeState(
    std::span<const DiskEvent> events, const QString& folder, std::mt19937& random) const
{
    const std::vector<bool> isSure = sureEvents(events);
    Files files = m_before;
    for (std::size_t at = 0; at < events.size(); ++at)
        apply(events[at], isSure[at], files, random);
    for (const auto& [path, state] : files) {
        const QString target
            = QDir(folder).filePath(QFileInfo(QString::fromStdString(path)).fileName());
        QFile::remove(target);
        if (!state.isThere)
            continue;
        QFile file(target);
        ASSERT_TRUE(file.open(QIODevice::WriteOnly));
        ASSERT_EQ(file.write(state.bytes), state.bytes.size());
    }
}

} // namespace lotboard
