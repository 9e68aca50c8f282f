#include "models/common/channeltext.h"

#include <QCoreApplication>

namespace lotboard {
namespace {

struct ChannelWords
{
    Q_DECLARE_TR_FUNCTIONS(ChannelWords)
};

} // namespace

QString channelText(Channel channel)
{
    switch (channel) {
    case Channel::Call:
        return ChannelWords::tr("Call");
    case Channel::Text:
        return ChannelWords::tr("Text");
    case Channel::Email:
        return ChannelWords::tr("E-mail");
    case Channel::Chat:
        return ChannelWords::tr("Chat");
    case Channel::Video:
        return ChannelWords::tr("Video");
    case Channel::InPerson:
        return ChannelWords::tr("In person");
    }
    return {};
}

} // namespace lotboard
