#pragma once

#include <QString>

#include <array>
#include <vector>

namespace lotboard::metrics {

/// Crude oil production of Saudi Arabia in million tonnes, 1996 to 2013: the worked example of
/// R. J. Hyndman and G. Athanasopoulos, "Forecasting: principles and practice", 2nd edition, 7.1.
extern const std::vector<double> oilProduction;

/// Monthly accidental deaths in the USA, 1973 to 1978: `USAccDeaths` of R, from P. J. Brockwell and
/// R. A. Davis, "Time series: theory and methods" (1991).
extern const std::vector<double> accidentalDeaths;

/// A column of a comma-separated file below the folder of real files; empty without it.
std::vector<double> realSeries(const QString& path, int column);

} // namespace lotboard::metrics
