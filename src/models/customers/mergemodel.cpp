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

std::vector<MergeModel::Field> MergeModel::fields()
{
    const auto member = [](const QString& title, QString Customer::*value) {
        return Field {.title = title,
            .text = [value](const Customer& customer) { return customer.*value; },
            .copy = [value](const Customer& from, Customer& to) { to.*value = from.*value; }};
    };
    return {member(tr("First name"), &Customer::firstName),
        member(tr("Last name or business"), &Customer::lastName),
        {.title = tr("Phone"),
            .text = &phonesText,
            .copy = [](const Customer& from, Customer& to) { to.phones = from.phones; },
            .add = [](const Customer& from, Customer& to) { addMissing(from.phones, to.phones); }},
        {.title = tr("E-mail"),
            .text = &emailsText,
            .copy = [](const Customer& from, Customer& to) { to.emails = from.emails; },
            .add = [](const Customer& from, Customer& to) { addMissing(from.emails, to.emails); }},
        {.title = tr("Address"),
            .text = &addressText,
            .copy =
                [](const Customer& from, Customer& to) {
                    to.street = from.street;
                    to.city = from.city;
                    to.region = from.region;
                    to.postalCode = from.postalCode;
                }},
        {.title = tr("Do not contact"),
            .text
            = [](const Customer& customer) { return customer.doNotContact ? tr("Yes") : tr("No"); },
            .copy = [](const Customer& from, Customer& to) { to.doNotContact = from.doNotContact; },
            // Who once said so has said it, under whichever name.
            .isBetter = [](const Customer& customer) { return customer.doNotContact; }}};
}

MergeModel::MergeModel(const Customer& first, const Customer& second, QObject* parent)
    : QAbstractTableModel(parent)
    , m_first(first)
    , m_second(second)
{
    for (Field& field : fields()) {
        const QString ofFirst = field.text(first);
        const QString ofSecond = field.text(second);
        if (ofFirst.isEmpty() && ofSecond.isEmpty())
            continue;
        Row row {.field = std::move(field), .isChoice = ofFirst != ofSecond};
        const bool isSecondBetter
            = row.field.isBetter ? row.field.isBetter(second) : ofFirst.isEmpty();
        row.keepsSecond = row.field.add ? !ofSecond.isEmpty() : isSecondBetter;
        row.keepsFirst = row.field.add ? !ofFirst.isEmpty() : !isSecondBetter;
        m_rows.push_back(std::move(row));
    }
}

Customer MergeModel::merged() const
{
    Customer customer = m_first;
    for (const Row& row : m_rows) {
        if (!row.isChoice)
            continue;
        if (row.keepsFirst && row.keepsSecond)
            row.field.add(m_second, customer);
        else if (row.keepsSecond)
            row.field.copy(m_second, customer);
    }
    return customer;
}

int MergeModel::rowCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_rows.size());
}

int MergeModel::columnCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : ColumnCount;
}

QVariant MergeModel::data(const QModelIndex& index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    const Row& row = m_rows[static_cast<std::size_t>(index.row())];
    if (role == Qt::CheckStateRole && row.isChoice && index.column() != FieldColumn) {
        const bool isKept = index.column() == FirstColumn ? row.keepsFirst : row.keepsSecond;
        return isKept ? Qt::Checked : Qt::Unchecked;
    }
    if (role != Qt::DisplayRole)
        return {};
    if (index.column() == FieldColumn)
        return row.field.title;
    const QString text = row.field.text(index.column() == FirstColumn ? m_first : m_second);
    return text.isEmpty() ? tr("(empty)") : text;
}

bool MergeModel::setData(const QModelIndex& index, const QVariant& value, int role)
{
    if (role != Qt::CheckStateRole || !flags(index).testFlag(Qt::ItemIsUserCheckable))
        return false;
    Row& row = m_rows[static_cast<std::size_t>(index.row())];
    bool& asked = index.column() == FirstColumn ? row.keepsFirst : row.keepsSecond;
    bool& other = index.column() == FirstColumn ? row.keepsSecond : row.keepsFirst;
    // One of the two always stays chosen; where only one can be, that is the one clicked.
    asked = row.field.add ? value.toInt() == Qt::Checked || !other : true;
    if (!row.field.add)
        other = false;
    Q_EMIT dataChanged(this->index(index.row(), 0), this->index(index.row(), ColumnCount - 1));
    return true;
}

Qt::ItemFlags MergeModel::flags(const QModelIndex& index) const
{
    const Qt::ItemFlags flags = QAbstractTableModel::flags(index);
    const bool isChoice = index.isValid() && index.column() != FieldColumn
        && m_rows[static_cast<std::size_t>(index.row())].isChoice;
    return isChoice ? flags | Qt::ItemIsUserCheckable : flags;
}

QVariant MergeModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || role != Qt::DisplayRole)
        return {};
    switch (section) {
    case FieldColumn:
        return tr("Field");
    case FirstColumn:
        return tr("Was here first");
    case SecondColumn:
        return tr("The other");
    default:
        return {};
    }
}

} // namespace lotboard
