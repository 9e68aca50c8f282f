#include "models/goals/pacefanmodel.h"

namespace lotboard {
void PaceFanModel::setAnswer(const PaceAnswer& answer)
{
    beginResetModel();
    beginLines(
        {tr("Day"), tr("So far"), tr("Goal"), tr("Run rate"), tr("P10"), tr("Forecast"), tr("P90")},
        answer.sellingDays.size());
    fillLines(answer);
    const auto today = answer.soFar.empty() ? std::nullopt : std::optional(answer.soFar.size() - 1);
    fillFan(*answer.pace, today, {LowColumn, MiddleColumn, HighColumn});
    writeTexts([&answer](double amount) { return paceText(amount, answer, true); });
    if (answer.unit == metrics::Unit::Money)
        drawInWholeUnits();
    endResetModel();
}

/// The goal and the run rate rise on selling days only.
void PaceFanModel::fillLines(const PaceAnswer& answer)
{
    const metrics::PaceForecast& forecast = answer.pace->forecast;
    const int total = answer.sellingDays.empty() ? 0 : answer.sellingDays.back();
    for (std::size_t day = 0; day < answer.sellingDays.size(); ++day) {
        if (day < answer.soFar.size())
            value(day, SoFarColumn) = answer.soFar[day];
        if (total == 0)
            continue;
        const double part = static_cast<double>(answer.sellingDays[day]) / total;
        if (answer.pace->goal)
            value(day, GoalColumn) = *answer.pace->goal * part;
        if (forecast.runRate && day + 1 >= answer.soFar.size())
            value(day, RunRateColumn) = *forecast.runRate * part;
    }
}

/// Whole units of money, so that an axis can be read.
void PaceFanModel::drawInWholeUnits()
{
    for (int day = 0; day < rowCount(); ++day) {
        for (int column = SoFarColumn; column < columnCount(); ++column) {
            if (std::optional<double>& cents = value(static_cast<std::size_t>(day), column))
                *cents /= 100;
        }
    }
}

} // namespace lotboard
