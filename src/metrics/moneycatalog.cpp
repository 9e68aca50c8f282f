#include "metrics/metricgroups.h"

#include <QtGlobal>

#include <array>

namespace lotboard::metrics {

namespace {

constexpr std::array moneyEntries {
    MetricDefinition {
        .metric = MetricId::Units,
        .id = "units",
        .name = QT_TRANSLATE_NOOP("Metric", "Units"),
        .unit = Unit::Count,
        .numerator = QT_TRANSLATE_NOOP("Metric", "Retail and lease deals, less unwinds"),
        .personMeans = QT_TRANSLATE_NOOP(
            "Metric", "Their shares of the deals, so that people add up to the store."),
        .better = Better::Higher,
        .explanation = QT_TRANSLATE_NOOP("Metric",
            "Cars sold to customers, by the sale date that the store's settings name "
            "(contract, delivery or posted). Fleet, wholesale and dealer trades are left "
            "out. An unwound deal is taken off its own month or booked off in the month of "
            "the unwind, as the settings say. A split deal counts for each person by share, "
            "in basis points. Make, model and new or used are those of the car sold. On lead "
            "date only deals that belong to a lead count."),
        .source = QT_TRANSLATE_NOOP("Metric", "Definition of this program."),
    },
    MetricDefinition {
        .metric = MetricId::Revenue,
        .id = "revenue",
        .name = QT_TRANSLATE_NOOP("Metric", "Revenue"),
        .unit = Unit::Money,
        .numerator = QT_TRANSLATE_NOOP("Metric", "Selling prices of units"),
        .personMeans = QT_TRANSLATE_NOOP("Metric", "Their shares of the price, to the cent."),
        .better = Better::Higher,
        .explanation = QT_TRANSLATE_NOOP("Metric",
            "The selling price of all units. A deal without a price adds nothing; the data "
            "check lists it."),
        .source = QT_TRANSLATE_NOOP("Metric", "Definition of this program."),
    },
    MetricDefinition {
        .metric = MetricId::AverageDealSize,
        .id = "average_deal_size",
        .name = QT_TRANSLATE_NOOP("Metric", "Average deal size"),
        .unit = Unit::Money,
        .numerator = QT_TRANSLATE_NOOP("Metric", "Revenue"),
        .denominator = QT_TRANSLATE_NOOP("Metric", "Units"),
        .personMeans = QT_TRANSLATE_NOOP("Metric", "Revenue by shares divided by units by shares."),
        .better = Better::Higher,
        .explanation = QT_TRANSLATE_NOOP("Metric", "Selling price per unit."),
        .source = QT_TRANSLATE_NOOP("Metric", "Definition of this program."),
    },
    MetricDefinition {
        .metric = MetricId::FrontGross,
        .id = "front_gross",
        .name = QT_TRANSLATE_NOOP("Metric", "Front gross"),
        .unit = Unit::Money,
        .numerator = QT_TRANSLATE_NOOP("Metric", "Front gross of units"),
        .personMeans = QT_TRANSLATE_NOOP("Metric", "Their shares of the gross, to the cent."),
        .better = Better::Higher,
        .explanation
        = QT_TRANSLATE_NOOP("Metric", "Gross of the car itself as entered with the deal."),
        .source = QT_TRANSLATE_NOOP("Metric", "Definition of this program."),
    },
    MetricDefinition {
        .metric = MetricId::BackGross,
        .id = "back_gross",
        .name = QT_TRANSLATE_NOOP("Metric", "Back gross"),
        .unit = Unit::Money,
        .numerator = QT_TRANSLATE_NOOP("Metric", "Back gross of units"),
        .personMeans = QT_TRANSLATE_NOOP("Metric", "Their shares of the gross, to the cent."),
        .better = Better::Higher,
        .explanation
        = QT_TRANSLATE_NOOP("Metric", "Gross of finance and insurance as entered with the deal."),
        .source = QT_TRANSLATE_NOOP("Metric", "Definition of this program."),
    },
    MetricDefinition {
        .metric = MetricId::Gross,
        .id = "gross",
        .name = QT_TRANSLATE_NOOP("Metric", "Gross"),
        .unit = Unit::Money,
        .numerator = QT_TRANSLATE_NOOP("Metric", "Front and back gross of units"),
        .personMeans = QT_TRANSLATE_NOOP("Metric", "Their shares of the gross, to the cent."),
        .better = Better::Higher,
        .explanation = QT_TRANSLATE_NOOP("Metric", "Front and back gross together."),
        .source = QT_TRANSLATE_NOOP("Metric", "Definition of this program."),
    },
    MetricDefinition {
        .metric = MetricId::GrossPerUnit,
        .id = "gross_per_unit",
        .name = QT_TRANSLATE_NOOP("Metric", "Gross per unit"),
        .unit = Unit::Money,
        .numerator = QT_TRANSLATE_NOOP("Metric", "Gross"),
        .denominator = QT_TRANSLATE_NOOP("Metric", "Units"),
        .personMeans = QT_TRANSLATE_NOOP("Metric", "Gross by shares divided by units by shares."),
        .better = Better::Higher,
        .explanation = QT_TRANSLATE_NOOP("Metric", "Front and back gross per unit."),
        .source = QT_TRANSLATE_NOOP("Metric", "Definition of this program."),
    },
    MetricDefinition {
        .metric = MetricId::FrontGrossPerUnit,
        .id = "front_gross_per_unit",
        .name = QT_TRANSLATE_NOOP("Metric", "Front gross per unit"),
        .unit = Unit::Money,
        .numerator = QT_TRANSLATE_NOOP("Metric", "Front gross"),
        .denominator = QT_TRANSLATE_NOOP("Metric", "Units"),
        .personMeans
        = QT_TRANSLATE_NOOP("Metric", "Front gross by shares divided by units by shares."),
        .better = Better::Higher,
        .explanation = QT_TRANSLATE_NOOP("Metric", "Front gross per unit."),
        .source = QT_TRANSLATE_NOOP("Metric", "Definition of this program."),
    },
    MetricDefinition {
        .metric = MetricId::BackGrossPerUnit,
        .id = "back_gross_per_unit",
        .name = QT_TRANSLATE_NOOP("Metric", "Back gross per unit"),
        .unit = Unit::Money,
        .numerator = QT_TRANSLATE_NOOP("Metric", "Back gross"),
        .denominator = QT_TRANSLATE_NOOP("Metric", "Units"),
        .personMeans
        = QT_TRANSLATE_NOOP("Metric", "Back gross by shares divided by units by shares."),
        .better = Better::Higher,
        .explanation = QT_TRANSLATE_NOOP("Metric", "Back gross per unit."),
        .source = QT_TRANSLATE_NOOP("Metric", "Definition of this program."),
    },
    MetricDefinition {
        .metric = MetricId::Spend,
        .id = "spend",
        .name = QT_TRANSLATE_NOOP("Metric", "Spend"),
        .unit = Unit::Money,
        .numerator = QT_TRANSLATE_NOOP("Metric", "Media and vendor cost"),
        .personMeans = QT_TRANSLATE_NOOP("Metric", "Spend cannot be attributed to a person."),
        .better = Better::Neither,
        .explanation = QT_TRANSLATE_NOOP("Metric",
            "What was paid to media and vendors, spread evenly by day over the days of each "
            "invoice, to the cent. Spend belongs to a source, a campaign and a day; by "
            "anything else, such as a person, it cannot be attributed and there is no "
            "figure. On lead date it is the spend of the same days."),
        .source = QT_TRANSLATE_NOOP("Metric", "Definition of this program."),
    },
    MetricDefinition {
        .metric = MetricId::LoadedSpend,
        .id = "loaded_spend",
        .name = QT_TRANSLATE_NOOP("Metric", "Loaded spend"),
        .unit = Unit::Money,
        .numerator = QT_TRANSLATE_NOOP("Metric", "Media, vendor and acquisition labour cost"),
        .personMeans = QT_TRANSLATE_NOOP("Metric", "Spend cannot be attributed to a person."),
        .better = Better::Neither,
        .explanation = QT_TRANSLATE_NOOP("Metric",
            "Spend with the labour of acquisition that was entered as a cost. Spend belongs "
            "to a source, a campaign and a day; by anything else, such as a person, it "
            "cannot be attributed and there is no figure."),
        .source = QT_TRANSLATE_NOOP("Metric", "Definition of this program."),
    },
    MetricDefinition {
        .metric = MetricId::CostPerLead,
        .id = "cost_per_lead",
        .name = QT_TRANSLATE_NOOP("Metric", "Cost per lead"),
        .unit = Unit::Money,
        .numerator = QT_TRANSLATE_NOOP("Metric", "Spend"),
        .denominator = QT_TRANSLATE_NOOP("Metric", "Leads"),
        .personMeans = QT_TRANSLATE_NOOP("Metric", "Spend cannot be attributed to a person."),
        .better = Better::Lower,
        .explanation = QT_TRANSLATE_NOOP("Metric",
            "Media and vendor spend per lead of the same source and period. Spend belongs to "
            "a source, a campaign and a day; by anything else, such as a person, it cannot "
            "be attributed and there is no figure."),
        .source = QT_TRANSLATE_NOOP("Metric", "Definition of this program."),
    },
    MetricDefinition {
        .metric = MetricId::CostPerContact,
        .id = "cost_per_contact",
        .name = QT_TRANSLATE_NOOP("Metric", "Cost per contact"),
        .unit = Unit::Money,
        .numerator = QT_TRANSLATE_NOOP("Metric", "Spend"),
        .denominator = QT_TRANSLATE_NOOP("Metric", "Leads contacted"),
        .personMeans = QT_TRANSLATE_NOOP("Metric", "Spend cannot be attributed to a person."),
        .better = Better::Lower,
        .explanation = QT_TRANSLATE_NOOP("Metric",
            "Media and vendor spend per lead contacted of the same source and period. Spend "
            "belongs to a source, a campaign and a day; by anything else, such as a person, "
            "it cannot be attributed and there is no figure."),
        .source = QT_TRANSLATE_NOOP("Metric", "Definition of this program."),
    },
    MetricDefinition {
        .metric = MetricId::CostPerAppointment,
        .id = "cost_per_appointment",
        .name = QT_TRANSLATE_NOOP("Metric", "Cost per appointment"),
        .unit = Unit::Money,
        .numerator = QT_TRANSLATE_NOOP("Metric", "Spend"),
        .denominator = QT_TRANSLATE_NOOP("Metric", "Appointments set"),
        .personMeans = QT_TRANSLATE_NOOP("Metric", "Spend cannot be attributed to a person."),
        .better = Better::Lower,
        .explanation = QT_TRANSLATE_NOOP("Metric",
            "Media and vendor spend per appointment set of the same source and period. Spend "
            "belongs to a source, a campaign and a day; by anything else, such as a person, "
            "it cannot be attributed and there is no figure."),
        .source = QT_TRANSLATE_NOOP("Metric", "Definition of this program."),
    },
    MetricDefinition {
        .metric = MetricId::CostPerShow,
        .id = "cost_per_show",
        .name = QT_TRANSLATE_NOOP("Metric", "Cost per show"),
        .unit = Unit::Money,
        .numerator = QT_TRANSLATE_NOOP("Metric", "Spend"),
        .denominator = QT_TRANSLATE_NOOP("Metric", "Shows"),
        .personMeans = QT_TRANSLATE_NOOP("Metric", "Spend cannot be attributed to a person."),
        .better = Better::Lower,
        .explanation = QT_TRANSLATE_NOOP("Metric",
            "Media and vendor spend per visit, be-backs included of the same source and "
            "period. Spend belongs to a source, a campaign and a day; by anything else, such "
            "as a person, it cannot be attributed and there is no figure."),
        .source = QT_TRANSLATE_NOOP("Metric", "Definition of this program."),
    },
    MetricDefinition {
        .metric = MetricId::CostPerSale,
        .id = "cost_per_sale",
        .name = QT_TRANSLATE_NOOP("Metric", "Cost per sale"),
        .unit = Unit::Money,
        .numerator = QT_TRANSLATE_NOOP("Metric", "Spend"),
        .denominator = QT_TRANSLATE_NOOP("Metric", "Units"),
        .personMeans = QT_TRANSLATE_NOOP("Metric", "Spend cannot be attributed to a person."),
        .better = Better::Lower,
        .explanation = QT_TRANSLATE_NOOP("Metric",
            "Media and vendor spend per unit of the same source and period. Spend belongs to "
            "a source, a campaign and a day; by anything else, such as a person, it cannot "
            "be attributed and there is no figure."),
        .source = QT_TRANSLATE_NOOP("Metric", "Definition of this program."),
    },
    MetricDefinition {
        .metric = MetricId::AcquisitionCost,
        .id = "acquisition_cost",
        .name = QT_TRANSLATE_NOOP("Metric", "Acquisition cost"),
        .unit = Unit::Money,
        .numerator = QT_TRANSLATE_NOOP("Metric", "Loaded spend"),
        .denominator = QT_TRANSLATE_NOOP("Metric", "Units sold to new customers"),
        .personMeans = QT_TRANSLATE_NOOP("Metric", "Spend cannot be attributed to a person."),
        .better = Better::Lower,
        .explanation = QT_TRANSLATE_NOOP("Metric",
            "Spend with labour per unit sold to a customer who had not bought before. An "
            "earlier purchase is a retail or lease deal of the same customer with an earlier "
            "sale date that was not unwound; a customer who is not known counts as new. "
            "Spend belongs to a source, a campaign and a day; by anything else, such as a "
            "person, it cannot be attributed and there is no figure."),
        .source = QT_TRANSLATE_NOOP("Metric", "Definition of this program."),
    },
    MetricDefinition {
        .metric = MetricId::MediaAcquisitionCost,
        .id = "media_acquisition_cost",
        .name = QT_TRANSLATE_NOOP("Metric", "Acquisition cost, media only"),
        .unit = Unit::Money,
        .numerator = QT_TRANSLATE_NOOP("Metric", "Spend"),
        .denominator = QT_TRANSLATE_NOOP("Metric", "Units sold to new customers"),
        .personMeans = QT_TRANSLATE_NOOP("Metric", "Spend cannot be attributed to a person."),
        .better = Better::Lower,
        .explanation = QT_TRANSLATE_NOOP("Metric",
            "The acquisition cost without labour: media and vendor spend per unit sold to a "
            "customer who had not bought before. Spend belongs to a source, a campaign and a "
            "day; by anything else, such as a person, it cannot be attributed and there is "
            "no figure."),
        .source = QT_TRANSLATE_NOOP("Metric", "Definition of this program."),
    },
    MetricDefinition {
        .metric = MetricId::SourceRoi,
        .id = "source_roi",
        .name = QT_TRANSLATE_NOOP("Metric", "Return on spend"),
        .unit = Unit::Rate,
        .numerator = QT_TRANSLATE_NOOP("Metric", "Gross less spend"),
        .denominator = QT_TRANSLATE_NOOP("Metric", "Spend"),
        .personMeans = QT_TRANSLATE_NOOP("Metric", "Spend cannot be attributed to a person."),
        .better = Better::Higher,
        .explanation = QT_TRANSLATE_NOOP("Metric",
            "What each unit of money spent brought in gross beyond itself: gross less spend, "
            "divided by spend. Above 100 % is a good source, not an error. Without spend "
            "there is nothing to divide by. Spend belongs to a source, a campaign and a day; "
            "by anything else, such as a person, it cannot be attributed and there is no "
            "figure."),
        .source = QT_TRANSLATE_NOOP("Metric", "Definition of this program."),
    },
    MetricDefinition {
        .metric = MetricId::GoalAttainment,
        .id = "goal_attainment",
        .name = QT_TRANSLATE_NOOP("Metric", "Goal attainment"),
        .unit = Unit::Rate,
        .numerator = QT_TRANSLATE_NOOP("Metric", "Units so far"),
        .denominator = QT_TRANSLATE_NOOP("Metric", "Units goal"),
        .personMeans
        = QT_TRANSLATE_NOOP("Metric", "Their shares of the deals, against their own goal."),
        .onLeadDate = false,
        .better = Better::Higher,
        .explanation = QT_TRANSLATE_NOOP("Metric",
            "Units against the goal. A period that holds today is taken to the end of the month, "
            "so "
            "that the month to date stands against the whole month's goal. Of a goal that lies "
            "only partly in the period, the part by selling days counts; where goals overlap, the "
            "one for fewer days counts. By store, person, team, source and territory the goal of "
            "that one is taken; unless goals cover every selling day the figure stays empty."),
        .source = QT_TRANSLATE_NOOP("Metric", "Definition of this program."),
    },
    MetricDefinition {
        .metric = MetricId::Pace,
        .id = "pace",
        .name = QT_TRANSLATE_NOOP("Metric", "Pace"),
        .unit = Unit::Count,
        .numerator = QT_TRANSLATE_NOOP("Metric", "Units so far"),
        .personMeans = QT_TRANSLATE_NOOP(
            "Metric", "Their shares of the deals, so that people add up to the store."),
        .onLeadDate = false,
        .better = Better::Higher,
        .explanation = QT_TRANSLATE_NOOP("Metric",
            "Where the running month will end: units so far, and what the selling days left "
            "(tomorrow is the first) are expected to bring, by the weights of weekdays and of the "
            "month's last days that the store has shown. As likely above as below; the interval "
            "holds 19 times out of 20. For a month that is over it is the units sold. Where the "
            "history is too short, and beyond the month's end, it is the run rate. What is "
            "forecast of one person and another does not add up to the store."),
        .source = QT_TRANSLATE_NOOP(
            "Metric", "Harvey and Fernandes, JBES 7 (1989); docs/forecast.md has the back-test."),
    },
    MetricDefinition {
        .metric = MetricId::RunRate,
        .id = "run_rate",
        .name = QT_TRANSLATE_NOOP("Metric", "Run rate"),
        .unit = Unit::Count,
        .numerator = QT_TRANSLATE_NOOP("Metric", "Units so far"),
        .denominator = QT_TRANSLATE_NOOP("Metric", "Selling days elapsed, as a part of all"),
        .personMeans = QT_TRANSLATE_NOOP(
            "Metric", "Their shares of the deals, so that people add up to the store."),
        .onLeadDate = false,
        .better = Better::Higher,
        .explanation = QT_TRANSLATE_NOOP("Metric",
            "Where the running month will end if its days go on as on average so far: units so "
            "far, divided by selling days elapsed (today included), times the selling days of the "
            "month. For a month that is over it is the units sold. It stands beside the pace, "
            "which knows the store's weekdays and month ends."),
        .source = QT_TRANSLATE_NOOP("Metric", "Definition of this program."),
    },
    MetricDefinition {
        .metric = MetricId::NeededPerDay,
        .id = "needed_per_day",
        .name = QT_TRANSLATE_NOOP("Metric", "Needed per day"),
        .unit = Unit::Count,
        .numerator = QT_TRANSLATE_NOOP("Metric", "Units still missing to the goal"),
        .denominator = QT_TRANSLATE_NOOP("Metric", "Selling days left"),
        .personMeans
        = QT_TRANSLATE_NOOP("Metric", "Their own goal less their shares of the deals."),
        .onLeadDate = false,
        .better = Better::Lower,
        .explanation = QT_TRANSLATE_NOOP("Metric",
            "How many units must be sold on each selling day left, after today, to reach the "
            "goal; 0 when it is reached. Only where there is a goal and a day left."),
        .source = QT_TRANSLATE_NOOP("Metric", "Definition of this program."),
    },
};

} // namespace

std::span<const MetricDefinition> moneyMetrics()
{
    return moneyEntries;
}

} // namespace lotboard::metrics
