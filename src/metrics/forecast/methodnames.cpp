#include "metrics/forecast/methodnames.h"

#include <QtGlobal>

namespace lotboard::metrics {

QString methodId(ForecastMethod method)
{
    switch (method) {
    case ForecastMethod::SeasonalNaive:
        return QStringLiteral("seasonal_naive");
    case ForecastMethod::Smoothing:
        return QStringLiteral("exponential_smoothing");
    case ForecastMethod::Theta:
        return QStringLiteral("theta");
    case ForecastMethod::Mean:
        return QStringLiteral("mean");
    }
    return {};
}

const char* methodName(ForecastMethod method)
{
    switch (method) {
    case ForecastMethod::SeasonalNaive:
        return QT_TRANSLATE_NOOP("ForecastMethod", "As last year (seasonal naive)");
    case ForecastMethod::Smoothing:
        return QT_TRANSLATE_NOOP("ForecastMethod", "Exponential smoothing");
    case ForecastMethod::Theta:
        return QT_TRANSLATE_NOOP("ForecastMethod", "Theta");
    case ForecastMethod::Mean:
        return QT_TRANSLATE_NOOP("ForecastMethod", "Mean of the three");
    }
    return "";
}

} // namespace lotboard::metrics
