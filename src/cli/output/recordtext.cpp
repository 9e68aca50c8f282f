#include "cli/output/recordtext.h"

namespace lotboard::cli {

using namespace Qt::StringLiterals;
using metrics::RecordKind;

QString recordKindId(RecordKind kind)
{
    switch (kind) {
    case RecordKind::Lead:
        return u"lead"_s;
    case RecordKind::Communication:
        return u"communication"_s;
    case RecordKind::Appointment:
        return u"appointment"_s;
    case RecordKind::Show:
        return u"show"_s;
    case RecordKind::Sale:
        return u"sale"_s;
    case RecordKind::Spend:
        return u"spend"_s;
    }
    return {};
}

QString leadStatusId(LeadStatus status)
{
    switch (status) {
    case LeadStatus::Open:
        return u"open"_s;
    case LeadStatus::Sold:
        return u"sold"_s;
    case LeadStatus::Lost:
        return u"lost"_s;
    case LeadStatus::Invalid:
        return u"invalid"_s;
    case LeadStatus::Duplicate:
        return u"duplicate"_s;
    }
    return {};
}

} // namespace lotboard::cli
