#include "fuzz/fuzztargets.h"

#include "base/period.h"
#include "cli/arguments/importarguments.h"
#include "cli/arguments/openhours.h"
#include "cli/arguments/queryarguments.h"

using namespace Qt::StringLiterals;

namespace lotboard {
namespace {

using namespace std::chrono;

constexpr sys_days today = 2026y / November / 21;

QString wrongPeriod(const QString& text)
{
    const auto period = parsePeriod(text, today);
    if (!period)
        return {};
    if (period->isEmpty())
        return u"a period without a day"_s;
    return parsePeriod(periodText(*period), today) == period
        ? QString()
        : u"a period that its own text does not name: "_s + periodText(*period);
}

/// Nothing, or a sentence that says what was not understood.
template<class T>
QString wrongRefusal(const Result<T>& result)
{
    if (result)
        return {};
    const bool isSaid = result.error().code == Error::Code::InvalidInput
        && !result.error().arguments.value(0).isEmpty();
    return isSaid ? QString() : u"refused without a reason"_s;
}

} // namespace

QString fuzzArguments(QByteArrayView input)
{
    const QStringList words = QString::fromUtf8(input).split(u'\n');
    for (const QString& word : words) {
        if (QString wrong = wrongPeriod(word); !wrong.isEmpty())
            return wrong;
    }
    if (QString wrong = wrongRefusal(cli::parseOpenHours(words)); !wrong.isEmpty())
        return wrong;
    const cli::ImportArguments import {.filePath = u"leads.csv"_s,
        .kind = words.value(0),
        .columns = words,
        .encoding = words.value(1),
        .separator = words.value(2)};
    if (QString wrong = wrongRefusal(cli::parseImport(import)); !wrong.isEmpty())
        return wrong;
    const cli::QueryArguments query {.metrics = words.value(0).split(u','),
        .by = words.value(1).split(u','),
        .period = words.value(2),
        .filters = words.mid(3)};
    return wrongRefusal(cli::parseQuery(
        query, today, [](metrics::Dimension) { return std::vector<metrics::DimensionValue> {}; }));
}

} // namespace lotboard
