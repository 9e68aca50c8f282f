#include "models/goals/paceanswer.h"

#include "metrics/facttable.h"

#include <QCoreApplication>

#include <cmath>

namespace lotboard {
namespace {

constexpr double leastChance = 0.005; ///< What rounds to less than 1 %.

} // namespace

PaceAnswer answerPace(
    const metrics::FactTable& facts, metrics::MetricId metric, std::chrono::sys_days today)
{
    PaceAnswer answer {.unit = definitionOf(metric).unit};
    const Store& store = metrics::storeOf(facts);
    answer.style.currency = store.currency;
    answer.pace = metrics::paceOf(facts, metric, {}, today);
    if (!answer.pace)
        return answer;
    answer.test = metrics::backTestOf(facts, metric, {}, today).value_or(metrics::PaceBackTest {});

    const auto series = metrics::daySeries(facts, metric, {}, today);
    const Period& month = answer.pace->forecast.month;
    double total = 0;
    int selling = 0;
    for (auto day = month.first; day <= month.last; day += std::chrono::days(1)) {
        selling += store.calendar.isOpenDay(day) ? 1 : 0;
        answer.sellingDays.push_back(selling);
        total += series->amountOn(day);
        if (day <= today)
            answer.soFar.push_back(total);
    }
    return answer;
}

QString paceText(double amount, const PaceAnswer& answer, bool isFine)
{
    if (answer.unit != metrics::Unit::Count)
        return formatValue(amount, answer.unit, answer.style);
    const double scale = isFine ? 10 : 1;
    return formatValue(std::round(amount * scale) / scale, metrics::Unit::Count, answer.style);
}

QString chanceText(double chance)
{
    const auto percent = [](double part) {
        const QLocale locale;
        return QString(locale.toString(std::round(part * 100), 'f', 0) + locale.percent());
    };
    if (chance < leastChance)
        return QCoreApplication::translate("PaceAnswer", "under %1").arg(percent(0.01));
    if (chance > 1 - leastChance)
        return QCoreApplication::translate("PaceAnswer", "over %1").arg(percent(0.99));
    return percent(chance);
}

} // namespace lotboard
