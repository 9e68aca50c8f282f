#include "cli/verbs/allverbs.h"

#include "cli/verbs/appointmentsverb.h"
#include "cli/verbs/backupverb.h"
#include "cli/verbs/baselineverb.h"
#include "cli/verbs/benchmarksverb.h"
#include "cli/verbs/checkverb.h"
#include "cli/verbs/closeverb.h"
#include "cli/verbs/costsverb.h"
#include "cli/verbs/demoverb.h"
#include "cli/verbs/effortverb.h"
#include "cli/verbs/forecastverb.h"
#include "cli/verbs/goalsverb.h"
#include "cli/verbs/importsverb.h"
#include "cli/verbs/importverb.h"
#include "cli/verbs/initverb.h"
#include "cli/verbs/leaksverb.h"
#include "cli/verbs/metricsverb.h"
#include "cli/verbs/paceverb.h"
#include "cli/verbs/planverb.h"
#include "cli/verbs/queryverb.h"
#include "cli/verbs/recordsverb.h"
#include "cli/verbs/reportverb.h"
#include "cli/verbs/restatedverb.h"
#include "cli/verbs/restoreverb.h"
#include "cli/verbs/salvageverb.h"
#include "cli/verbs/scorecardsverb.h"
#include "cli/verbs/undoimportverb.h"

namespace lotboard::cli {

std::vector<std::unique_ptr<Verb>> allVerbs()
{
    std::vector<std::unique_ptr<Verb>> verbs;
    verbs.push_back(std::make_unique<InitVerb>());
    verbs.push_back(std::make_unique<DemoVerb>());
    verbs.push_back(std::make_unique<ImportVerb>());
    verbs.push_back(std::make_unique<ImportsVerb>());
    verbs.push_back(std::make_unique<UndoImportVerb>());
    verbs.push_back(std::make_unique<QueryVerb>());
    verbs.push_back(std::make_unique<RecordsVerb>());
    verbs.push_back(std::make_unique<MetricsVerb>());
    verbs.push_back(std::make_unique<GoalsVerb>());
    verbs.push_back(std::make_unique<BenchmarksVerb>());
    verbs.push_back(std::make_unique<PaceVerb>());
    verbs.push_back(std::make_unique<LeaksVerb>());
    verbs.push_back(std::make_unique<ScorecardsVerb>());
    verbs.push_back(std::make_unique<CostsVerb>());
    verbs.push_back(std::make_unique<EffortVerb>());
    verbs.push_back(std::make_unique<ForecastVerb>());
    verbs.push_back(std::make_unique<BaselineVerb>());
    verbs.push_back(std::make_unique<PlanVerb>());
    verbs.push_back(std::make_unique<ReportVerb>());
    verbs.push_back(std::make_unique<CloseVerb>());
    verbs.push_back(std::make_unique<RestatedVerb>());
    verbs.push_back(std::make_unique<AppointmentsVerb>());
    verbs.push_back(std::make_unique<CheckVerb>());
    verbs.push_back(std::make_unique<BackupVerb>());
    verbs.push_back(std::make_unique<RestoreVerb>());
    verbs.push_back(std::make_unique<SalvageVerb>());
    return verbs;
}

} // namespace lotboard::cli
