#include "models/people/stafffields.h"

#include "models/people/staffwords.h"
#include "services/wording/datetext.h"

#include <QCoreApplication>

namespace lotboard {
namespace {

/// Gives lupdate the context of the titles below.
struct StaffFields
{
    Q_DECLARE_TR_FUNCTIONS(StaffFields)
};

template<class Value, class Text>
FormField<Staff> field(const QString& title, Value Staff::*member, Text text)
{
    return {title, [member, text](const Staff& person) { return text(person.*member); },
        [member](const Staff& from, Staff& to) { to.*member = from.*member; }};
}

} // namespace

std::vector<FormField<Staff>> staffFields()
{
    const auto asItIs = [](const QString& text) { return text; };
    return {field(StaffFields::tr("Name"), &Staff::name, asItIs),
        field(StaffFields::tr("Role"), &Staff::role, &roleText),
        {StaffFields::tr("May besides"), &grantsText,
            [](const Staff& from, Staff& to) { to.besides = from.besides; }},
        field(StaffFields::tr("Department"), &Staff::department, &departmentText),
        field(StaffFields::tr("Team"), &Staff::team, asItIs),
        field(StaffFields::tr("First day"), &Staff::activeFrom, &workingDayText),
        field(StaffFields::tr("Last day"), &Staff::activeTo, &workingDayText)};
}

} // namespace lotboard
