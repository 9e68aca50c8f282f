#pragma once

#include "models/goals/monthlinesmodel.h"
#include "models/goals/paceanswer.h"

namespace lotboard {

/// The running month day by day: what there is so far, the goal line, the run rate, and the fan of
/// what may come, from P10 to P90.
class PaceFanModel final : public MonthLinesModel
{
    Q_OBJECT

public:
    enum Column {
        DayColumn,
        SoFarColumn,
        GoalColumn,
        RunRateColumn,
        LowColumn,
        MiddleColumn,
        HighColumn,
    };

    using MonthLinesModel::MonthLinesModel;

    /// REQUIRES: there is a pace.
    void setAnswer(const PaceAnswer& answer);

private:
    void fillLines(const PaceAnswer& answer);
    void drawInWholeUnits();
};

} // namespace lotboard
