#include "models/common/questiontext.h"

#include "metrics/engine.h"
#include "metrics/querytext.h"
#include "services/wording/language.h"
#include "services/wording/metrictext.h"
#include "services/wording/periodtext.h"

#include <QCoreApplication>
#include <QLocale>
#include <QStringList>

#include <algorithm>
#include <map>
#include <vector>

namespace lotboard {
namespace {

struct QuestionWords
{
    Q_DECLARE_TR_FUNCTIONS(Question)
};

/// Conditions and other parts of a question, as far as they say something.
QString apart(QStringList parts)
{
    parts.removeAll(QString());
    return parts.join(QStringLiteral(" · "));
}

QString askedPeriodText(const QString& written, const Period& period)
{
    const QString asked = metrics::optionIn(written, QStringLiteral("--period"));
    if (asked.isEmpty())
        return {};
    const QString name = periodName(asked);
    return name.isEmpty() ? periodDates(period) : name;
}

QString figuresText(const metrics::Query& query)
{
    QStringList names;
    for (const metrics::MetricId metric : query.metrics)
        names << metricName(metric);
    return listed(names);
}

QString groupsText(const metrics::CrossQuery& asked)
{
    QStringList names;
    for (const metrics::Dimension dimension : asked.query.by)
        names << dimensionText(dimension);
    const QString groups = listed(names);
    return asked.top
        ? QuestionWords::tr("%1, top %L2", "Source, top 10").arg(groups).arg(*asked.top)
        : groups;
}

} // namespace

MemberNames memberNames(const metrics::FactTablePtr& facts)
{
    using Members = std::vector<metrics::DimensionValue>;
    return [facts, read = std::map<metrics::Dimension, Members>()](
               metrics::Dimension dimension, const QString& key) mutable {
        if (facts && !read.contains(dimension))
            read.emplace(dimension, metrics::dimensionValues(*facts, dimension));
        const Members& known = read[dimension];
        const auto value = std::ranges::find(known, key, &metrics::DimensionValue::key);
        return memberText(
            value == known.end() ? metrics::DimensionValue {dimension, key, key} : *value);
    };
}

QString leadsText(const metrics::Filter& filter, const MemberNames& name)
{
    QStringList conditions;
    for (const metrics::FilterCondition& condition : filter) {
        QStringList members;
        for (const QString& key : condition.keys)
            members << name(condition.dimension, key);
        conditions << QLocale().createSeparatedList(members);
    }
    return conditions.isEmpty() ? QuestionWords::tr("All leads") : apart(conditions);
}

QString questionText(const QString& written, const MemberNames& name)
{
    const auto asked = metrics::crossQueryFromText(written, {});
    if (!asked)
        return written;
    const metrics::Query& query = asked->query;
    const bool hasFigures = !query.metrics.empty();
    const bool isCompared = query.comparison != metrics::Comparison::None;
    return apart({figuresText(query), groupsText(*asked), askedPeriodText(written, query.period),
        hasFigures ? basisText(query.basis, query.windowDays) : QString(),
        isCompared ? comparisonName(query.comparison) : QString(), leadsText(query.filter, name)});
}

} // namespace lotboard
