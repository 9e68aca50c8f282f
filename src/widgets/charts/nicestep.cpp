#include "widgets/charts/nicestep.h"

#include <algorithm>
#include <cmath>

namespace lotboard {

double niceStep(double range, int mostSteps)
{
    const double rough = std::max(range, 1e-6) / mostSteps;
    const double power = std::pow(10, std::floor(std::log10(rough)));
    for (const double step : {1.0, 2.0, 2.5, 5.0}) {
        const bool isWhole = step != 2.5 || power > 1;
        if (isWhole && step * power >= rough)
            return step * power;
    }
    return 10 * power;
}

} // namespace lotboard
