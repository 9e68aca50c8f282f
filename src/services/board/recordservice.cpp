#include "services/board/recordservice.h"

#include "services/workspace.h"
#include "storage/repositories/recordreader.h"

namespace lotboard {
namespace {

Result<std::vector<RecordText>> readTexts(const storage::RecordReader& reader,
    const Session& session, metrics::RecordKind kind, std::span<const std::int64_t> ids,
    const JobControl& control)
{
    switch (kind) {
    case metrics::RecordKind::Lead:
        return reader.leads(session, ids, control);
    case metrics::RecordKind::Communication:
        return reader.communications(session, ids, control);
    case metrics::RecordKind::Appointment:
        return reader.appointments(session, ids, control);
    case metrics::RecordKind::Show:
        return reader.shows(session, ids, control);
    case metrics::RecordKind::Sale:
        return reader.sales(session, ids, control);
    case metrics::RecordKind::Spend:
        return reader.spend(session, ids, control);
    }
    return std::vector<RecordText>(ids.size());
}

} // namespace

Result<std::vector<RecordRow>> RecordService::rows(const Session& session,
    std::span<const metrics::RecordRef> records, const JobControl& control) const
{
    if (records.empty())
        return std::vector<RecordRow>();
    std::vector<std::int64_t> ids(records.size());
    std::ranges::transform(records, ids.begin(), &metrics::RecordRef::id);
    auto texts = m_workspace.read([&](storage::Database& database) {
        return readTexts(
            storage::RecordReader(database), session, records.front().kind, ids, control);
    });
    if (!texts)
        return texts.error();

    std::vector<RecordRow> rows;
    rows.reserve(records.size());
    for (std::size_t i = 0; i < records.size(); ++i)
        rows.push_back({std::move((*texts)[i]), records[i]});
    return rows;
}

} // namespace lotboard
