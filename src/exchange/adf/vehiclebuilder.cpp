#include "exchange/adf/vehiclebuilder.h"

#include "exchange/csv/valueparser.h"

#include <QRegularExpression>

#include <string>

namespace lotboard::exchange {
namespace {

AdfInterest interestOf(const AdfElement& element, AdfRemarks& remarks)
{
    QString word = element.attribute(QStringLiteral("interest"));
    word.remove(u'-').remove(u' ').remove(u'_');
    if (word == u"lease")
        return AdfInterest::Lease;
    if (word == u"sell")
        return AdfInterest::Sell;
    if (word == u"tradein" || word == u"trade")
        return AdfInterest::TradeIn;
    if (word == u"testdrive")
        return AdfInterest::TestDrive;
    if (!word.isEmpty() && word != u"buy")
        remarks.add(AdfProblem::UnknownValue, element.path + u"@interest", word);
    return AdfInterest::Buy;
}

Condition conditionOf(const AdfElement& element, AdfRemarks& remarks)
{
    const QString word = element.attribute(QStringLiteral("status"));
    if (word == u"new")
        return Condition::New;
    if (word == u"used" || word == u"preowned" || word == u"pre-owned")
        return Condition::Used;
    if (word == u"cpo" || word.startsWith(u"certified"))
        return Condition::Certified;
    if (!word.isEmpty())
        remarks.add(AdfProblem::UnknownValue, element.path + u"@status", word);
    return Condition::Unknown;
}

} // namespace

void VehicleBuilder::add(const QString& name, const AdfElement& element, AdfRemarks& remarks)
{
    if (name == u"year")
        addYear(element, remarks);
    else if (name == u"make")
        m_vehicle.make = saidText(element, TextKind::Name, remarks);
    else if (name == u"model")
        m_vehicle.model = saidText(element, TextKind::Name, remarks);
    else if (name == u"trim")
        m_vehicle.trim = saidText(element, TextKind::Name, remarks);
    else if (name == u"vin")
        addVin(element, remarks);
    else if (name == u"stock")
        m_vehicle.stockNumber = saidText(element, TextKind::Identifier, remarks);
    else if (name == u"colorcombination/exteriorcolor" && m_vehicle.colour.isEmpty())
        m_vehicle.colour = saidText(element, TextKind::Name, remarks);
    else if (name == u"price")
        addPrice(element, remarks);
    else if (name == u"comments" || name == u"comment")
        m_vehicle.comments = commentText(element, remarks);
}

void VehicleBuilder::addYear(const AdfElement& element, AdfRemarks& remarks)
{
    const QString text = saidText(element, TextKind::Name, remarks);
    if (text.isEmpty())
        return;
    const int year = text.toInt();
    if (year >= 1900 && year <= 2100)
        m_vehicle.year = year;
    else
        remarks.add(AdfProblem::UnreadableNumber, element.path, text);
}

void VehicleBuilder::addVin(const AdfElement& element, AdfRemarks& remarks)
{
    static const QRegularExpression form(QStringLiteral("^[A-HJ-NPR-Z0-9]{17}$"));
    QString text = saidText(element, TextKind::Identifier, remarks).toUpper();
    text.remove(u' ').remove(u'-');
    if (form.match(text).hasMatch())
        m_vehicle.vin = text;
    else if (!text.isEmpty())
        remarks.add(AdfProblem::UnreadableVin, element.path, text);
}

void VehicleBuilder::addPrice(const AdfElement& element, AdfRemarks& remarks)
{
    const QString text = saidText(element, TextKind::Name, remarks);
    if (text.isEmpty() || m_vehicle.price)
        return;
    const auto money = parseMoney(text.toStdString(), DecimalMark::Point);
    if (!money || *money < Money())
        remarks.add(AdfProblem::UnreadableNumber, element.path, text);
    else if (*money > Money())
        m_vehicle.price = money;
}

AdfVehicle VehicleBuilder::finish(const AdfElement& element, AdfRemarks& remarks)
{
    m_vehicle.interest = interestOf(element, remarks);
    m_vehicle.condition = conditionOf(element, remarks);
    return std::move(m_vehicle);
}

bool isUnspecified(const AdfVehicle& vehicle)
{
    return vehicle.year == 0 && vehicle.make.isEmpty() && vehicle.model.isEmpty()
        && vehicle.trim.isEmpty() && vehicle.vin.isEmpty() && vehicle.stockNumber.isEmpty()
        && vehicle.comments.isEmpty();
}

QString vinIn(const QString& text)
{
    static const QRegularExpression form(
        QStringLiteral("(?<![A-Za-z0-9])[A-HJ-NPR-Za-hj-npr-z0-9]{17}(?![A-Za-z0-9])"));
    auto matches = form.globalMatch(text);
    while (matches.hasNext()) {
        const QString vin = matches.next().captured().toUpper();
        if (hasValidCheckDigit(vin))
            return vin;
    }
    return {};
}

} // namespace lotboard::exchange
