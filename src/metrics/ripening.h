#pragma once

#include "metrics/aggregation.h"
#include "metrics/lagcurves.h"

#include <list>
#include <map>
#include <optional>

namespace lotboard::metrics {

struct Figure;

/// What leads that have not all had their time will have come to: to those that took a step
/// already, the ones are added that are still expected among the rest, each by its age on the lag
/// curve of its row, such as a source, where that has been seen for long enough, else of all leads
/// of the question. Leads have had their time after the window of the question; where it has
/// none, after 90 days. On event date nothing ripens.
class Ripening
{
public:
    /// Nothing is made if no lead of `period` is young.
    Ripening(const FactTable& facts, const Query& query, const Period& period);

    /// Of a count of leads that took a step, or of its share in leads or in those of another step;
    /// empty for all other metrics, for a group without young leads, and where the store has not
    /// seen leads for as long as the window. The interval holds the chance of each lead and the
    /// error of the curve.
    std::optional<Estimate> expected(
        MetricId metric, const GroupKey& key, const Figure& figure) const;

private:
    /// The leads of one day, as far as they have got.
    struct Day
    {
        int age = 0;
        Selection selection;
        std::optional<Aggregation> sums {}; ///< Refers to the selection.
    };
    struct Step
    {
        Measure measure {};
        std::shared_ptr<const LagCurve> curve {};
        std::map<Code, std::shared_ptr<const LagCurve>>
            ofRows {}; ///< Of those that have their own.
    };
    /// How many more will take a step.
    struct Growth
    {
        double count = 0;
        double variance = 0;
        double most = 0;
    };

    /// Cost: a pass over the leads of a year for each row and step that nobody asked for before.
    void addCurvesOfRows(const FactTable& facts, const Query& query);
    const LagCurve& curveOf(const Step& step, const GroupKey& key) const;
    const Step* stepOf(Measure measure) const;
    bool hasYoungLead(const GroupKey& key) const;
    std::int64_t amountOf(const Day& day, Measure measure, const GroupKey& key) const;
    Growth growthOf(const Step& step, const GroupKey& key) const;

    bool m_isGrouped = false;
    int m_window = 0;
    std::vector<Step> m_steps {};
    std::list<Day> m_days {}; ///< A list, as none may move.
};

} // namespace lotboard::metrics
