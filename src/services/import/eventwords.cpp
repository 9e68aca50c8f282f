#include "services/import/eventwords.h"

#include "services/import/wordtable.h"

namespace lotboard {
namespace {

constexpr Word<Channel> channelWords[] {
    {u"video", Channel::Video},
    {u"视频", Channel::Video},
    {u"chat", Channel::Chat},
    {u"wechat", Channel::Chat},
    {u"whatsapp", Channel::Chat},
    {u"微信", Channel::Chat},
    {u"text", Channel::Text},
    {u"sms", Channel::Text},
    {u"mms", Channel::Text},
    {u"message", Channel::Text},
    {u"短信", Channel::Text},
    {u"e mail", Channel::Email},
    {u"email", Channel::Email},
    {u"mail", Channel::Email},
    {u"邮件", Channel::Email},
    {u"in person", Channel::InPerson},
    {u"inperson", Channel::InPerson},
    {u"visit", Channel::InPerson},
    {u"showroom", Channel::InPerson},
    {u"walk in", Channel::InPerson},
    {u"面谈", Channel::InPerson},
    {u"到店", Channel::InPerson},
    {u"call", Channel::Call},
    {u"phone", Channel::Call},
    {u"phone call", Channel::Call},
    {u"voicemail", Channel::Call},
    {u"电话", Channel::Call},
};

constexpr Word<Direction> directionWords[] {
    {u"inbound", Direction::Inbound},
    {u"incoming", Direction::Inbound},
    {u"in", Direction::Inbound},
    {u"received", Direction::Inbound},
    {u"reply", Direction::Inbound},
    {u"customer", Direction::Inbound},
    {u"呼入", Direction::Inbound},
    {u"来电", Direction::Inbound},
    {u"接收", Direction::Inbound},
    {u"outbound", Direction::Outbound},
    {u"outgoing", Direction::Outbound},
    {u"out", Direction::Outbound},
    {u"sent", Direction::Outbound},
    {u"呼出", Direction::Outbound},
    {u"去电", Direction::Outbound},
    {u"发送", Direction::Outbound},
};

constexpr Word<AppointmentOutcome> outcomeWords[] {
    {u"no show", AppointmentOutcome::NoShow},
    {u"noshow", AppointmentOutcome::NoShow},
    {u"missed", AppointmentOutcome::NoShow},
    {u"not shown", AppointmentOutcome::NoShow},
    {u"did not show", AppointmentOutcome::NoShow},
    {u"no", AppointmentOutcome::NoShow},
    {u"未到店", AppointmentOutcome::NoShow},
    {u"未到", AppointmentOutcome::NoShow},
    {u"爽约", AppointmentOutcome::NoShow},
    {u"cancelled", AppointmentOutcome::Cancelled},
    {u"canceled", AppointmentOutcome::Cancelled},
    {u"取消", AppointmentOutcome::Cancelled},
    {u"rescheduled", AppointmentOutcome::Rescheduled},
    {u"改期", AppointmentOutcome::Rescheduled},
    {u"showed", AppointmentOutcome::Showed},
    {u"shown", AppointmentOutcome::Showed},
    {u"show", AppointmentOutcome::Showed},
    {u"kept", AppointmentOutcome::Showed},
    {u"completed", AppointmentOutcome::Showed},
    {u"arrived", AppointmentOutcome::Showed},
    {u"sold", AppointmentOutcome::Showed},
    {u"yes", AppointmentOutcome::Showed},
    {u"到店", AppointmentOutcome::Showed},
    {u"已到", AppointmentOutcome::Showed},
    {u"open", AppointmentOutcome::Open},
    {u"scheduled", AppointmentOutcome::Open},
    {u"pending", AppointmentOutcome::Open},
    {u"confirmed", AppointmentOutcome::Open},
    {u"unconfirmed", AppointmentOutcome::Open},
    {u"active", AppointmentOutcome::Open},
    {u"set", AppointmentOutcome::Open},
    {u"待", AppointmentOutcome::Open},
    {u"已预约", AppointmentOutcome::Open},
};

constexpr Word<bool> resultWords[] {
    {u"no answer", false},
    {u"not answered", false},
    {u"unanswered", false},
    {u"no contact", false},
    {u"not contacted", false},
    {u"no response", false},
    {u"no reply", false},
    {u"left message", false},
    {u"left voicemail", false},
    {u"voicemail", false},
    {u"voice mail", false},
    {u"lvm", false},
    {u"vm", false},
    {u"busy", false},
    {u"hung up", false},
    {u"disconnected", false},
    {u"wrong number", false},
    {u"bounced", false},
    {u"attempted", false},
    {u"attempt", false},
    {u"sent", false},
    {u"opened", false},
    {u"未接", false},
    {u"无人接听", false},
    {u"留言", false},
    {u"未回复", false},
    {u"contact", true},
    {u"contacted", true},
    {u"spoke", true},
    {u"spoke with customer", true},
    {u"talked", true},
    {u"connected", true},
    {u"answered", true},
    {u"reached", true},
    {u"replied", true},
    {u"responded", true},
    {u"conversation", true},
    {u"appointment set", true},
    {u"接通", true},
    {u"已接", true},
    {u"已联系", true},
    {u"回复", true},
};

} // namespace

std::optional<Channel> channelOf(QStringView word)
{
    return lookedUp<Channel>(word, channelWords);
}

std::optional<Direction> directionOf(QStringView word)
{
    return lookedUp<Direction>(word, directionWords);
}

std::optional<AppointmentOutcome> appointmentOutcomeOf(QStringView word)
{
    return lookedUp<AppointmentOutcome>(word, outcomeWords);
}

std::optional<bool> isTwoWayResult(QStringView word)
{
    return lookedUp<bool>(word, resultWords);
}

bool isAutomaticWord(QStringView word)
{
    const QString text = foldedWords(word);
    for (QStringView automatic : {QStringView(u"auto"), QStringView(u"automatic"),
             QStringView(u"automated"), QStringView(u"autoresponse"), QStringView(u"autoresponder"),
             QStringView(u"autoreply"), QStringView(u"自动")}) {
        if (hasWord(text, automatic))
            return true;
    }
    return false;
}

} // namespace lotboard
