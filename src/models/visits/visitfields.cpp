#include "models/visits/visitfields.h"

#include "services/wording/datetext.h"

#include <QCoreApplication>

#include <algorithm>

namespace lotboard {
namespace {

/// Gives lupdate the context of the words below.
struct VisitFields
{
    Q_DECLARE_TR_FUNCTIONS(VisitFields)
};

FormField<Show> yesNoField(const QString& title, bool Show::*member)
{
    return {title,
        [member](const Show& visit) {
            return visit.*member ? VisitFields::tr("Yes") : VisitFields::tr("No");
        },
        [member](const Show& from, Show& to) { to.*member = from.*member; }};
}

QString greeterText(const Show& visit, const std::vector<Staff>& staff)
{
    if (!visit.greetedBy)
        return VisitFields::tr("Nobody said");
    const auto found = std::ranges::find(staff, *visit.greetedBy, &Staff::id);
    return found == staff.end() ? QString() : found->name;
}

} // namespace

std::vector<FormField<Show>> visitFields(
    const std::vector<Staff>& staff, const BusinessCalendar& calendar)
{
    return {{VisitFields::tr("Came"),
                [calendar](const Show& visit) { return storeTimeText(visit.at, calendar); },
                [](const Show& from, Show& to) { to.at = from.at; }},
        {VisitFields::tr("Greeted by"),
            [staff](const Show& visit) { return greeterText(visit, staff); },
            [](const Show& from, Show& to) { to.greetedBy = from.greetedBy; }},
        yesNoField(VisitFields::tr("Test drive"), &Show::hadTestDrive),
        yesNoField(VisitFields::tr("Written up"), &Show::wasWrittenUp)};
}

} // namespace lotboard
