#include "models/data/fixwords.h"

#include <QCoreApplication>

namespace lotboard {
namespace {

struct FixWords
{
    Q_DECLARE_TR_FUNCTIONS(FixWords)
};

} // namespace

QString fixText(CheckFix fix)
{
    switch (fix) {
    case CheckFix::OpenLead:
        return FixWords::tr("Look at the lead");
    case CheckFix::EditLead:
        return FixWords::tr("Edit the lead…");
    case CheckFix::EndAppointment:
        return FixWords::tr("Say how it ended…");
    case CheckFix::MarkShowed:
        return FixWords::tr("Mark as showed");
    case CheckFix::EditVisit:
        return FixWords::tr("Edit the visit…");
    case CheckFix::EditDeal:
        return FixWords::tr("Edit the deal…");
    case CheckFix::LinkDeal:
        return FixWords::tr("Link to its lead…");
    case CheckFix::Assign:
        return FixWords::tr("Assign to somebody else…");
    case CheckFix::MarkDuplicate:
        return FixWords::tr("Mark as duplicate…");
    case CheckFix::MarkInvalid:
        return FixWords::tr("Mark as invalid…");
    case CheckFix::EnterSpend:
        break;
    }
    return FixWords::tr("Enter the invoice…");
}

bool isFixOfMany(CheckFix fix)
{
    return fix == CheckFix::Assign || fix == CheckFix::MarkDuplicate
        || fix == CheckFix::MarkInvalid;
}

} // namespace lotboard
