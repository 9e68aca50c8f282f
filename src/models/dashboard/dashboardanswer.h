#pragma once

#include "metrics/facttable.h"
#include "metrics/leaks/leakfinder.h"
#include "metrics/query.h"
#include "metrics/resulttable.h"
#include "models/common/figuretext.h"

#include <cstdint>
#include <memory>
#include <optional>
#include <vector>

namespace lotboard {

using ResultPtr = std::shared_ptr<const metrics::ResultTable>;

/// Selling days of the store in a month, each day's running count.
struct SellingDays
{
    std::vector<int> untilDay {}; ///< [0] up to and including the first of the month.

    int total() const { return untilDay.empty() ? 0 : untilDay.back(); }
};

/// Everything that the dashboard shows, computed in one go from one state of the facts.
struct DashboardAnswer
{
    ResultPtr tiles {}; ///< tileMetrics, over the whole period.
    ResultPtr trend {}; ///< The same by day, week or month.
    ResultPtr funnel {}; ///< funnelMetrics.
    std::optional<metrics::LeakAnswer> leaks {}; ///< Against what is compared; empty without.
    ResultPtr lost {}; ///< funnelMetrics on lead date: who was lost is a matter of leads.
    ResultPtr team {}; ///< teamMetrics by person.
    ResultPtr sources {}; ///< sourceMetrics by source.
    ResultPtr month {}; ///< monthMetrics of the month that the period ends in.
    ResultPtr monthDays {}; ///< Units of that month by day,
    ResultPtr referenceDays {}; ///< and of the month that it is compared with.
    Period monthPeriod {}; ///< All days of the month.
    Period referencePeriod {};
    SellingDays sellingDays {};
    std::chrono::sys_days today {};
    FigureStyle style {};
    bool isStoreEmpty = false; ///< No lead and no sale in any period.
    bool isPeriodEmpty = false; ///< No lead and no unit in the period.
};

/// What the questions ask for; the order is that of the cells in the answers.
namespace dashboard {
std::vector<metrics::MetricId> tileMetrics();
std::vector<metrics::MetricId> funnelMetrics();
std::vector<metrics::MetricId> teamMetrics();
std::vector<metrics::MetricId> sourceMetrics();
std::vector<metrics::MetricId> monthMetrics();

enum TileCell : std::size_t {
    TileLeads,
    TileContactRate,
    TileResponse,
    TileShowRate,
    TileUnits,
    TileGross,
    TileCostPerSale
};
enum MonthCell : std::size_t { MonthUnits, MonthGoal, MonthRunRate, MonthNeeded };
enum FunnelCell : std::size_t {
    FunnelLeads,
    FunnelContacted,
    FunnelWithAppointment,
    FunnelContactRate,
    FunnelSetRate,
    FunnelShowRate,
    FunnelCloseOfShows,
    FunnelCloseRate
};
} // namespace dashboard

/// Asks the engine everything at once. Pure; call it off the GUI thread.
DashboardAnswer answerDashboard(const metrics::FactTable& facts, const metrics::Query& base);

} // namespace lotboard
