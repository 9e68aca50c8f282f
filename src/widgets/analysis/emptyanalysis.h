#pragma once

#include <QString>

namespace lotboard {

class AnalysisModel;
class EmptyState;

/// What a tab says where it has nothing to show, besides what all say.
struct EmptyAnalysisWords
{
    QString withoutStore {}; ///< What a store is needed for.
    QString nothing {}; ///< The heading where the period has nothing.
    QString whatThen {}; ///< What to do about it.
};

/// Puts the reason into `empty`. REQUIRES: the model is not ready.
void showEmptyAnalysis(
    EmptyState& empty, const AnalysisModel& model, const EmptyAnalysisWords& words);

} // namespace lotboard
