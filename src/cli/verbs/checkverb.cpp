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

QString checkText(const char* text)
{
    return QCoreApplication::translate("Check", text);
}

QStringList metricIds(const CheckFinding& finding)
{
    QStringList ids;
    for (const metrics::MetricId metric : finding.flaw.metrics)
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
            checkText(finding.title), finding.subjects.join(u", ")});
        listing.notes.append(
            Check::tr("%1: %2").arg(checkText(finding.title), checkText(finding.explanation)));
    }
    if (findings.empty())
        listing.notes = {Check::tr("Nothing was found.")};
    return listing;
}

Cell gradeCell(std::optional<metrics::Grade> grade)
{
    return grade ? Cell(QString::fromLatin1(metrics::gradeName(*grade))) : Cell();
}

void addShare(std::vector<Cell>& cells, const std::optional<metrics::TouchedShare>& share)
{
    if (share)
        cells.insert(
            cells.end(), {gradeCell(metrics::gradeOf(*share)), share->touched, share->all});
    else
        cells.insert(cells.end(), {Cell(), Cell(), Cell()});
}

void addFreshness(std::vector<Cell>& cells, const std::optional<metrics::Freshness>& freshness)
{
    if (freshness)
        cells.insert(cells.end(),
            {gradeCell(metrics::gradeOf(*freshness)), freshness->newest, freshness->age,
                freshness->usualGap});
    else
        cells.insert(cells.end(), {Cell(), Cell(), Cell(), Cell()});
}

std::vector<Column> gradeColumns()
{
    return {{.id = u"metric"_s, .title = Check::tr("Metric")},
        {.id = u"cases"_s, .title = Check::tr("Cases"), .isNumber = true},
        {.id = u"grade"_s, .title = Check::tr("Grade")},
        {.id = u"completeness"_s, .title = Check::tr("Complete")},
        {.id = u"incomplete"_s, .title = Check::tr("Touched"), .isNumber = true},
        {.id = u"completeness_of"_s, .title = Check::tr("Of"), .isNumber = true},
        {.id = u"consistency"_s, .title = Check::tr("Consistent")},
        {.id = u"inconsistent"_s, .title = Check::tr("Touched"), .isNumber = true},
        {.id = u"consistency_of"_s, .title = Check::tr("Of"), .isNumber = true},
        {.id = u"freshness"_s, .title = Check::tr("Fresh")},
        {.id = u"newest"_s, .title = Check::tr("Newest")},
        {.id = u"days_old"_s, .title = Check::tr("Days old"), .isNumber = true},
        {.id = u"usual_gap_days"_s, .title = Check::tr("Usual gap"), .isNumber = true},
        {.id = u"findings"_s, .title = Check::tr("Findings")}};
}

Listing gradeListing(
    const std::vector<metrics::MetricGrade>& grades, const std::vector<CheckFinding>& findings)
{
    Listing listing {.columns = gradeColumns()};
    for (const metrics::MetricGrade& grade : grades) {
        std::vector<Cell> cells {QString::fromLatin1(metrics::definitionOf(grade.metric).id),
            grade.cases, gradeCell(grade.grade)};
        addShare(cells, grade.completeness);
        addShare(cells, grade.consistency);
        addFreshness(cells, grade.freshness);
        QStringList ids;
        for (const std::size_t place : grade.flaws)
            ids.append(QString::fromLatin1(findings[place].id));
        cells.push_back(ids.join(u", "));
        listing.rows.push_back(std::move(cells));
    }
    listing.notes = {
        Check::tr("Complete, consistent: the share of the records behind the figure that a check "
                  "touches. A: at most 1%, B: 3%, C: 10%, D: 25%, F: more."),
        Check::tr("Fresh: the days since the newest record by the gap that 19 of 20 did not pass. "
                  "A: at most once, B: twice, C: 4 times, D: 8 times, F: more. The worst of the "
                  "three is the grade.")};
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
            {u"title"_s, checkText(finding.title)},
            {u"explanation"_s, checkText(finding.explanation)},
            {u"count"_s, static_cast<qint64>(finding.count)},
            {u"trait"_s, QString::fromLatin1(metrics::traitId(finding.flaw.trait))},
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
        .examples = {u"--db store.lotboard check"_s,
            u"--db store.lotboard check --grades --period last-month --format csv"_s}};
}

void CheckVerb::setUp(CLI::App& app)
{
    app.add_flag("--grades", m_isGrades,
        Check::tr("How complete, consistent and fresh the data behind each metric is")
            .toStdString());
    addText(app, "--period", m_period,
        Check::tr("With --grades: 2026-10, 2026, this-month, last-90-days (the default) …"))
        ->type_name("P");
    addFormat(app, m_format);
}

ExitCode CheckVerb::run(Context& context)
{
    const auto workspace = context.openBoard();
    if (!workspace)
        return context.fail(workspace.error());
    const auto period = parsePeriod(m_period, (*workspace)->today());
    if (!period)
        return context.refuse({.code = Error::Code::InvalidInput,
            .arguments = {Check::tr("“%1” is no period.").arg(m_period)}});
    const CheckService service(**workspace);
    const auto findings = service.run(context.session(), context.control());
    if (!findings)
        return context.fail(findings.error());
    if (m_isGrades) {
        const auto grades
            = service.grades(context.session(), *period, *findings, context.control());
        return grades ? context.print(listingBytes(gradeListing(*grades, *findings), m_format))
                      : context.fail(grades.error());
    }
    return context.print(m_format == OutputFormat::Json
            ? findingJson(*findings)
            : listingBytes(findingListing(*findings), m_format));
}

} // namespace lotboard::cli
