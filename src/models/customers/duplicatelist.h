#pragma once

#include "models/common/jobrunner.h"
#include "models/common/sidebysidemodel.h"
#include "models/customers/duplicatelistmodel.h"
#include "services/customer/customerservice.h"

#include <QObject>

#include <functional>
#include <optional>
#include <vector>

namespace lotboard {

/// The suspected duplicates of the store, looked for off the GUI thread, and what is done about
/// them: two made one, or kept apart for good. One thing at a time.
class DuplicateList final : public QObject
{
    Q_OBJECT

public:
    enum class State { Idle, Loading, Ready, Failed };

    /// Called on a pool thread.
    struct Calls
    {
        std::function<Result<SuspectedDuplicates>(const JobControl& control)> suspected {};
        std::function<Result<Customer>(CustomerId customer)> find {};
        std::function<Result<Saved<Customer>>(const Customer& kept, const Customer& other)>
            merge {};
        std::function<Result<SavedAction>(CustomerId one, CustomerId other)> setNotSame {};
    };

    DuplicateList(Calls calls, const BusinessCalendar& calendar, QObject* parent = nullptr);

    DuplicateListModel* pairs() { return &m_pairs; }
    State state() const { return m_state; }
    QString errorMessage() const { return m_errorMessage; }
    bool isWorking() const { return m_work.isRunning(); }

    void load();
    /// Reads both customers of a pair, to be compared: bothRead().
    void compare(const DuplicatePair& pair);
    /// Makes them one as `chosen` in the rows of a MergeModel. Where somebody else has changed one
    /// of them, but nothing that there was to choose from, the choice holds for what they are now.
    void merge(
        const Customer& first, const Customer& second, const std::vector<SideBySideRow>& chosen);
    void setNotSame(const DuplicatePair& pair);

Q_SIGNALS:
    void stateChanged();
    void bothRead(const lotboard::Customer& first, const lotboard::Customer& second);
    /// They were not merged: somebody else has changed one of them since they were read. As they
    /// are now, and what was chosen: to be compared anew.
    void bothChanged(const lotboard::Customer& first, const lotboard::Customer& second,
        const std::vector<lotboard::SideBySideRow>& chosen);
    /// For the history of what can be taken back.
    void merged(const lotboard::Customer& kept, const lotboard::SavedAction& action);
    void keptApart(const lotboard::SavedAction& action);
    void failed(const QString& message);

private:
    /// Two customers as they stand.
    struct Both
    {
        Customer first {};
        Customer second {};
    };
    void chooseAgain(const Both& now, const std::vector<SideBySideRow>& chosen);
    static Result<Both> read(const Calls& calls, CustomerId first, CustomerId second);
    void setState(State state);

    Calls m_calls;
    DuplicateListModel m_pairs;
    State m_state = State::Idle;
    QString m_errorMessage {};
    JobRunner m_loading;
    JobRunner m_work;
};

class Workspace;

/// `workspace` must outlive the calls.
DuplicateList::Calls duplicateCalls(Workspace& workspace, const Session& session);

} // namespace lotboard
