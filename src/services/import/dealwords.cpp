#include "services/import/dealwords.h"

#include "services/import/wordtable.h"

namespace lotboard {
namespace {

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

} // namespace

std::optional<Condition> conditionOf(QStringView word)
{
    return lookedUp<Condition>(word, conditionWords);
}

std::optional<VehicleStatus> vehicleStatusOf(QStringView word)
{
    return lookedUp<VehicleStatus>(word, vehicleStatusWords);
}

std::optional<SaleKind> saleKindOf(QStringView word)
{
    return lookedUp<SaleKind>(word, saleKindWords);
}

} // namespace lotboard
