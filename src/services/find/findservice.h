#pragma once

#include "base/jobcontrol.h"
#include "base/result.h"
#include "domain/finding.h"
#include "domain/session.h"

#include <vector>

namespace lotboard {

struct Store;
class Workspace;

/// What somebody means who typed `text`: phone numbers are understood as the store's country
/// writes them.
FindQuery findQuery(const QString& text, const Store& store);

/// Finds a customer, vehicle or deal by what somebody remembers of it. Needs Right::ReadCustomers,
/// else Error::Code::Forbidden.
class FindService
{
public:
    /// `workspace` must outlive the service.
    explicit FindService(Workspace& workspace) : m_workspace(workspace) { }

    /// Customers, then vehicles, then deals, each the best and newest first; nothing for fewer than
    /// two letters, but one Chinese character is enough. A phone number is understood in any
    /// spelling, from its beginning or from its end. Error::Code::Cancelled.
    Result<std::vector<Finding>> find(
        const Session& session, const QString& text, const JobControl& control) const;

    /// Likewise the customers with an open lead, each with the newest of them, also by the stock
    /// number or VIN of the vehicle that they ask for.
    Result<std::vector<Finding>> openLeads(
        const Session& session, const QString& text, const JobControl& control) const;

    /// Reads what finding needs in memory, so that the first question need not wait for it: see
    /// storage::FindIndex. Never on the GUI thread.
    Status prepare(const JobControl& control) const;

private:
    /// `question` is a member of storage::FindReader.
    template<class Question>
    Result<std::vector<Finding>> ask(Question question, const Session& session, const QString& text,
        const JobControl& control) const;

    Workspace& m_workspace;
};

} // namespace lotboard
