#include "models/deals/dealsaving.h"

namespace lotboard {

DealSaving::DealSaving(DealCalls calls, QObject* parent)
    : QObject(parent)
    , m_calls(std::move(calls))
{
}

void DealSaving::save(const DealForm& form)
{
    if (isBusy())
        return;
    m_job.start([calls = m_calls, form](const JobControl&) { return answer(calls, form); },
        [this, form](const Answer& given) { take(form, given); });
}

DealSaving::Answer DealSaving::answer(const DealCalls& calls, const DealForm& form)
{
    const auto problems = calls.problems(form);
    if (!problems)
        return {.saved = problems.error()};
    if (!problems->empty())
        return {.problems = *problems};
    Answer answer {.saved = calls.save(form)};
    if (answer.saved || answer.saved.error().code != Error::Code::Conflict
        || !form.sale.id.isValid())
        return answer;
    auto theirs = calls.find(form.sale.id);
    if (!theirs)
        return {.saved = theirs.error()};
    // At the same version it is the unit that somebody changed.
    if (theirs->sale.version != form.sale.version)
        answer.theirs = *std::move(theirs);
    return answer;
}

void DealSaving::take(const DealForm& form, const Answer& answer)
{
    if (answer.theirs)
        Q_EMIT conflicted(*answer.theirs, form);
    else if (!answer.problems.empty())
        Q_EMIT refused(answer.problems);
    else if (answer.saved)
        Q_EMIT saved(*answer.saved);
    else if (answer.saved.error().code == Error::Code::Conflict)
        Q_EMIT failed(tr("Somebody else has changed the unit of this deal meanwhile. Nothing was "
                         "saved. Note what you changed, cancel, and open the deal again."));
    else
        Q_EMIT failed(errorText(answer.saved.error()));
}

} // namespace lotboard
