#include "models/customers/duplicatelist.h"

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
    struct Both
    {
        Result<Customer> first;
        Result<Customer> second;
    };
    m_work.start(
        [find = m_calls.find, pair](const JobControl&) {
            return Both {find(pair.first), find(pair.second)};
        },
        [this](const Both& both) {
            if (both.first && both.second)
                Q_EMIT bothRead(*both.first, *both.second);
            else
                Q_EMIT failed(errorText(both.first ? both.second.error() : both.first.error()));
        });
}

void DuplicateList::merge(const Customer& kept, const Customer& other)
{
    m_work.start(
        [merge = m_calls.merge, kept, other](const JobControl&) { return merge(kept, other); },
        [this, gone = other.id](const Result<Saved<Customer>>& saved) {
            if (!saved) {
                Q_EMIT failed(errorText(saved.error()));
                return;
            }
            m_pairs.remove({}, gone);
            setState(State::Ready);
            Q_EMIT merged(saved->value, saved->action);
        });
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
