#include "models/customers/duplicatelist.h"

#include "models/common/saveattempt.h"
#include "models/customers/mergemodel.h"

namespace lotboard {

DuplicateList::DuplicateList(Calls calls, const BusinessCalendar& calendar, QObject* parent)
    : QObject(parent)
    , m_calls(std::move(calls))
    , m_pairs(calendar)
{
}

void DuplicateList::load()
{
    setState(State::Loading);
    m_loading.start(
        [suspected = m_calls.suspected](const JobControl& control) { return suspected(control); },
        [this](Result<SuspectedDuplicates> answer) {
            if (answer)
                m_pairs.load(*std::move(answer));
            else
                m_errorMessage = errorText(answer.error());
            setState(answer ? State::Ready : State::Failed);
        });
}

void DuplicateList::compare(const DuplicatePair& pair)
{
    m_work.start(
        [calls = m_calls, pair](
            const JobControl& /*control*/) { return read(calls, pair.first, pair.second); },
        [this](const Result<Both>& both) {
            if (both)
                Q_EMIT bothRead(both->first, both->second);
            else
                Q_EMIT failed(errorText(both.error()));
        });
}

Result<DuplicateList::Both> DuplicateList::read(
    const Calls& calls, CustomerId first, CustomerId second)
{
    auto one = calls.find(first);
    if (!one)
        return one.error();
    auto other = calls.find(second);
    if (!other)
        return other.error();
    return Both {*std::move(one), *std::move(other)};
}

void DuplicateList::merge(
    const Customer& first, const Customer& second, const std::vector<SideBySideRow>& chosen)
{
    m_work.start(
        [calls = m_calls, kept = MergeModel(first, second, chosen).merged(), other = second](
            const JobControl& /*control*/) {
            return attemptToSave([&] { return calls.merge(kept, other); },
                [&] { return read(calls, kept.id, other.id); });
        },
        [this, gone = second.id, chosen](const SaveAttempt<Saved<Customer>, Both>& attempt) {
            if (attempt.saved) {
                m_pairs.remove({}, gone);
                setState(State::Ready);
                Q_EMIT merged(attempt.saved->value, attempt.saved->action);
            } else if (attempt.theirs) {
                chooseAgain(*attempt.theirs, chosen);
            } else {
                Q_EMIT failed(errorText(attempt.saved.error()));
            }
        });
}

void DuplicateList::chooseAgain(const Both& now, const std::vector<SideBySideRow>& chosen)
{
    const MergeModel again(now.first, now.second, chosen);
    if (again.changedRow())
        Q_EMIT bothChanged(now.first, now.second, chosen);
    else
        merge(now.first, now.second, again.rows());
}

void DuplicateList::setNotSame(const DuplicatePair& pair)
{
    m_work.start([setNotSame = m_calls.setNotSame, pair](
                     const JobControl&) { return setNotSame(pair.first, pair.second); },
        [this, pair](const Result<SavedAction>& saved) {
            if (!saved) {
                Q_EMIT failed(errorText(saved.error()));
                return;
            }
            m_pairs.remove(pair);
            setState(State::Ready);
            Q_EMIT keptApart(*saved);
        });
}

void DuplicateList::setState(State state)
{
    m_state = state;
    Q_EMIT stateChanged();
}

DuplicateList::Calls duplicateCalls(Workspace& workspace, const Session& session)
{
    return {.suspected =
                [&workspace, session](const JobControl& control) {
                    return CustomerService(workspace).suspectedDuplicates(session, control);
                },
        .find
        = [&workspace, session](
              CustomerId customer) { return CustomerService(workspace).find(session, customer); },
        .merge =
            [&workspace, session](const Customer& kept, const Customer& other) {
                return CustomerService(workspace).merge(session, kept, other);
            },
        .setNotSame =
            [&workspace, session](CustomerId one, CustomerId other) {
                return CustomerService(workspace).setNotSame(session, one, other);
            }};
}

} // namespace lotboard
