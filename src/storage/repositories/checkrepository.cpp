#include "storage/repositories/checkrepository.h"

#include "base/period.h"
#include "storage/changes/permission.h"
#include "storage/engine/database.h"
#include "storage/engine/transaction.h"
#include "storage/repositories/checksearches.h"

#include <algorithm>

namespace lotboard::storage {
namespace {

constexpr std::string_view selectLeavers = R"sql(
    SELECT DISTINCT staff.name FROM lead JOIN staff ON staff.id = lead.assigned_staff_id
     WHERE lead.status = 0 AND staff.active_to_day < ? ORDER BY staff.name
)sql";

// Media and vendor fees: what has to be paid for leads to come.
constexpr std::string_view selectSpend = R"sql(
    SELECT source.id, source.name, spend.from_day, spend.to_day
      FROM spend JOIN source ON source.id = spend.source_id
     WHERE spend.category <= 1
     ORDER BY source.name, source.id, spend.from_day
)sql";
constexpr std::string_view selectLeadsOfDays = R"sql(
    SELECT id, id FROM lead
     WHERE source_id = ? AND received_day BETWEEN ? AND ? AND status NOT IN (3, 4) ORDER BY id
)sql";

struct PaidSource
{
    SourceId id {};
    QString name {};
    std::vector<Period> paid {};
};

std::vector<PaidSource> paidSources(Database& database)
{
    std::vector<PaidSource> sources;
    const auto query = database.prepare(selectSpend);
    while (query->step()) {
        const auto id = query->id<SourceId>(0);
        if (sources.empty() || sources.back().id != id)
            sources.push_back({.id = id, .name = query->string(1)});
        sources.back().paid.push_back({query->day(2), query->day(3)});
    }
    return sources;
}

bool isPaidIn(const PaidSource& source, const Period& month)
{
    return std::any_of(source.paid.begin(), source.paid.end(),
        [&](const Period& paid) { return !intersection(paid, month).isEmpty(); });
}

/// Months after the first one paid, and over by now, in which nothing was paid though leads came.
void missingSpend(Database& database, const CheckMoment& moment, DataFinding& finding)
{
    const auto query = database.prepare(selectLeadsOfDays);
    for (const PaidSource& source : paidSources(database)) {
        auto month = monthOf(source.paid.front().first);
        for (; month.last < moment.today; month = monthOf(month.last + std::chrono::days(1))) {
            if (isPaidIn(source, month))
                continue;
            const auto before = finding.rows.size();
            query->reset();
            query->bindAll(source.id, month.first, month.last);
            while (query->step())
                finding.rows.push_back({query->int64(0), query->id<LeadId>(1)});
            if (finding.rows.size() > before)
                finding.subjects << source.name + u' ' + periodText(month);
        }
    }
    std::sort(finding.rows.begin(), finding.rows.end());
}

std::vector<DataRow> rowsOf(
    Database& database, const CheckSearch& search, const CheckMoment& moment)
{
    std::vector<DataRow> rows;
    const auto query = database.prepare(search.sql);
    if (search.parameter == CheckSearch::Parameter::Now)
        query->bindAll(moment.now);
    else if (search.parameter == CheckSearch::Parameter::Today)
        query->bindAll(moment.today);
    while (query->step())
        rows.push_back({query->int64(0), query->id<LeadId>(1)});
    return rows;
}

QStringList leavers(Database& database, const CheckMoment& moment)
{
    QStringList names;
    const auto query = database.prepare(selectLeavers);
    query->bindAll(moment.today);
    while (query->step())
        names << query->string(0);
    return names;
}

/// Under what and on which day the figures count the rows.
void placeInFigures(Database& database, const CheckMoment& moment, DataFinding& finding)
{
    const FigurePlace& place = placeInFiguresOf(finding.entity);
    const auto query = database.prepare(place.sql);
    for (const DataRow& row : finding.rows) {
        query->reset();
        query->bindAll(row.id);
        if (!query->step())
            continue;
        const auto day
            = place.isInstant ? moment.calendar.businessDay(query->instant(1)) : query->day(1);
        finding.counted.push_back({query->int64(0), day});
    }
    std::sort(finding.counted.begin(), finding.counted.end());
    finding.counted.erase(
        std::unique(finding.counted.begin(), finding.counted.end()), finding.counted.end());
}

DataFinding find(Database& database, const CheckSearch& search, const CheckMoment& moment)
{
    DataFinding finding {.problem = search.problem, .entity = search.entity};
    if (search.problem == DataProblem::SpendMissing)
        missingSpend(database, moment, finding);
    else
        finding.rows = rowsOf(database, search, moment);
    if (search.problem == DataProblem::OpenLeadOfLeaver && !finding.rows.empty())
        finding.subjects = leavers(database, moment);
    placeInFigures(database, moment, finding);
    return finding;
}

} // namespace

Result<std::vector<DataFinding>> CheckRepository::run(
    const Session& session, const CheckMoment& moment, const JobControl& job) const
{
    return permitted(session, Right::ReadBoard, [&]() -> Result<std::vector<DataFinding>> {
        const Cancellation cancellation(m_database, job);
        const Transaction oneState(m_database, Transaction::Kind::Read);
        std::vector<DataFinding> findings;
        for (const CheckSearch& search : checkSearches()) {
            if (job.isCancelled())
                return Error {Error::Code::Cancelled};
            findings.push_back(find(m_database, search, moment));
            job.progressed(static_cast<std::int64_t>(findings.size()),
                static_cast<std::int64_t>(checkSearches().size()));
        }
        return findings;
    });
}

} // namespace lotboard::storage
