#include "metrics/leaks/stepcounts.h"

#include <algorithm>

namespace lotboard::metrics {

ChainCounts chainOf(const StepCounts& steps)
{
    ChainCounts chain {.leads = steps.leads};
    chain.contacted = std::min(chain.leads, steps.contacted);
    chain.appointed = std::min(chain.contacted, steps.appointed);
    chain.showed = std::min(chain.appointed, steps.showed);
    chain.sold.cars = std::min(chain.showed, steps.soldShowed);
    chain.outside.cars = steps.sold - chain.sold.cars;
    return chain;
}

} // namespace lotboard::metrics
