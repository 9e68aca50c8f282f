#pragma once

#include "services/workspace.h"
#include "storage/changes/unitofwork.h"
#include "storage/file/storefile.h"

#include "domain/appointment.h"
#include "domain/communication.h"
#include "domain/lead.h"
#include "domain/sale.h"
#include "domain/savedaction.h"
#include "domain/show.h"
#include "domain/task.h"

#include <functional>
#include <type_traits>
#include <vector>

namespace lotboard {

/// What operations are tried on: a lead with all that belongs to it, and what somebody did.
struct Target
{
    bool isOwn = false; ///< Of the person whose session it is; else of a colleague.
    Lead lead {};
    Customer customer {};
    Communication touch {};
    Appointment appointment {};
    Show show {};
    Task task {};
    Sale sale {}; ///< Shared by whoever has the lead, with its gross.
    SavedAction action {};
};

/// What an operation gets.
struct Call
{
    Workspace& workspace;
    const Session& session;
    const Target& target;
    QString folder {};
};

/// An instant that is to come, for appointments.
inline std::chrono::sys_seconds tomorrow(const Call& call)
{
    return call.workspace.clock().now() + std::chrono::hours(24);
}

using Allowed = std::function<bool(const Session& session, bool isOwn)>;

/// One function that takes a Session: when it is allowed, and a call of it.
struct Operation
{
    const char* name = ""; ///< As in the header: `LeadService::list`.
    Allowed isAllowed {};
    std::function<Status(const Call&)> run {};
};

// Each group in a file of its own. A function that is missing fails a test, see rights_test.cpp.
std::vector<Operation> leadOperations();
std::vector<Operation> customerOperations();
std::vector<Operation> visitOperations();
std::vector<Operation> boardOperations();
std::vector<Operation> reportOperations();
std::vector<Operation> storeOperations();
std::vector<Operation> repositoryOperations();
std::vector<Operation> readerOperations();

// -------------------------------------------------------------------- when it is allowed

template<class... Wanted>
Allowed needs(Wanted... rights)
{
    return [=](const Session& session, bool) { return (session.may(rights) && ...); };
}
/// On one's own leads, and on those of others with `ofOthers`.
template<class... Wanted>
Allowed onLead(Right ofOthers, Wanted... rights)
{
    return [=](const Session& session, bool isOwn) {
        return (session.may(rights) && ...) && (isOwn || session.may(ofOthers));
    };
}
template<class... Wanted>
Allowed seeing(Wanted... rights)
{
    return onLead(Right::ReadAllLeads, rights...);
}
template<class... Wanted>
Allowed workingOn(Wanted... rights)
{
    return onLead(Right::EditAllLeads, rights...);
}

// ------------------------------------------------------------------------------ calling it

inline Status statusOf(const Status& status)
{
    return status;
}
template<class T>
Status statusOf(const Result<T>& result)
{
    return result ? success() : Status(result.error());
}

template<class Service, class Work>
std::function<Status(const Call&)> serving(Work work)
{
    return [work](const Call& call) { return statusOf(work(Service(call.workspace), call)); };
}

template<class Repository, class Work>
std::function<Status(const Call&)> reading(Work work)
{
    return [work](const Call& call) {
        return call.workspace.read([&](storage::Database& database) -> Status {
            return statusOf(work(Repository(database), call));
        });
    };
}

/// In a unit that is never committed.
template<class Repository, class Work>
std::function<Status(const Call&)> writing(Work work)
{
    return [work](const Call& call) {
        return call.workspace.write([&](storage::StoreFile& file) -> Status {
            const auto unit = storage::UnitOfWork::begin(file, call.session);
            if (!unit)
                return unit.error();
            return statusOf(work(Repository((*unit)->database()), **unit, call));
        });
    };
}

} // namespace lotboard
