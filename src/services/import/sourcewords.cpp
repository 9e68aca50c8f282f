#include "services/import/sourcewords.h"

#include "services/import/wordtable.h"

namespace lotboard {
namespace {

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

} // namespace

std::optional<SourceKind> sourceKindOf(QStringView word)
{
    return lookedUp<SourceKind>(word, sourceKindWords);
}

std::optional<SpendCategory> spendCategoryOf(QStringView word)
{
    return lookedUp<SpendCategory>(word, spendCategoryWords);
}

} // namespace lotboard
