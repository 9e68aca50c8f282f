#include "fuzz/fuzztargets.h"

#include "exchange/adf/adfreader.h"
#include "fuzz/cleanliness.h"

using namespace Qt::StringLiterals;

namespace lotboard {
namespace {

using namespace exchange;

void addVehicle(QStringList& lines, const AdfVehicle& vehicle)
{
    lines << vehicle.make << vehicle.model << vehicle.trim << vehicle.vin << vehicle.stockNumber
          << vehicle.colour;
}

/// Every text of one line that goes into a database.
QStringList linesOf(const AdfProspect& prospect)
{
    const AdfContact& contact = prospect.contact;
    QStringList lines {prospect.externalId, prospect.idSource, prospect.customerId,
        prospect.timeframe, prospect.providerName, prospect.providerService, prospect.vendorName,
        prospect.sourceName, contact.firstName, contact.middleName, contact.lastName,
        contact.suffix, contact.fullName, contact.street, contact.city, contact.region,
        contact.postalCode, contact.country};
    for (const auto& texts : {contact.phones, contact.emails})
        for (const QString& text : texts)
            lines << text;
    if (prospect.wanted)
        addVehicle(lines, *prospect.wanted);
    for (const AdfVehicle& vehicle : prospect.tradeIns)
        addVehicle(lines, vehicle);
    return lines;
}

} // namespace

QString fuzzAdf(QByteArrayView input)
{
    const auto prospects = readAdf(input, BusinessCalendar(QTimeZone::utc(), {}, {}));
    if (!prospects)
        return errorText(prospects.error()).isEmpty() ? u"refused without a reason"_s : QString();
    if (prospects->empty())
        return u"neither a lead nor a reason"_s;
    for (const AdfProspect& prospect : *prospects) {
        for (const QString& line : linesOf(prospect)) {
            if (!isClean(line, TextKind::Address))
                return u"a text that is not clean: "_s
                    + QString::fromLatin1(line.toUtf8().toPercentEncoding());
        }
        if (!isClean(prospect.comments, TextKind::Note))
            return u"a comment that is not clean"_s;
    }
    return {};
}

} // namespace lotboard
