#include "models/customers/mergemodel.h"

#include "models/leads/leadfields.h"

#include <QStringList>

#include <algorithm>

namespace lotboard {
namespace {

QString addressText(const Customer& customer)
{
    QStringList parts {customer.street, customer.city, customer.region, customer.postalCode};
    parts.removeAll(QString());
    return parts.join(QStringLiteral(", "));
}

/// The same number, as far as it was understood.
bool isSame(const Phone& a, const Phone& b)
{
    return a.e164.isEmpty() || b.e164.isEmpty() ? a.asTyped == b.asTyped : a.e164 == b.e164;
}

bool isSame(const QString& a, const QString& b)
{
    return a == b;
}

template<class Value>
void addMissing(const std::vector<Value>& from, std::vector<Value>& to)
{
    for (const Value& value : from) {
        if (std::ranges::none_of(to, [&](const Value& known) { return isSame(known, value); }))
            to.push_back(value);
    }
}

} // namespace

std::vector<MergeModel::Field> MergeModel::fields(const Customer& first, const Customer& second)
{
    const auto member = [](const QString& title, QString Customer::*value) {
        return Field {{title, [value](const Customer& customer) { return customer.*value; },
            [value](const Customer& from, Customer& to) { to.*value = from.*value; }}};
    };
    std::vector<Field> fields {member(tr("First name"), &Customer::firstName),
        member(tr("Last name or business"), &Customer::lastName),
        {{tr("Phone"), &phonesText,
             [](const Customer& from, Customer& to) { to.phones = from.phones; }},
            [](const Customer& from, Customer& to) { addMissing(from.phones, to.phones); }},
        {{tr("E-mail"), &emailsText,
             [](const Customer& from, Customer& to) { to.emails = from.emails; }},
            [](const Customer& from, Customer& to) { addMissing(from.emails, to.emails); }},
        {{tr("Address"), &addressText,
            [](const Customer& from, Customer& to) {
                to.street = from.street;
                to.city = from.city;
                to.region = from.region;
                to.postalCode = from.postalCode;
            }}},
        {{tr("Do not contact"),
             [](const Customer& customer) { return customer.doNotContact ? tr("Yes") : tr("No"); },
             [](const Customer& from, Customer& to) { to.doNotContact = from.doNotContact; }},
            {},
            // Who once said so has said it, under whichever name.
            [](const Customer& customer) { return customer.doNotContact; }}};
    std::erase_if(fields, [&](const Field& field) {
        return field.text(first).isEmpty() && field.text(second).isEmpty();
    });
    return fields;
}

std::vector<SideBySideRow> MergeModel::rowsOf(
    const Customer& first, const Customer& second, const std::vector<SideBySideRow>& chosen)
{
    std::vector<SideBySideRow> rows;
    for (const Field& field : fields(first, second)) {
        const QString ofFirst = field.text(first);
        const QString ofSecond = field.text(second);
        const bool isSecondBetter = field.isBetter ? field.isBetter(second) : ofFirst.isEmpty();
        const bool canKeepBoth = field.add != nullptr;
        rows.push_back({.title = field.title,
            .first = ofFirst,
            .second = ofSecond,
            .isChoice = ofFirst != ofSecond,
            .canKeepBoth = canKeepBoth,
            .keepsFirst = canKeepBoth ? !ofFirst.isEmpty() : !isSecondBetter,
            .keepsSecond = canKeepBoth ? !ofSecond.isEmpty() : isSecondBetter});
    }
    return chosen.empty() ? rows : chosenAsBefore(std::move(rows), chosen);
}

MergeModel::MergeModel(const Customer& first, const Customer& second,
    const std::vector<SideBySideRow>& chosen, QObject* parent)
    : SideBySideModel(tr("Was here first"), tr("The other"), rowsOf(first, second, chosen), parent)
    , m_first(first)
    , m_second(second)
{
}

Customer MergeModel::merged() const
{
    Customer customer = m_first;
    const std::vector<Field> all = fields(m_first, m_second);
    for (std::size_t i = 0; i < all.size(); ++i) {
        const SideBySideRow& row = rows()[i];
        if (!row.isChoice)
            continue;
        if (row.keepsFirst && row.keepsSecond)
            all[i].add(m_second, customer);
        else if (row.keepsSecond)
            all[i].copy(m_second, customer);
    }
    return customer;
}

std::optional<int> MergeModel::changedRow() const
{
    const auto changed = std::ranges::find_if(rows(), &SideBySideRow::hasChanged);
    return changed == rows().end() ? std::nullopt
                                   : std::optional(static_cast<int>(changed - rows().begin()));
}

} // namespace lotboard
