#include "services/import/rowidentity.h"

#include "base/period.h"
#include "services/import/wordtable.h"

#include <QStringList>

namespace lotboard {
namespace {

/// The surest that the row says; an address or a number may be filled in later, a name seldom is.
QString whoOf(const CustomerDraft& customer)
{
    if (!customer.externalId.isEmpty())
        return customer.externalId;
    if (customer.hasName())
        return foldedWords(QString(customer.firstName + u' ' + customer.lastName));
    if (!customer.emails.empty())
        return customer.emails.front();
    if (customer.phones.empty())
        return {};
    const Phone& phone = customer.phones.front();
    return phone.e164.isEmpty() ? phone.asTyped : phone.e164;
}

QString carOf(const VehicleDraft& vehicle)
{
    return vehicle.vin.isEmpty() ? vehicle.stockNumber : vehicle.vin;
}

/// Empty if the first part, which says who or what, is.
QString joined(const QStringList& parts)
{
    return parts.front().isEmpty() ? QString() : parts.join(QChar(u'\x1f'));
}

} // namespace

QString identityOf(const RowDraft& draft, const BusinessCalendar& calendar)
{
    const auto day = [&](std::chrono::sys_seconds at) { return isoDate(calendar.businessDay(at)); };
    const QString who = whoOf(draft.customer);
    if (draft.lead) {
        if (draft.lead->isReceivedAtGuessed)
            return {};
        return joined({who, day(draft.lead->receivedAt), foldedWords(draft.lead->source)});
    }
    const QString owner = draft.leadId.isEmpty() ? who : draft.leadId;
    if (draft.appointment)
        return joined({owner, day(draft.appointment->setAt), day(draft.appointment->dueAt)});
    if (draft.show)
        return joined({owner, day(draft.show->at)});
    if (draft.sale && draft.sale->day()) {
        const QString car = carOf(draft.vehicle);
        return joined({car.isEmpty() ? owner : car, isoDate(*draft.sale->day())});
    }
    if (draft.spend) {
        const SpendDraft& spend = *draft.spend;
        return joined({foldedWords(QString(spend.source + u' ' + spend.campaign)),
            isoDate(spend.period.first), isoDate(spend.period.last),
            spend.category ? QString::number(static_cast<int>(*spend.category)) : QString()});
    }
    return {};
}

} // namespace lotboard
