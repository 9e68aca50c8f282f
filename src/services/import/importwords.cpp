#include "services/import/importwords.h"

#include <QString>

#include <span>

namespace lotboard {
namespace {

template<class T>
struct Word
{
    QStringView text {}; ///< Lower case, blanks for punctuation.
    T meaning {};
};

/// Lower case, with a blank for everything that separates words.
QString folded(QStringView text)
{
    QString plain;
    plain.reserve(text.size());
    for (QChar c : text)
        plain += c.isLetterOrNumber() ? c.toLower() : QChar(u' ');
    return plain.simplified();
}

bool isCjk(QStringView text)
{
    return !text.isEmpty() && text.front().unicode() >= 0x2E80;
}

/// Whether `word` stands in `text` between word boundaries; Chinese has none.
bool hasWord(QStringView text, QStringView word)
{
    for (qsizetype at = text.indexOf(word); at >= 0; at = text.indexOf(word, at + 1)) {
        const qsizetype end = at + word.size();
        if (isCjk(word))
            return true;
        if ((at == 0 || text[at - 1] == u' ') && (end == text.size() || text[end] == u' '))
            return true;
    }
    return false;
}

/// Whole texts win over parts; of the parts, the one that stands first in the table.
template<class T>
std::optional<T> lookedUp(QStringView raw, std::span<const Word<T>> words)
{
    const QString text = folded(raw);
    if (text.isEmpty())
        return std::nullopt;
    for (const Word<T>& word : words) {
        if (text == word.text)
            return word.meaning;
    }
    for (const Word<T>& word : words) {
        if (hasWord(text, word.text))
            return word.meaning;
    }
    return std::nullopt;
}

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

constexpr Word<SourceKind> sourceKindWords[] {
    {u"referral", SourceKind::Referral},
    {u"referred", SourceKind::Referral},
    {u"转介绍", SourceKind::Referral},
    {u"介绍", SourceKind::Referral},
    {u"previouscustomer", SourceKind::Repeat},
    {u"previous customer", SourceKind::Repeat},
    {u"repeat", SourceKind::Repeat},
    {u"be back", SourceKind::Repeat},
    {u"老客户", SourceKind::Repeat},
    {u"service", SourceKind::Service},
    {u"售后", SourceKind::Service},
    {u"event", SourceKind::Event},
    {u"auto show", SourceKind::Event},
    {u"车展", SourceKind::Event},
    {u"活动", SourceKind::Event},
    {u"walk in", SourceKind::WalkIn},
    {u"walkin", SourceKind::WalkIn},
    {u"showroom", SourceKind::WalkIn},
    {u"drive by", SourceKind::WalkIn},
    {u"到店", SourceKind::WalkIn},
    {u"phone", SourceKind::Phone},
    {u"call", SourceKind::Phone},
    {u"电话", SourceKind::Phone},
    {u"internet", SourceKind::Internet},
    {u"web", SourceKind::Internet},
    {u"website", SourceKind::Internet},
    {u"网络", SourceKind::Internet},
    {u"网站", SourceKind::Internet},
};

constexpr Word<Condition> conditionWords[] {
    {u"cpo", Condition::Certified},
    {u"certified", Condition::Certified},
    {u"certified pre owned", Condition::Certified},
    {u"认证", Condition::Certified},
    {u"used", Condition::Used},
    {u"pre owned", Condition::Used},
    {u"preowned", Condition::Used},
    {u"u", Condition::Used},
    {u"二手", Condition::Used},
    {u"旧车", Condition::Used},
    {u"new", Condition::New},
    {u"n", Condition::New},
    {u"新车", Condition::New},
    {u"全新", Condition::New},
    {u"新", Condition::New},
};

constexpr Word<VehicleStatus> vehicleStatusWords[] {
    {u"sold", VehicleStatus::Sold},
    {u"delivered", VehicleStatus::Sold},
    {u"已售", VehicleStatus::Sold},
    {u"gone", VehicleStatus::Gone},
    {u"wholesaled", VehicleStatus::Gone},
    {u"wholesale", VehicleStatus::Gone},
    {u"traded", VehicleStatus::Gone},
    {u"removed", VehicleStatus::Gone},
    {u"inactive", VehicleStatus::Gone},
    {u"出库", VehicleStatus::Gone},
    {u"in stock", VehicleStatus::InStock},
    {u"available", VehicleStatus::InStock},
    {u"active", VehicleStatus::InStock},
    {u"stock", VehicleStatus::InStock},
    {u"in transit", VehicleStatus::InStock},
    {u"on lot", VehicleStatus::InStock},
    {u"在库", VehicleStatus::InStock},
    {u"库存", VehicleStatus::InStock},
};

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

constexpr Word<SaleKind> saleKindWords[] {
    {u"dealer trade", SaleKind::DealerTrade},
    {u"trade", SaleKind::DealerTrade},
    {u"同行调车", SaleKind::DealerTrade},
    {u"wholesale", SaleKind::Wholesale},
    {u"auction", SaleKind::Wholesale},
    {u"批发", SaleKind::Wholesale},
    {u"fleet", SaleKind::Fleet},
    {u"大客户", SaleKind::Fleet},
    {u"集团", SaleKind::Fleet},
    {u"lease", SaleKind::Lease},
    {u"租赁", SaleKind::Lease},
    {u"retail", SaleKind::Retail},
    {u"cash", SaleKind::Retail},
    {u"finance", SaleKind::Retail},
    {u"financed", SaleKind::Retail},
    {u"purchase", SaleKind::Retail},
    {u"零售", SaleKind::Retail},
};

constexpr Word<SpendCategory> spendCategoryWords[] {
    {u"labour", SpendCategory::Labour},
    {u"labor", SpendCategory::Labour},
    {u"wages", SpendCategory::Labour},
    {u"salary", SpendCategory::Labour},
    {u"人工", SpendCategory::Labour},
    {u"vendor", SpendCategory::VendorFee},
    {u"vendor fee", SpendCategory::VendorFee},
    {u"fee", SpendCategory::VendorFee},
    {u"subscription", SpendCategory::VendorFee},
    {u"平台", SpendCategory::VendorFee},
    {u"media", SpendCategory::Media},
    {u"advertising", SpendCategory::Media},
    {u"ads", SpendCategory::Media},
    {u"social", SpendCategory::Media},
    {u"search", SpendCategory::Media},
    {u"influencer", SpendCategory::Media},
    {u"广告", SpendCategory::Media},
    {u"媒体", SpendCategory::Media},
};

constexpr Word<Role> roleWords[] {
    {u"read only", Role::ReadOnly},
    {u"readonly", Role::ReadOnly},
    {u"viewer", Role::ReadOnly},
    {u"owner", Role::ReadOnly},
    {u"只读", Role::ReadOnly},
    {u"manager", Role::Manager},
    {u"director", Role::Manager},
    {u"gm", Role::Manager},
    {u"gsm", Role::Manager},
    {u"admin", Role::Manager},
    {u"经理", Role::Manager},
    {u"主管", Role::Manager},
    {u"associate", Role::Associate},
    {u"salesperson", Role::Associate},
    {u"sales", Role::Associate},
    {u"consultant", Role::Associate},
    {u"agent", Role::Associate},
    {u"rep", Role::Associate},
    {u"bdc", Role::Associate},
    {u"user", Role::Associate},
    {u"顾问", Role::Associate},
    {u"销售", Role::Associate},
};

constexpr Word<Department> departmentWords[] {
    {u"internet", Department::Internet},
    {u"bdc", Department::Internet},
    {u"digital", Department::Internet},
    {u"网络", Department::Internet},
    {u"电销", Department::Internet},
    {u"service", Department::Service},
    {u"售后", Department::Service},
    {u"finance", Department::Finance},
    {u"f i", Department::Finance},
    {u"金融", Department::Finance},
    {u"财务", Department::Finance},
    {u"parts", Department::Parts},
    {u"配件", Department::Parts},
    {u"reception", Department::Reception},
    {u"front desk", Department::Reception},
    {u"前台", Department::Reception},
    {u"sales", Department::Sales},
    {u"销售", Department::Sales},
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

std::optional<LeadStatus> leadStatusOf(QStringView word)
{
    return lookedUp<LeadStatus>(word, leadStatusWords);
}

std::optional<LeadChannel> leadChannelOf(QStringView word)
{
    return lookedUp<LeadChannel>(word, leadChannelWords);
}

std::optional<SourceKind> sourceKindOf(QStringView word)
{
    return lookedUp<SourceKind>(word, sourceKindWords);
}

std::optional<Condition> conditionOf(QStringView word)
{
    return lookedUp<Condition>(word, conditionWords);
}

std::optional<VehicleStatus> vehicleStatusOf(QStringView word)
{
    return lookedUp<VehicleStatus>(word, vehicleStatusWords);
}

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

std::optional<SaleKind> saleKindOf(QStringView word)
{
    return lookedUp<SaleKind>(word, saleKindWords);
}

std::optional<SpendCategory> spendCategoryOf(QStringView word)
{
    return lookedUp<SpendCategory>(word, spendCategoryWords);
}

std::optional<Role> roleOf(QStringView word)
{
    return lookedUp<Role>(word, roleWords);
}

std::optional<Department> departmentOf(QStringView word)
{
    return lookedUp<Department>(word, departmentWords);
}

std::optional<bool> isTwoWayResult(QStringView word)
{
    return lookedUp<bool>(word, resultWords);
}

bool isAutomaticWord(QStringView word)
{
    const QString text = folded(word);
    for (QStringView automatic : {QStringView(u"auto"), QStringView(u"automatic"),
             QStringView(u"automated"), QStringView(u"autoresponse"), QStringView(u"autoresponder"),
             QStringView(u"autoreply"), QStringView(u"自动")}) {
        if (hasWord(text, automatic))
            return true;
    }
    return false;
}

bool isHouseAccount(QStringView name)
{
    const QString text = folded(name);
    for (QStringView nobody : {QStringView(u"house"), QStringView(u"house deal"),
             QStringView(u"house account"), QStringView(u"unassigned"), QStringView(u"nobody"),
             QStringView(u"system"), QStringView(u"未分配")}) {
        if (text == nobody)
            return true;
    }
    return text.startsWith(u"house ") || text.endsWith(u" team");
}

} // namespace lotboard
