#include "services/report/recordtables.h"

#include "metrics/engine.h"
#include "services/report/figuretables.h"

#include <algorithm>
#include <array>
#include <unordered_set>

using namespace Qt::StringLiterals;

namespace lotboard {
namespace {

using metrics::DateBasis;
using metrics::MetricId;

using Ids = std::unordered_set<std::int64_t>;

Ids counted(const metrics::FactTable& facts, const metrics::Query& query)
{
    Ids ids;
    for (const auto& record : metrics::records(facts, query, 0, {}, metrics::RecordPart::Numerator))
        ids.insert(record.id);
    return ids;
}

/// Which steps leads of the month have reached, by the same rules as the figures.
struct Reached
{
    Ids leads {};
    Ids contacted {};
    Ids withAppointment {};
    Ids sold {};
    Ids showed {};

    Reached(const metrics::FactTable& facts, const Period& month, std::chrono::sys_days today)
    {
        const auto of = [&](MetricId metric) {
            return counted(facts, summaryQuery(metric, DateBasis::Lead, month, today));
        };
        leads = of(MetricId::Leads);
        contacted = of(MetricId::Contacted);
        withAppointment = of(MetricId::LeadsWithAppointment);
        const auto closed = summaryQuery(MetricId::CloseRate, DateBasis::Lead, month, today);
        sold = counted(facts, closed);
        const auto visits = summaryQuery(MetricId::CloseRateOfShows, DateBasis::Lead, month, today);
        for (const auto& record :
            metrics::records(facts, visits, 0, {}, metrics::RecordPart::Denominator))
            showed.insert(record.id);
    }
};

QString statusWord(LeadStatus status)
{
    constexpr auto words
        = std::to_array<QStringView>({u"open", u"sold", u"lost", u"invalid", u"duplicate"});
    return words[static_cast<std::size_t>(status)].toString();
}

QString channelWord(LeadChannel channel)
{
    constexpr auto words = std::to_array<QStringView>(
        {u"", u"internet", u"phone", u"walk_in", u"text", u"chat", u"email"});
    return words[static_cast<std::size_t>(channel)].toString();
}

QString conditionWord(Condition condition)
{
    constexpr auto words = std::to_array<QStringView>({u"", u"new", u"used", u"certified"});
    return words[static_cast<std::size_t>(condition)].toString();
}

QString kindWord(SaleKind kind)
{
    constexpr auto words = std::to_array<QStringView>(
        {u"retail", u"lease", u"fleet", u"wholesale", u"dealer_trade"});
    return words[static_cast<std::size_t>(kind)].toString();
}

ReportCell mark(bool isSet)
{
    return std::int64_t {isSet ? 1 : 0};
}

ReportCell yearCell(int year)
{
    return year > 0 ? ReportCell(std::int64_t {year}) : ReportCell();
}

ReportCell dayCell(std::optional<std::chrono::sys_days> day)
{
    return day ? ReportCell(*day) : ReportCell();
}

ReportCell moneyCell(std::optional<Money> money)
{
    return money ? ReportCell(*money) : ReportCell();
}

/// Front and back, if there is either.
std::optional<Money> grossOf(const Sale& sale)
{
    if (!sale.frontGross && !sale.backGross)
        return std::nullopt;
    return sale.frontGross.value_or(Money()) + sale.backGross.value_or(Money());
}

/// "Miguel Alvarez 5000; Jin Chen 5000"
QString creditText(const storage::SaleWithNames& sale)
{
    QStringList shares;
    for (std::size_t i = 0; i < sale.sale.credits.size(); ++i)
        shares << sale.creditNames[static_cast<qsizetype>(i)] + u' '
                + QString::number(sale.sale.credits[i].basisPoints);
    return shares.join(u"; ");
}

std::vector<ReportCell> saleRow(
    const storage::SaleWithNames& line, ReportCell countsAsUnit, SaleDateRule rule)
{
    const Sale& sale = line.sale;
    return {sale.id.value, sale.externalId, sale.dealNumber, kindWord(sale.kind),
        dayCell(saleDay(sale, rule)), std::move(countsAsUnit), dayCell(sale.contractOn),
        dayCell(sale.deliveredOn), dayCell(sale.postedOn), dayCell(sale.unwoundOn),
        sale.lead ? ReportCell(sale.lead->value) : ReportCell(), line.source, line.customer,
        line.vehicle.stockNumber, line.vehicle.vin, yearCell(line.vehicle.year), line.vehicle.make,
        line.vehicle.model, conditionWord(line.vehicle.condition), moneyCell(sale.price),
        moneyCell(sale.tradeIn), moneyCell(sale.frontGross), moneyCell(sale.backGross),
        moneyCell(grossOf(sale)), creditText(line)};
}

} // namespace

ReportFile leadsFile(const metrics::FactTable& facts, std::span<const storage::LeadWithNames> leads,
    const Period& month, std::chrono::sys_days today)
{
    const Reached reached(facts, month, today);
    const auto& calendar = metrics::storeOf(facts).calendar;
    std::vector<std::vector<ReportCell>> rows;
    for (const storage::LeadWithNames& line : leads) {
        const Lead& lead = line.lead;
        const auto received = calendar.localTime(lead.receivedAt);
        const auto id = lead.id.value;
        rows.push_back({id, lead.externalId, ReportTime {received.day, received.minute},
            statusWord(lead.status), lead.statusReason, line.source, line.sourceGroup,
            line.campaign, channelWord(lead.channel), conditionWord(lead.wanted.condition),
            yearCell(lead.wanted.year), lead.wanted.make, lead.wanted.model, lead.wanted.trim,
            line.assignedTo, line.team, line.territory, line.customer, line.phone, line.email,
            line.postalCode, mark(reached.leads.contains(id)), mark(reached.contacted.contains(id)),
            mark(reached.withAppointment.contains(id)), mark(reached.showed.contains(id)),
            mark(reached.sold.contains(id))});
    }
    return makeReportFile(u"leads.csv"_s,
        {u"lead_id"_s, u"external_id"_s, u"received"_s, u"status"_s, u"status_reason"_s,
            u"source"_s, u"source_group"_s, u"campaign"_s, u"channel"_s, u"condition"_s, u"year"_s,
            u"make"_s, u"model"_s, u"trim"_s, u"assigned_to"_s, u"team"_s, u"territory"_s,
            u"customer"_s, u"phone"_s, u"email"_s, u"postal_code"_s, u"is_counted"_s,
            u"is_contacted"_s, u"has_appointment"_s, u"has_shown"_s, u"is_sold"_s},
        std::move(rows));
}

ReportFile salesFile(const metrics::FactTable& facts, std::span<const storage::SaleWithNames> sales,
    const Period& month, std::chrono::sys_days today)
{
    const auto rule = metrics::storeOf(facts).saleDateRule;
    const Period days = reportedDays(month, today);
    const Ids units = counted(facts, summaryQuery(MetricId::Units, DateBasis::Event, month, today));
    std::vector<std::vector<ReportCell>> rows;
    for (const storage::SaleWithNames& line : sales) {
        const auto day = saleDay(line.sale, rule);
        const bool isUnit = units.contains(line.sale.id.value);
        if (isUnit || (day && days.contains(*day)))
            rows.push_back(saleRow(line, mark(isUnit), rule));
    }
    return makeReportFile(u"sales.csv"_s,
        {u"sale_id"_s, u"external_id"_s, u"deal_number"_s, u"kind"_s, u"sale_date"_s,
            u"counts_in_units"_s, u"contract_date"_s, u"delivery_date"_s, u"posted_date"_s,
            u"unwound_date"_s, u"lead_id"_s, u"source"_s, u"customer"_s, u"stock_number"_s,
            u"vin"_s, u"year"_s, u"make"_s, u"model"_s, u"condition"_s, u"price"_s, u"trade_in"_s,
            u"front_gross"_s, u"back_gross"_s, u"gross"_s, u"credits"_s},
        std::move(rows));
}

} // namespace lotboard
