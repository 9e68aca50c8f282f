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
        [this](const Answer& given) { take(given); });
}

DealSaving::Answer DealSaving::answer(const DealCalls& calls, const DealForm& form)
{
    const auto problems = calls.problems(form);
    if (!problems)
        return {.saved = problems.error()};
    if (!problems->empty())
        return {.problems = *problems};
    return {.saved = calls.save(form)};
}

void DealSaving::take(const Answer& answer)
{
    if (!answer.problems.empty())
        Q_EMIT refused(answer.problems);
    else if (answer.saved)
        Q_EMIT saved(*answer.saved);
    else if (answer.saved.error().code == Error::Code::Conflict)
        Q_EMIT failed(tr("Somebody else has changed this deal or its unit meanwhile. Nothing was "
                         "saved. Note what you changed, cancel, and open the deal again."));
    else
        Q_EMIT failed(errorText(answer.saved.error()));
}

} // namespace lotboard
