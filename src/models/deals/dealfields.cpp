#include "models/deals/dealfields.h"

#include "models/common/moneytext.h"
#include "models/deals/dealwords.h"
#include "models/deals/stockmodel.h"
#include "models/leads/leadwords.h"
#include "services/wording/datetext.h"
#include "services/wording/language.h"

#include <QCoreApplication>
#include <QStringList>

#include <algorithm>

namespace lotboard {
namespace {

/// Gives lupdate the context of the titles below.
struct DealFields
{
    Q_DECLARE_TR_FUNCTIONS(DealFields)
};

QString textOf(const QString& text)
{
    return text;
}

QString textOf(SaleKind kind)
{
    return saleKindText(kind);
}

QString textOf(const std::optional<Money>& amount)
{
    return amount ? moneyText(*amount, QLocale()) : QString();
}

QString textOf(const std::optional<std::chrono::sys_days>& day)
{
    return day ? storeDayText(*day) : QString();
}

QString sharesText(const std::vector<SaleCredit>& credits, const std::vector<Staff>& staff)
{
    QStringList shares;
    for (const SaleCredit& credit : credits) {
        const auto person = std::ranges::find(staff, credit.staff, &Staff::id);
        shares << DealFields::tr("%1 %2 % (%3)", "name, share, role")
                      .arg(person == staff.end() ? QString() : person->name,
                          QLocale().toString(credit.basisPoints / 100.0, 'g', 4),
                          creditRoleText(credit.role));
    }
    return listed(shares);
}

template<class Value>
FormField<DealForm> saleField(const QString& title, Value Sale::*member)
{
    return {title, [member](const DealForm& form) { return textOf(form.sale.*member); },
        [member](const DealForm& from, DealForm& to) { to.sale.*member = from.sale.*member; }};
}

} // namespace

std::vector<FormField<DealForm>> dealFields(const std::vector<Staff>& staff)
{
    return {saleField(DealFields::tr("Deal number"), &Sale::dealNumber),
        saleField(DealFields::tr("Kind"), &Sale::kind),
        {DealFields::tr("Unit"), [](const DealForm& form) { return stockText(form.vehicle); },
            [](const DealForm& from, DealForm& to) {
                to.vehicle = from.vehicle;
                to.sale.vehicle = from.sale.vehicle;
            }},
        saleField(DealFields::tr("Price"), &Sale::price),
        saleField(DealFields::tr("Trade-in"), &Sale::tradeIn),
        saleField(DealFields::tr("Front gross"), &Sale::frontGross),
        saleField(DealFields::tr("Back gross"), &Sale::backGross),
        saleField(DealFields::tr("Contract"), &Sale::contractOn),
        saleField(DealFields::tr("Delivered"), &Sale::deliveredOn),
        saleField(DealFields::tr("Posted"), &Sale::postedOn),
        saleField(DealFields::tr("Unwound"), &Sale::unwoundOn),
        {DealFields::tr("Shares"),
            [staff](const DealForm& form) { return sharesText(form.sale.credits, staff); },
            [](const DealForm& from, DealForm& to) { to.sale.credits = from.sale.credits; }}};
}

} // namespace lotboard
