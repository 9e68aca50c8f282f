#include "models/find/findtext.h"

#include "models/leads/leadwords.h"
#include "services/wording/datetext.h"

#include <QCoreApplication>
#include <QStringList>

namespace lotboard {
namespace {

/// Gives lupdate the context of the texts below.
struct FindText
{
    Q_DECLARE_TR_FUNCTIONS(FindText)
};

} // namespace

QString findingTitle(const Finding& finding)
{
    if (!finding.title.isEmpty())
        return finding.title;
    return finding.kind == FindKind::Vehicle ? FindText::tr("Vehicle of which little is known")
                                             : FindText::tr("Customer without a name");
}

QString findingDetail(const Finding& finding, const BusinessCalendar& calendar)
{
    QStringList parts;
    if (finding.detail != finding.matched)
        parts << finding.detail;
    parts << finding.city;
    if (finding.leadReceivedAt)
        parts << FindText::tr("lead of %1: %2", "day: status")
                     .arg(storeDayText(calendar.businessDay(*finding.leadReceivedAt)),
                         leadStatusText(finding.leadStatus));
    else
        parts << FindText::tr("no lead");
    parts.removeAll(QString());
    return parts.join(QStringLiteral(" · "));
}

} // namespace lotboard
