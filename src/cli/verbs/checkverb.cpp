#include "cli/verbs/checkverb.h"

#include "cli/arguments/options.h"
#include "cli/context.h"
#include "cli/output/listing.h"
#include "cli/output/recordtext.h"
#include "services/check/checkservice.h"
#include "services/workspace.h"

#include <CLI/CLI.hpp>
#include <QCoreApplication>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

namespace lotboard::cli {
namespace {

using namespace Qt::StringLiterals;

struct Check
{
    Q_DECLARE_TR_FUNCTIONS(CheckVerb)
};

QString translated(const char* text)
{
    return QCoreApplication::translate("Check", text);
}

QStringList metricIds(const CheckFinding& finding)
{
    QStringList ids;
    for (const metrics::MetricId metric : finding.metrics)
        ids.append(QString::fromLatin1(metrics::definitionOf(metric).id));
    return ids;
}

Listing findingListing(const std::vector<CheckFinding>& findings)
{
    Listing listing {.columns = {{.id = u"count"_s, .title = Check::tr("Cases"), .isNumber = true},
                         {.id = u"id"_s, .title = Check::tr("Id")},
                         {.id = u"title"_s, .title = Check::tr("What was found")},
                         {.id = u"subjects"_s, .title = Check::tr("Where")}}};
    for (const CheckFinding& finding : findings) {
        listing.rows.push_back({finding.count, QString::fromLatin1(finding.id),
            translated(finding.title), finding.subjects.join(u", ")});
        listing.notes.append(
            Check::tr("%1: %2").arg(translated(finding.title), translated(finding.explanation)));
    }
    if (findings.empty())
        listing.notes = {Check::tr("Nothing was found.")};
    return listing;
}

QByteArray findingJson(const std::vector<CheckFinding>& findings)
{
    QJsonArray array;
    for (const CheckFinding& finding : findings) {
        QJsonArray records;
        for (const metrics::RecordRef& record : finding.records)
            records.append(QJsonObject {
                {u"kind"_s, recordKindId(record.kind)}, {u"id"_s, static_cast<qint64>(record.id)}});
        array.append(QJsonObject {{u"id"_s, QString::fromLatin1(finding.id)},
            {u"title"_s, translated(finding.title)},
            {u"explanation"_s, translated(finding.explanation)},
            {u"count"_s, static_cast<qint64>(finding.count)},
            {u"metrics"_s, QJsonArray::fromStringList(metricIds(finding))},
            {u"subjects"_s, QJsonArray::fromStringList(finding.subjects)},
            {u"records"_s, records}});
    }
    return QJsonDocument(array).toJson();
}

} // namespace

VerbHelp CheckVerb::help() const
{
    return {.name = u"check"_s,
        .summary = Check::tr("What in the data makes figures less true than they look"),
        .examples = {u"--db store.lotboard check"_s}};
}

void CheckVerb::setUp(CLI::App& app)
{
    addFormat(app, m_format);
}

ExitCode CheckVerb::run(Context& context)
{
    const auto workspace = context.openBoard();
    if (!workspace)
        return context.fail(workspace.error());
    const auto findings = CheckService(**workspace).run(context.session(), context.control());
    if (!findings)
        return context.fail(findings.error());
    return context.print(m_format == OutputFormat::Json
            ? findingJson(*findings)
            : listingBytes(findingListing(*findings), m_format));
}

} // namespace lotboard::cli
