#include "cli/verbs/allverbs.h"

#include "cli/verbs/demoverb.h"
#include "cli/verbs/initverb.h"
#include "cli/verbs/metricsverb.h"
#include "cli/verbs/queryverb.h"
#include "cli/verbs/recordsverb.h"

namespace lotboard::cli {

std::vector<std::unique_ptr<Verb>> allVerbs()
{
    std::vector<std::unique_ptr<Verb>> verbs;
    verbs.push_back(std::make_unique<InitVerb>());
    verbs.push_back(std::make_unique<DemoVerb>());
    verbs.push_back(std::make_unique<QueryVerb>());
    verbs.push_back(std::make_unique<RecordsVerb>());
    verbs.push_back(std::make_unique<MetricsVerb>());
    return verbs;
}

} // namespace lotboard::cli
