#include "metrics/querytext.h"

#include <QStringList>

#include <algorithm>
#include <array>

namespace lotboard::metrics {

using namespace Qt::StringLiterals;

namespace {

struct NamedComparison
{
    Comparison comparison {};
    QLatin1StringView id {};
};
constexpr std::array namedComparisons {
    NamedComparison {Comparison::PreviousPeriod, QLatin1StringView("previous")},
    NamedComparison {Comparison::SameDaysLastMonth, QLatin1StringView("same-days")},
    NamedComparison {Comparison::SamePeriodLastYear, QLatin1StringView("last-year")},
};

bool isPlain(QChar letter)
{
    return letter.isLetterOrNumber() || u"-_=,.:/%+@"_s.contains(letter);
}

/// The words as a shell would see them; empty if a quote does not end. `comment`: what follows a #.
std::optional<QStringList> wordsOf(QStringView text, QString* comment = nullptr)
{
    QStringList words;
    QString word;
    bool isInQuotes = false;
    bool isInWord = false;
    for (qsizetype at = 0; at < text.size(); ++at) {
        const QChar letter = text[at];
        if (letter == u'#' && !isInQuotes && !isInWord) {
            if (comment)
                *comment = text.mid(at + 1).trimmed().toString();
            break;
        }
        if (letter == u'\'') {
            isInQuotes = !isInQuotes;
            isInWord = true;
        } else if (isInQuotes) {
            word += letter;
        } else if (letter == u'\\' && at + 1 < text.size()) {
            word += text[++at];
            isInWord = true;
        } else if (letter == u' ') {
            if (isInWord)
                words.append(std::exchange(word, {}));
            isInWord = false;
        } else {
            word += letter;
            isInWord = true;
        }
    }
    if (isInWord)
        words.append(word);
    return isInQuotes ? std::nullopt : std::optional(words);
}

void addOption(QStringList& words, const QString& name, const QString& value)
{
    words << name << shellWord(value);
}

void addFilter(QStringList& words, const Filter& filter)
{
    for (const FilterCondition& condition : filter) {
        for (const QString& key : condition.keys)
            addOption(words, u"--filter"_s, dimensionId(condition.dimension) + u'=' + key);
    }
}

bool takeMetrics(Query& query, const QString& value)
{
    for (const QString& id : value.split(u',')) {
        const auto metric = metricFromId(id);
        if (!metric)
            return false;
        query.metrics.push_back(*metric);
    }
    return true;
}

bool takeDimensions(Query& query, const QString& value)
{
    for (const QString& id : value.split(u',')) {
        const auto dimension = dimensionFromId(id);
        if (!dimension)
            return false;
        query.by.push_back(*dimension);
    }
    return true;
}

bool takeFilter(Query& query, const QString& value)
{
    const qsizetype sign = value.indexOf(u'=');
    const auto dimension = dimensionFromId(QStringView(value).left(std::max(sign, qsizetype {0})));
    if (!dimension)
        return false;
    const auto condition = std::ranges::find(query.filter, *dimension, &FilterCondition::dimension);
    if (condition == query.filter.end())
        query.filter.push_back({.dimension = *dimension, .keys = {value.mid(sign + 1)}});
    else
        condition->keys.append(value.mid(sign + 1));
    return true;
}

bool takePeriod(Query& query, const QString& value)
{
    const auto period = parsePeriod(value, query.today);
    query.period = period.value_or(Period {});
    return period.has_value();
}

bool takeBasis(Query& query, const QString& value)
{
    query.basis = value == u"lead" ? DateBasis::Lead : DateBasis::Event;
    return value == u"lead" || value == u"event";
}

bool takeWindow(Query& query, const QString& value)
{
    bool isNumber = false;
    query.windowDays = value.toInt(&isNumber);
    return isNumber && *query.windowDays > 0;
}

bool takeComparison(Query& query, const QString& value)
{
    const auto comparison = comparisonFromId(value);
    query.comparison = comparison.value_or(Comparison::None);
    return comparison.has_value();
}

bool takeTop(CrossQuery& asked, const QString& value)
{
    bool isNumber = false;
    asked.top = value.toInt(&isNumber);
    return isNumber && *asked.top > 0;
}

struct Option
{
    QLatin1StringView name {};
    bool (*take)(Query& query, const QString& value) = nullptr;
};
constexpr QLatin1StringView topOption("--top");
constexpr std::array options {
    Option {QLatin1StringView("--metrics"), takeMetrics},
    Option {QLatin1StringView("--by"), takeDimensions},
    Option {QLatin1StringView("--period"), takePeriod},
    Option {QLatin1StringView("--basis"), takeBasis},
    Option {QLatin1StringView("--window"), takeWindow},
    Option {QLatin1StringView("--filter"), takeFilter},
    Option {QLatin1StringView("--compare"), takeComparison},
};

} // namespace

QString shellWord(const QString& word)
{
    if (!word.isEmpty() && std::ranges::all_of(word, isPlain))
        return word;
    QString inner = word;
    inner.replace(u'\'', u"'\\''"_s);
    return u'\'' + inner + u'\'';
}

QString queryText(const Query& query, const QString& period)
{
    QStringList words;
    QStringList metrics;
    for (const MetricId metric : query.metrics)
        metrics << QString::fromLatin1(definitionOf(metric).id);
    if (!metrics.isEmpty())
        addOption(words, u"--metrics"_s, metrics.join(u','));
    QStringList by;
    for (const Dimension dimension : query.by)
        by << dimensionId(dimension);
    if (!by.isEmpty())
        addOption(words, u"--by"_s, by.join(u','));
    addOption(words, u"--period"_s, period.isEmpty() ? periodText(query.period) : period);
    if (query.basis == DateBasis::Lead)
        addOption(words, u"--basis"_s, u"lead"_s);
    if (query.windowDays)
        addOption(words, u"--window"_s, QString::number(*query.windowDays));
    addFilter(words, query.filter);
    if (query.comparison != Comparison::None)
        addOption(words, u"--compare"_s, comparisonId(query.comparison));
    return words.join(u' ');
}

std::optional<Query> queryFromText(QStringView text, std::chrono::sys_days today)
{
    const auto asked = crossQueryFromText(text, today);
    return asked && !asked->top ? std::optional(asked->query) : std::nullopt;
}

QString crossQueryText(const CrossQuery& asked, const QString& period)
{
    const QString text = queryText(asked.query, period);
    return asked.top ? QString(text + u' ' + topOption + u' ' + QString::number(*asked.top)) : text;
}

std::optional<CrossQuery> crossQueryFromText(QStringView text, std::chrono::sys_days today)
{
    const auto words = wordsOf(text);
    if (!words || words->size() % 2 != 0)
        return std::nullopt;
    CrossQuery asked {.query = {.period = Period::all(), .today = today}};
    for (qsizetype at = 0; at < words->size(); at += 2) {
        const QString& value = words->at(at + 1);
        const auto option = std::ranges::find(options, words->at(at), &Option::name);
        const bool isUnderstood = words->at(at) == topOption
            ? takeTop(asked, value)
            : option != options.end() && option->take(asked.query, value);
        if (!isUnderstood)
            return std::nullopt;
    }
    return asked;
}

QString optionIn(QStringView text, const QString& name)
{
    const auto words = wordsOf(text);
    const qsizetype at = words ? words->indexOf(name) : -1;
    return at >= 0 && at + 1 < words->size() ? words->at(at + 1) : QString();
}

QString commentIn(QStringView text)
{
    QString comment;
    wordsOf(text, &comment);
    return comment;
}

QString filterText(const Filter& filter)
{
    QStringList words;
    addFilter(words, filter);
    return words.join(u' ');
}

std::optional<Filter> filterFromText(QStringView text)
{
    const auto query = queryFromText(text, {});
    if (!query || *query != Query {.period = Period::all(), .filter = query->filter})
        return std::nullopt;
    return query->filter;
}

QString comparisonId(Comparison comparison)
{
    const auto named
        = std::ranges::find(namedComparisons, comparison, &NamedComparison::comparison);
    return named == namedComparisons.end() ? QString() : named->id;
}

std::optional<Comparison> comparisonFromId(QStringView id)
{
    const auto named = std::ranges::find_if(
        namedComparisons, [id](const NamedComparison& each) { return id == each.id; });
    return named == namedComparisons.end() ? std::nullopt : std::optional(named->comparison);
}

} // namespace lotboard::metrics
