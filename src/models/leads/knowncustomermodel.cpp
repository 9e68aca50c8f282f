#include "models/leads/knowncustomermodel.h"

#include "models/find/findmodel.h"
#include "models/find/findtext.h"

#include <QLocale>
#include <QStringList>

namespace lotboard {
namespace {

QString reasonText(SameReason reason)
{
    switch (reason) {
    case SameReason::Phone:
        return KnownCustomerModel::tr("same phone");
    case SameReason::Email:
        return KnownCustomerModel::tr("same e-mail");
    case SameReason::NameAndPostalCode:
        return KnownCustomerModel::tr("same name and postal code");
    case SameReason::NearNameAndPhoneTail:
        return KnownCustomerModel::tr("near name and phone");
    }
    return {};
}

/// What alone tells who it is.
Customer identity(const Customer& typed)
{
    return {.id = typed.id,
        .firstName = typed.firstName,
        .lastName = typed.lastName,
        .phones = typed.phones,
        .emails = typed.emails,
        .postalCode = typed.postalCode};
}

} // namespace

QString sameReasonsText(const std::vector<SameReason>& reasons)
{
    QStringList texts;
    for (const SameReason reason : reasons)
        texts << reasonText(reason);
    return texts.isEmpty() ? KnownCustomerModel::tr("similar name")
                           : QLocale().createSeparatedList(texts);
}

KnownCustomerModel::KnownCustomerModel(
    Search search, const BusinessCalendar& calendar, QObject* parent)
    : QAbstractListModel(parent)
    , m_search(std::move(search))
    , m_calendar(calendar)
{
}

void KnownCustomerModel::setTyped(const Customer& typed)
{
    Customer asked = identity(typed);
    if (asked == m_typed)
        return;
    m_typed = std::move(asked);
    m_job.start([search = m_search, customer = m_typed](
                    const JobControl& control) { return search(customer, control); },
        [this](Result<KnownCustomers> answer) { take(std::move(answer)); });
}

void KnownCustomerModel::take(Result<KnownCustomers> answer)
{
    beginResetModel();
    // It is no more than a hint: whoever types is not kept from typing by a hint that failed.
    m_known = answer ? *std::move(answer) : KnownCustomers();
    endResetModel();
    Q_EMIT answered();
}

int KnownCustomerModel::rowCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_known.customers.size());
}

QVariant KnownCustomerModel::data(const QModelIndex& index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    const KnownCustomer& known = customerAt(index.row());
    // A similar name is seen without a word.
    const QString reason = known.reasons.empty() ? QString() : sameReasonsText(known.reasons);
    switch (role) {
    case Qt::DisplayRole:
        return findingTitle(known.customer);
    case FindModel::DetailRole:
        return findingDetail(known.customer, m_calendar);
    case FindModel::ReasonRole:
        return reason;
    case Qt::AccessibleTextRole:
        return QStringList {
            findingTitle(known.customer), findingDetail(known.customer, m_calendar), reason}
            .join(QStringLiteral(", "));
    default:
        return {};
    }
}

} // namespace lotboard
