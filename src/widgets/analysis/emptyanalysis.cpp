#include "widgets/analysis/emptyanalysis.h"

#include "models/analysis/analysismodel.h"
#include "widgets/common/emptystate.h"

#include <QCoreApplication>

namespace lotboard {
namespace {

struct EmptyAnalysis
{
    Q_DECLARE_TR_FUNCTIONS(EmptyAnalysis)
};

} // namespace

void showEmptyAnalysis(
    EmptyState& empty, const AnalysisModel& model, const EmptyAnalysisWords& words)
{
    empty.clearActions();
    switch (model.condition()) {
    case AnalysisModel::Condition::NoDatabase:
        empty.setText(EmptyAnalysis::tr("No store is open"), words.withoutStore);
        break;
    case AnalysisModel::Condition::Loading:
        empty.setText(EmptyAnalysis::tr("Reading the store…"),
            EmptyAnalysis::tr("The figures appear in a moment."));
        break;
    case AnalysisModel::Condition::Failed:
        empty.setText(EmptyAnalysis::tr("The figures could not be read"), model.problem());
        empty.addAction(QStringLiteral("refresh"), EmptyAnalysis::tr("Try again"));
        break;
    case AnalysisModel::Condition::Nothing:
        empty.setText(words.nothing, words.whatThen);
        break;
    case AnalysisModel::Condition::Ready:
        break;
    }
}

} // namespace lotboard
