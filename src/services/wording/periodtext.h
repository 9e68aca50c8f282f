#pragma once

#include "metrics/query.h"

#include <QLocale>
#include <QString>
#include <QStringList>

#include <optional>

namespace lotboard {

/// The periods that a chooser offers at once, as parsePeriod() reads them.
QStringList periodPresets();
/// "This month" for a preset; empty for any other text: its dates then say it all.
QString periodName(const QString& periodText);
/// "Nov 1–21, 2026", as short as the locale lets it be; "All time".
QString periodDates(const Period& period, const QLocale& locale = {});

/// "Same days last month".
QString comparisonName(metrics::Comparison comparison);
/// "By lead date, within 30 days".
QString basisText(metrics::DateBasis basis, std::optional<int> windowDays);
/// What the basis means, in a sentence.
QString basisExplanation(metrics::DateBasis basis, std::optional<int> windowDays);

} // namespace lotboard
