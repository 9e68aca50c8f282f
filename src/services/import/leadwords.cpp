#include "services/import/leadwords.h"

#include "services/import/wordtable.h"

namespace lotboard {
namespace {

constexpr Word<LeadStatus> leadStatusWords[] {
    {u"duplicate", LeadStatus::Duplicate},
    {u"dup", LeadStatus::Duplicate},
    {u"重复", LeadStatus::Duplicate},
    {u"invalid", LeadStatus::Invalid},
    {u"bad", LeadStatus::Invalid},
    {u"spam", LeadStatus::Invalid},
    {u"bogus", LeadStatus::Invalid},
    {u"wrong number", LeadStatus::Invalid},
    {u"disqualified", LeadStatus::Invalid},
    {u"unqualified", LeadStatus::Invalid},
    {u"无效", LeadStatus::Invalid},
    {u"not sold", LeadStatus::Open},
    {u"unsold", LeadStatus::Open},
    {u"未成交", LeadStatus::Open},
    {u"lost", LeadStatus::Lost},
    {u"dead", LeadStatus::Lost},
    {u"inactive", LeadStatus::Lost},
    {u"bought elsewhere", LeadStatus::Lost},
    {u"no longer interested", LeadStatus::Lost},
    {u"战败", LeadStatus::Lost},
    {u"流失", LeadStatus::Lost},
    {u"丢单", LeadStatus::Lost},
    {u"输单", LeadStatus::Lost},
    {u"sold", LeadStatus::Sold},
    {u"won", LeadStatus::Sold},
    {u"delivered", LeadStatus::Sold},
    {u"purchased", LeadStatus::Sold},
    {u"成交", LeadStatus::Sold},
    {u"已售", LeadStatus::Sold},
    {u"赢单", LeadStatus::Sold},
    {u"交车", LeadStatus::Sold},
    {u"open", LeadStatus::Open},
    {u"active", LeadStatus::Open},
    {u"new", LeadStatus::Open},
    {u"working", LeadStatus::Open},
    {u"in progress", LeadStatus::Open},
    {u"engaging", LeadStatus::Open},
    {u"engaged", LeadStatus::Open},
    {u"prospecting", LeadStatus::Open},
    {u"prospect", LeadStatus::Open},
    {u"contacted", LeadStatus::Open},
    {u"attempted", LeadStatus::Open},
    {u"waiting", LeadStatus::Open},
    {u"pending", LeadStatus::Open},
    {u"appointment", LeadStatus::Open},
    {u"negotiation", LeadStatus::Open},
    {u"qualified", LeadStatus::Open},
    {u"follow up", LeadStatus::Open},
    {u"跟进", LeadStatus::Open},
    {u"新", LeadStatus::Open},
    {u"进行中", LeadStatus::Open},
    {u"待", LeadStatus::Open},
    {u"意向", LeadStatus::Open},
    {u"closed", LeadStatus::Lost},
    {u"关闭", LeadStatus::Lost},
};

constexpr Word<LeadChannel> leadChannelWords[] {
    {u"walk in", LeadChannel::WalkIn},
    {u"walkin", LeadChannel::WalkIn},
    {u"showroom", LeadChannel::WalkIn},
    {u"fresh up", LeadChannel::WalkIn},
    {u"到店", LeadChannel::WalkIn},
    {u"进店", LeadChannel::WalkIn},
    {u"chat", LeadChannel::Chat},
    {u"在线咨询", LeadChannel::Chat},
    {u"text", LeadChannel::Text},
    {u"sms", LeadChannel::Text},
    {u"短信", LeadChannel::Text},
    {u"phone", LeadChannel::Phone},
    {u"call", LeadChannel::Phone},
    {u"电话", LeadChannel::Phone},
    {u"e mail", LeadChannel::Email},
    {u"email", LeadChannel::Email},
    {u"邮件", LeadChannel::Email},
    {u"internet", LeadChannel::Internet},
    {u"web", LeadChannel::Internet},
    {u"website", LeadChannel::Internet},
    {u"online", LeadChannel::Internet},
    {u"网络", LeadChannel::Internet},
    {u"网站", LeadChannel::Internet},
};

} // namespace

std::optional<LeadStatus> leadStatusOf(QStringView word)
{
    return lookedUp<LeadStatus>(word, leadStatusWords);
}

std::optional<LeadChannel> leadChannelOf(QStringView word)
{
    return lookedUp<LeadChannel>(word, leadChannelWords);
}

} // namespace lotboard
