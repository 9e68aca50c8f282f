#include "models/people/staffwords.h"

#include "domain/session.h"
#include "services/wording/datetext.h"
#include "services/wording/language.h"

#include <QCoreApplication>
#include <QStringList>

namespace lotboard {
namespace {

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(StaffWords)
};

} // namespace

QString roleText(Role role)
{
    switch (role) {
    case Role::Manager:
        return Words::tr("Manager");
    case Role::Associate:
        return Words::tr("Associate");
    case Role::ReadOnly:
        return Words::tr("Read-only");
    }
    return {};
}

QString departmentText(Department department)
{
    switch (department) {
    case Department::Sales:
        return Words::tr("Sales");
    case Department::Internet:
        return Words::tr("Internet");
    case Department::Service:
        return Words::tr("Service");
    case Department::Finance:
        return Words::tr("Finance");
    case Department::Parts:
        return Words::tr("Parts");
    case Department::Reception:
        return Words::tr("Reception");
    }
    return {};
}

QString grantText(Right right)
{
    switch (right) {
    case Right::ReadAllLeads:
        return Words::tr("See everybody's leads");
    case Right::EditAllLeads:
        return Words::tr("Work on everybody's leads");
    case Right::ReadGrosses:
        return Words::tr("See everybody's grosses");
    case Right::ExportCustomers:
        return Words::tr("Export customers");
    case Right::ImportFiles:
        return Words::tr("Import files");
    default: // The others come with the role.
        return {};
    }
}

QString grantsText(const Staff& staff)
{
    QStringList grants;
    for (const Right right : {Right::ReadAllLeads, Right::EditAllLeads, Right::ReadGrosses,
             Right::ExportCustomers, Right::ImportFiles}) {
        if (staff.besides.within(grantableRights(staff.role)).has(right))
            grants << grantText(right);
    }
    return listed(grants);
}

QString workingDayText(const std::optional<std::chrono::sys_days>& day)
{
    return day ? storeDayText(*day) : QString();
}

} // namespace lotboard
