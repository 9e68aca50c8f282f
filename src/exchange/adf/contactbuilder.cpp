#include "exchange/adf/contactbuilder.h"

#include <QRegularExpression>

#include <algorithm>

namespace lotboard::exchange {
namespace {

constexpr std::size_t wayLimit = 10; ///< Telephones, and e-mail addresses, of one customer.
constexpr qsizetype streetLimit = 6; ///< Five lines and the apartment.

bool isPreferred(const AdfElement& element)
{
    const QString word = element.attribute(QStringLiteral("preferredcontact"));
    return word == u"1" || word == u"yes" || word == u"true";
}

void split(AdfContact& contact)
{
    if (contact.kind == CustomerKind::Business) {
        contact.lastName = contact.fullName;
        return;
    }
    const qsizetype comma = contact.fullName.indexOf(u',');
    if (comma > 0) {
        contact.lastName = contact.fullName.left(comma).trimmed();
        contact.firstName = contact.fullName.mid(comma + 1).trimmed();
        return;
    }
    const qsizetype blank = contact.fullName.lastIndexOf(u' ');
    contact.firstName = contact.fullName.left(qMax<qsizetype>(blank, 0));
    contact.lastName = contact.fullName.mid(blank + 1);
}

bool isEmail(const QString& text)
{
    static const QRegularExpression form(
        QStringLiteral("^[^\\s@<>,;]+@[^\\s@<>,;]+\\.[^\\s@<>,;.]+$"));
    return form.match(text).hasMatch();
}

} // namespace

void ContactBuilder::add(const QString& name, const AdfElement& element, AdfRemarks& remarks)
{
    if (name == u"name")
        addName(element, remarks);
    else if (name == u"phone")
        addPhone(element, remarks);
    else if (name == u"email")
        addEmail(element, remarks);
    else if (name.startsWith(u"address/"))
        addAddress(name.sliced(name.indexOf(u'/') + 1), element, remarks);
}

void ContactBuilder::addName(const AdfElement& element, AdfRemarks& remarks)
{
    const QString text = saidText(element, TextKind::Name, remarks);
    if (element.attribute(QStringLiteral("type")) == u"business")
        m_contact.kind = CustomerKind::Business;
    if (text.isEmpty())
        return;
    const QString part = element.attribute(QStringLiteral("part"));
    QString& target = part == u"first" ? m_contact.firstName
        : part == u"middle"            ? m_contact.middleName
        : part == u"last"              ? m_contact.lastName
        : part == u"suffix"            ? m_contact.suffix
                                       : m_contact.fullName;
    const bool isKnown = &target != &m_contact.fullName || part.isEmpty() || part == u"full";
    if (!isKnown)
        remarks.add(AdfProblem::UnknownValue, element.path + u"@part", part);
    if (target.isEmpty())
        target = text;
}

void ContactBuilder::addPhone(const AdfElement& element, AdfRemarks& remarks)
{
    const QString type = element.attribute(QStringLiteral("type"));
    static const QStringList known = QStringLiteral(
        "voice phone fax cellphone pager home work mobile business cell day evening office other")
                                         .split(u' ');
    if (!type.isEmpty() && !known.contains(type))
        remarks.add(AdfProblem::UnknownValue, element.path + u"@type", type);
    const QString text = saidText(element, TextKind::Phone, remarks);
    const bool isForTalking = type != u"fax" && type != u"pager";
    const bool hasDigit = std::ranges::any_of(text, [](QChar c) { return c.isDigit(); });
    if (isForTalking && hasDigit && m_phones.size() < wayLimit)
        m_phones.push_back({text, isPreferred(element)});
}

void ContactBuilder::addEmail(const AdfElement& element, AdfRemarks& remarks)
{
    QString all = saidText(element, TextKind::Email, remarks);
    all.replace(u';', u',');
    for (QString text : all.split(u',', Qt::SkipEmptyParts)) {
        text = text.trimmed().toLower();
        if (text.startsWith(u"mailto:"))
            text = text.sliced(7).trimmed();
        if (isEmail(text) && m_emails.size() < wayLimit)
            m_emails.push_back({text, isPreferred(element)});
        else if (!text.isEmpty() && !isEmail(text))
            remarks.add(AdfProblem::UnreadableEmail, element.path, text);
    }
}

void ContactBuilder::addAddress(const QString& name, const AdfElement& element, AdfRemarks& remarks)
{
    if (name == u"street" || name == u"apartment") {
        const QString text = saidText(element, TextKind::Address, remarks);
        if (!text.isEmpty() && m_street.size() < streetLimit)
            m_street.append(text);
    } else if (name == u"city") {
        m_contact.city = saidText(element, TextKind::Name, remarks);
    } else if (name == u"regioncode" || name == u"state" || name == u"province"
        || name == u"region") {
        m_contact.region = saidText(element, TextKind::Name, remarks);
    } else if (name == u"postalcode" || name == u"zipcode" || name == u"zip") {
        m_contact.postalCode = saidText(element, TextKind::PostalCode, remarks);
    } else if (name == u"country") {
        m_contact.country = saidText(element, TextKind::Name, remarks);
    }
}

std::vector<QString> ContactBuilder::preferredFirst(std::vector<Way> ways)
{
    std::ranges::stable_partition(ways, &Way::isPreferred);
    std::vector<QString> texts;
    for (const Way& way : ways) {
        if (std::ranges::find(texts, way.text) == texts.end())
            texts.push_back(way.text);
    }
    return texts;
}

AdfContact ContactBuilder::finish()
{
    m_contact.phones = preferredFirst(std::move(m_phones));
    m_contact.emails = preferredFirst(std::move(m_emails));
    m_contact.street = cleanText(m_street.join(QStringLiteral(", ")), TextKind::Address).text;
    if (m_contact.firstName.isEmpty() && m_contact.lastName.isEmpty())
        split(m_contact);
    return std::move(m_contact);
}

} // namespace lotboard::exchange
