#include "storage/changes/changestamp.h"

#include "storage/engine/database.h"

namespace lotboard::storage {
namespace {

constexpr std::string_view selectLastAudit = R"sql(
    SELECT seq, chain FROM audit ORDER BY seq DESC LIMIT 1
)sql";
constexpr std::string_view selectChainAt = "SELECT chain FROM audit WHERE seq = ?";

} // namespace

ChangeStamp newestStamp(Database& database)
{
    const auto query = database.prepare(selectLastAudit);
    return query->step() ? ChangeStamp {query->int64(0), query->string(1)} : ChangeStamp();
}

bool hasPassed(Database& database, const ChangeStamp& stamp)
{
    const auto query = database.prepare(selectChainAt);
    query->bindAll(stamp.auditSeq);
    return query->step() ? query->string(0) == stamp.chain : stamp == ChangeStamp();
}

} // namespace lotboard::storage
