#include "cli/output/importoutput.h"

#include "cli/output/celljson.h"
#include "cli/output/listing.h"

#include <QCoreApplication>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

#include <algorithm>

namespace lotboard::cli {
namespace {

using namespace Qt::StringLiterals;

constexpr std::size_t mostProblemsInTable = 30;

struct Import
{
    Q_DECLARE_TR_FUNCTIONS(ImportOutput)
};

Listing countListing(const ImportReport& report)
{
    Listing listing {.columns = {{.id = u"record"_s, .title = Import::tr("Record")},
                         {.id = u"added"_s, .title = Import::tr("Added"), .isNumber = true},
                         {.id = u"changed"_s, .title = Import::tr("Changed"), .isNumber = true},
                         {.id = u"skipped"_s, .title = Import::tr("Skipped"), .isNumber = true}}};
    for (std::size_t i = 0; i < importEntityCount; ++i) {
        const auto entity = static_cast<ImportEntity>(i);
        const ImportCounts& counts = report.of(entity);
        if (counts != ImportCounts {})
            listing.rows.push_back(
                {importEntityId(entity), counts.added, counts.changed, counts.skipped});
    }
    return listing;
}

QString severityId(ImportSeverity severity)
{
    return severity == ImportSeverity::BadRow ? u"bad_row"_s : u"warning"_s;
}

Listing problemListing(const ImportReport& report, std::size_t most)
{
    Listing listing {.columns = {{.id = u"line"_s, .title = Import::tr("Line"), .isNumber = true},
                         {.id = u"severity"_s, .title = Import::tr("What")},
                         {.id = u"column"_s, .title = Import::tr("Column")},
                         {.id = u"value"_s, .title = Import::tr("Value")},
                         {.id = u"reason"_s, .title = Import::tr("Reason")}}};
    for (const ImportProblem& problem : report.problems) {
        if (listing.rows.size() == most)
            break;
        listing.rows.push_back(
            {problem.line > 0 ? Cell(problem.line) : Cell(), severityId(problem.severity),
                problem.column, problem.value, importProblemText(problem)});
    }
    return listing;
}

QStringList countNotes(const ImportReport& report)
{
    QStringList notes {Import::tr("Taken for: %1.").arg(report.kind),
        Import::tr("Rows read: %1.").arg(report.rowCount)};
    if (report.badRowCount > 0)
        notes.append(Import::tr("Bad rows left out: %1.").arg(report.badRowCount));
    if (report.totalsRowCount > 0)
        notes.append(Import::tr("Rows of totals passed over: %1.").arg(report.totalsRowCount));
    const auto addNames = [&](const QString& text, const QStringList& names) {
        if (!names.isEmpty())
            notes.append(text.arg(names.join(u", ")));
    };
    addNames(Import::tr("New sources: %1."), report.newSources);
    addNames(Import::tr("New campaigns: %1."), report.newCampaigns);
    addNames(Import::tr("New people: %1."), report.newStaff);
    return notes;
}

QByteArray tableBytes(const ImportReport& report)
{
    Listing counts = countListing(report);
    counts.notes = countNotes(report);
    QByteArray bytes = listingBytes(counts, OutputFormat::Table);
    if (report.problems.empty())
        return bytes;

    Listing problems = problemListing(report, mostProblemsInTable);
    const auto hidden = report.problemCount - static_cast<std::int64_t>(problems.rows.size());
    if (hidden > 0)
        problems.notes = {Import::tr("… and %1 more; --format csv lists them.").arg(hidden)};
    return bytes + '\n' + listingBytes(problems, OutputFormat::Table);
}

QJsonObject countsJson(const ImportReport& report)
{
    QJsonObject object;
    for (std::size_t i = 0; i < importEntityCount; ++i) {
        const auto entity = static_cast<ImportEntity>(i);
        const ImportCounts& counts = report.of(entity);
        object.insert(importEntityId(entity),
            QJsonObject {{u"added"_s, static_cast<qint64>(counts.added)},
                {u"changed"_s, static_cast<qint64>(counts.changed)},
                {u"skipped"_s, static_cast<qint64>(counts.skipped)}});
    }
    return object;
}

QByteArray jsonBytes(const ImportReport& report)
{
    const auto number = [](std::int64_t value) { return static_cast<qint64>(value); };
    const QJsonObject object {
        {u"batch"_s,
            report.batch.isValid() ? QJsonValue(number(report.batch.value)) : QJsonValue::Null},
        {u"kind"_s, report.kind}, {u"rows"_s, number(report.rowCount)},
        {u"bad_rows"_s, number(report.badRowCount)},
        {u"totals_rows"_s, number(report.totalsRowCount)},
        {u"warnings"_s, number(report.warningCount)}, {u"counts"_s, countsJson(report)},
        {u"new_sources"_s, QJsonArray::fromStringList(report.newSources)},
        {u"new_campaigns"_s, QJsonArray::fromStringList(report.newCampaigns)},
        {u"new_staff"_s, QJsonArray::fromStringList(report.newStaff)},
        {u"problem_count"_s, number(report.problemCount)},
        {u"problems"_s, listingJson(problemListing(report, report.problems.size()))}};
    return QJsonDocument(object).toJson();
}

} // namespace

QByteArray importReportBytes(const ImportReport& report, OutputFormat format)
{
    switch (format) {
    case OutputFormat::Table:
        return tableBytes(report);
    case OutputFormat::Csv:
        return listingBytes(problemListing(report, report.problems.size()), format);
    case OutputFormat::Json:
        return jsonBytes(report);
    }
    return {};
}

} // namespace lotboard::cli
