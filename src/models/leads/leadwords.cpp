#include "models/leads/leadwords.h"

#include <QCoreApplication>
#include <QStringList>

namespace lotboard {
namespace {

/// Gives lupdate the context of the words below.
struct LeadWords
{
    Q_DECLARE_TR_FUNCTIONS(LeadWords)
};

QString automaticText(Channel channel)
{
    switch (channel) {
    case Channel::Call:
        return LeadWords::tr("Automatic call");
    case Channel::Text:
        return LeadWords::tr("Automatic text");
    case Channel::Email:
        return LeadWords::tr("Automatic e-mail");
    case Channel::Chat:
    case Channel::Video:
    case Channel::InPerson:
        break;
    }
    return LeadWords::tr("Automatic message");
}

QString inboundText(Channel channel)
{
    switch (channel) {
    case Channel::Call:
        return LeadWords::tr("Customer called");
    case Channel::Text:
        return LeadWords::tr("Customer sent a text");
    case Channel::Email:
        return LeadWords::tr("Customer wrote an e-mail");
    case Channel::Chat:
        return LeadWords::tr("Customer chatted");
    case Channel::Video:
        return LeadWords::tr("Customer called by video");
    case Channel::InPerson:
        return LeadWords::tr("Customer came in");
    }
    return {};
}

QString outboundContactText(Channel channel)
{
    switch (channel) {
    case Channel::Call:
        return LeadWords::tr("Called and spoke with the customer");
    case Channel::Text:
        return LeadWords::tr("Sent a text, the customer replied");
    case Channel::Email:
        return LeadWords::tr("Wrote an e-mail, the customer replied");
    case Channel::Chat:
        return LeadWords::tr("Chatted with the customer");
    case Channel::Video:
        return LeadWords::tr("Spoke with the customer by video");
    case Channel::InPerson:
        return LeadWords::tr("Spoke with the customer in person");
    }
    return {};
}

QString outboundAttemptText(Channel channel)
{
    switch (channel) {
    case Channel::Call:
        return LeadWords::tr("Called, not reached");
    case Channel::Text:
        return LeadWords::tr("Sent a text, no reply yet");
    case Channel::Email:
        return LeadWords::tr("Wrote an e-mail, no reply yet");
    case Channel::Chat:
        return LeadWords::tr("Chat message, no reply yet");
    case Channel::Video:
        return LeadWords::tr("Video call or message, no reply yet");
    case Channel::InPerson:
        return LeadWords::tr("Tried to meet, not reached");
    }
    return {};
}

} // namespace

QString leadStatusText(LeadStatus status)
{
    switch (status) {
    case LeadStatus::Open:
        return LeadWords::tr("Open");
    case LeadStatus::Sold:
        return LeadWords::tr("Sold");
    case LeadStatus::Lost:
        return LeadWords::tr("Lost");
    case LeadStatus::Invalid:
        return LeadWords::tr("Invalid");
    case LeadStatus::Duplicate:
        return LeadWords::tr("Duplicate");
    }
    return {};
}

QString leadChannelText(LeadChannel channel)
{
    switch (channel) {
    case LeadChannel::Unknown:
        return LeadWords::tr("Not known");
    case LeadChannel::Internet:
        return LeadWords::tr("Internet");
    case LeadChannel::Phone:
        return LeadWords::tr("Phone");
    case LeadChannel::WalkIn:
        return LeadWords::tr("Walk-in");
    case LeadChannel::Text:
        return LeadWords::tr("Text");
    case LeadChannel::Chat:
        return LeadWords::tr("Chat");
    case LeadChannel::Email:
        return LeadWords::tr("E-mail");
    }
    return {};
}

QString conditionText(Condition condition)
{
    switch (condition) {
    case Condition::Unknown:
        return {};
    case Condition::New:
        return LeadWords::tr("New");
    case Condition::Used:
        return LeadWords::tr("Used");
    case Condition::Certified:
        return LeadWords::tr("Certified");
    }
    return {};
}

QString saleKindText(SaleKind kind)
{
    switch (kind) {
    case SaleKind::Retail:
        return LeadWords::tr("Retail");
    case SaleKind::Lease:
        return LeadWords::tr("Lease");
    case SaleKind::Fleet:
        return LeadWords::tr("Fleet");
    case SaleKind::Wholesale:
        return LeadWords::tr("Wholesale");
    case SaleKind::DealerTrade:
        return LeadWords::tr("Dealer trade");
    }
    return {};
}

QString wantedVehicleText(const WantedVehicle& wanted)
{
    QStringList parts;
    if (wanted.year > 0)
        parts << QString::number(wanted.year);
    for (const QString& part : {wanted.make, wanted.model, wanted.trim}) {
        if (!part.isEmpty())
            parts << part;
    }
    return parts.join(u' ');
}

QString communicationText(const Communication& communication)
{
    if (communication.isAutomatic)
        return automaticText(communication.channel);
    if (communication.direction == Direction::Inbound)
        return inboundText(communication.channel);
    return communication.isTwoWay ? outboundContactText(communication.channel)
                                  : outboundAttemptText(communication.channel);
}

} // namespace lotboard
