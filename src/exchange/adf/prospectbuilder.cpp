#include "exchange/adf/prospectbuilder.h"

#include "exchange/csv/datetimetext.h"
#include "exchange/csv/valueparser.h"

namespace lotboard::exchange {
namespace {

constexpr qsizetype commentLimit = 20;

/// What follows the first step of a path, or the whole of it.
QString below(const QString& path, QStringView step)
{
    return path.sliced(step.size() + 1);
}

bool isWayToReach(const QString& name)
{
    return name == u"name" || name == u"phone" || name == u"email" || name.startsWith(u"address/");
}

bool isWanted(AdfInterest interest)
{
    return interest == AdfInterest::Buy || interest == AdfInterest::Lease
        || interest == AdfInterest::TestDrive;
}

} // namespace

void ProspectBuilder::add(const AdfElement& element)
{
    const QString& path = element.path;
    if (path == u"vehicle") {
        addVehicle(m_vehicle.finish(element, m_remarks));
        m_vehicle = VehicleBuilder();
    } else if (path.startsWith(u"vehicle/")) {
        m_vehicle.add(below(path, u"vehicle"), element, m_remarks);
    } else if (path.startsWith(u"customer/")) {
        addOfCustomer(below(path, u"customer"), element);
    } else if (path.startsWith(u"contact/")) {
        addOfCustomer(path, element); // The customer around it was forgotten.
    } else if (path.startsWith(u"provider/")) {
        addOfProvider(below(path, u"provider"), element);
    } else if (path.startsWith(u"vendor/")) {
        addOfVendor(below(path, u"vendor"), element);
    } else {
        addOwn(element);
    }
}

void ProspectBuilder::addOwn(const AdfElement& element)
{
    if (element.path == u"requestdate") {
        m_prospect.requestDateText = cleanText(element.text, TextKind::Name).text;
    } else if (element.path == u"id" && m_prospect.externalId.isEmpty()) {
        m_prospect.externalId = saidText(element, TextKind::Identifier, m_remarks);
        AdfElement source = element;
        source.text = element.attributes.value(QStringLiteral("source")).toString();
        m_prospect.idSource = saidText(source, TextKind::Name, m_remarks);
    } else if (element.path == u"comments" || element.path == u"comment") {
        addComments(commentText(element, m_remarks));
    }
}

void ProspectBuilder::addOfCustomer(const QString& name, const AdfElement& element)
{
    if (name.startsWith(u"contact/"))
        m_contact.add(below(name, u"contact"), element, m_remarks);
    else if (isWayToReach(name))
        m_contact.add(name, element, m_remarks); // Without a contact around it.
    else if (name == u"id" && m_prospect.customerId.isEmpty())
        m_prospect.customerId = saidText(element, TextKind::Identifier, m_remarks);
    else if (name == u"timeframe/description")
        m_prospect.timeframe = saidText(element, TextKind::Address, m_remarks);
    else if (name == u"comments" || name == u"comment")
        addComments(commentText(element, m_remarks));
}

void ProspectBuilder::addOfProvider(const QString& name, const AdfElement& element)
{
    if (name == u"name" && m_prospect.providerName.isEmpty())
        m_prospect.providerName = saidText(element, TextKind::Name, m_remarks);
    else if (name == u"service")
        m_prospect.providerService = saidText(element, TextKind::Name, m_remarks);
}

void ProspectBuilder::addOfVendor(const QString& name, const AdfElement& element)
{
    const bool isName = name == u"vendorname" || name == u"name";
    if (isName || (name == u"contact/name" && m_prospect.vendorName.isEmpty())) {
        const QString text = saidText(element, TextKind::Name, m_remarks);
        if (!text.isEmpty())
            m_prospect.vendorName = text;
    }
}

void ProspectBuilder::addVehicle(AdfVehicle vehicle)
{
    if (isUnspecified(vehicle))
        return;
    if (vehicle.interest == AdfInterest::TradeIn)
        m_prospect.tradeIns.push_back(std::move(vehicle));
    else if (isWanted(vehicle.interest) && !m_prospect.wanted)
        m_prospect.wanted = std::move(vehicle);
}

void ProspectBuilder::addComments(const QString& text)
{
    if (!text.isEmpty() && m_comments.size() < commentLimit)
        m_comments.append(text);
}

AdfProspect ProspectBuilder::finish(const AdfElement& element, QStringView rawDocument)
{
    const QString status = element.attribute(QStringLiteral("status"));
    m_prospect.isResend = status == u"resend";
    if (!status.isEmpty() && status != u"new" && !m_prospect.isResend)
        m_remarks.add(AdfProblem::UnknownValue, QStringLiteral("prospect@status"), status);

    m_prospect.contact = m_contact.finish();
    m_prospect.comments = cleanText(m_comments.join(u'\n'), TextKind::Note).text;
    readRequestDate();
    findVin();
    nameSource();
    checkContact();
    if (!m_prospect.wanted)
        m_remarks.add(AdfProblem::MissingVehicle);
    if (m_surroundings.wasRepaired)
        m_remarks.add(AdfProblem::RepairedText);
    m_prospect.rawDocument = rawDocument.toString();
    m_prospect.warnings = m_remarks.take();
    return std::move(m_prospect);
}

void ProspectBuilder::readRequestDate()
{
    const QString& text = m_prospect.requestDateText;
    const std::string utf8 = text.toStdString();
    m_prospect.requestedAt = parseInstant(utf8, DateOrder::Mdy, m_calendar);
    if (m_prospect.requestedAt) {
        if (!readDateTime(utf8, DateOrder::Mdy)->offset)
            m_remarks.add(AdfProblem::RequestDateWithoutZone, QStringLiteral("requestdate"), text);
        return;
    }
    const auto problem
        = isBlank(utf8) ? AdfProblem::MissingRequestDate : AdfProblem::UnreadableRequestDate;
    m_remarks.add(problem, QStringLiteral("requestdate"), text);
    m_prospect.requestedAt = m_surroundings.mailDate;
    if (m_prospect.requestedAt)
        m_remarks.add(AdfProblem::UsedMailDate, QStringLiteral("requestdate"));
}

void ProspectBuilder::findVin()
{
    if (m_prospect.wanted && !m_prospect.wanted->vin.isEmpty())
        return;
    QString vin = m_prospect.wanted ? vinIn(m_prospect.wanted->comments) : QString();
    if (vin.isEmpty())
        vin = vinIn(m_prospect.comments);
    for (const AdfVehicle& tradeIn : m_prospect.tradeIns) {
        if (tradeIn.vin == vin)
            return; // The comments speak of the car that is traded in.
    }
    if (vin.isEmpty())
        return;
    if (!m_prospect.wanted)
        m_prospect.wanted.emplace();
    m_prospect.wanted->vin = vin;
    m_remarks.add(AdfProblem::VinFromComments, QStringLiteral("vehicle/vin"), vin);
}

void ProspectBuilder::nameSource()
{
    for (const QString& name :
        {m_prospect.providerName, m_prospect.providerService, m_prospect.idSource}) {
        if (!name.isEmpty()) {
            m_prospect.sourceName = name;
            break;
        }
    }
    if (m_prospect.idSource.isEmpty())
        m_prospect.idSource = m_prospect.sourceName;
    if (m_prospect.sourceName.isEmpty() && !m_prospect.vendorName.isEmpty()) {
        m_prospect.sourceName = m_prospect.vendorName;
        m_remarks.add(AdfProblem::SourceFromVendor, QStringLiteral("vendor/vendorname"),
            m_prospect.vendorName);
    }
}

void ProspectBuilder::checkContact()
{
    const AdfContact& contact = m_prospect.contact;
    const bool hasName = !contact.firstName.isEmpty() || !contact.lastName.isEmpty();
    const bool hasReach = !contact.phones.empty() || !contact.emails.empty();
    if (!hasName && !hasReach)
        m_remarks.add(AdfProblem::MissingContact, QStringLiteral("customer/contact"));
    else if (!hasReach)
        m_remarks.add(AdfProblem::MissingReach, QStringLiteral("customer/contact"));
}

} // namespace lotboard::exchange
