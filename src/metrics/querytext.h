#pragma once

#include "metrics/crosstable.h"

#include <QString>
#include <QStringView>

#include <optional>

namespace lotboard::metrics {

// The one way to write a question down: as the options of the verb query of lotboard-cli, so that
// what a baseline or a saved view holds can be read, and pasted behind the verb. Filters name keys,
// see DimensionValue::key. Words with other than plain letters stand in single quotes, as for a
// shell.

/// `--metrics leads,contact_rate --by source --period 2026-10 --basis lead --window 30
/// --filter source=3`. What says nothing is left out. `period`: how a period that moves with today
/// is written, such as `last-month`; empty: the dates of the query.
QString queryText(const Query& query, const QString& period = {});
/// What queryText() wrote, understood as of `today`. Empty for anything else.
std::optional<Query> queryFromText(QStringView text, std::chrono::sys_days today);

/// The same with `--top 5` behind it where the answer is cut short.
QString crossQueryText(const CrossQuery& asked, const QString& period = {});
/// What crossQueryText() wrote, with or without a comment: as for a shell, what stands behind a #.
/// Empty for anything else.
std::optional<CrossQuery> crossQueryFromText(QStringView text, std::chrono::sys_days today);

/// The value of an option as it was written, such as `last-month` of `--period`; empty: not there.
QString optionIn(QStringView text, const QString& name);
QString commentIn(QStringView text);

/// `--filter source=3 --filter source=none`; empty for no filter.
QString filterText(const Filter& filter);
/// What filterText() wrote. Empty for anything else.
std::optional<Filter> filterFromText(QStringView text);

/// A word as a shell reads it as one: `plain`, `'Land Rover'`.
QString shellWord(const QString& word);

/// `previous`, `same-days`, `last-year`; empty for Comparison::None.
QString comparisonId(Comparison comparison);
/// Empty for anything else.
std::optional<Comparison> comparisonFromId(QStringView id);

} // namespace lotboard::metrics
