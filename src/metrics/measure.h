#pragma once

#include "metrics/factcolumns.h"
#include "metrics/metriccatalog.h"
#include "metrics/query.h"

namespace lotboard::metrics {

/// What is counted or added up: the parts that metrics are made of.
enum class Measure : std::uint8_t {
    LeadsReceived,
    Leads,
    Answered,
    AnsweredWithin5,
    AnsweredWithin15,
    AnsweredWithin30,
    AnsweredWithin60,
    Contacted,
    WithAppointment,
    Showed,
    Sold,
    SoldShowed,
    SoldAppointed,
    Attempts,
    AttemptsUnreached, ///< At customers that nobody had reached before.
    AttemptsReached,
    AppointmentsSet,
    AppointmentsDue,
    DueConfirmed,
    DueShowed,
    Shows,
    BeBacks,
    Units,
    NewCustomerUnits,
    Revenue,
    FrontGross,
    BackGross,
    Gross,
    Spend,
    LoadedSpend,
    DuplicateLeads, ///< Left out of all others, like the next.
    InvalidLeads,
};
constexpr std::size_t measureCount = static_cast<std::size_t>(Measure::InvalidLeads) + 1;

/// What a row adds to a measure.
enum class Amount : std::uint8_t { One, BasisPoints, Price, FrontGross, BackGross, Gross };

/// Which rows a measure counts, and how much each adds: the one predicate behind a sum and the
/// records that it opens to.
struct MeasureRule
{
    Measure measure {};
    Stream stream {};
    std::uint8_t flags = 0; ///< All of these must be set,
    std::uint8_t flagsOnLeadDate = 0; ///< on lead date these, too.
    Amount amount = Amount::One;
};

const MeasureRule& ruleOf(Measure measure);

/// The amount of one row, in units of amountScale().
inline std::int64_t amountAt(Amount amount, const EventColumns& columns, std::size_t row)
{
    switch (amount) {
    case Amount::One:
        return 1;
    case Amount::BasisPoints:
        return columns.money[row].basisPoints;
    case Amount::Price:
        return columns.money[row].price;
    case Amount::FrontGross:
        return columns.money[row].frontGross;
    case Amount::BackGross:
        return columns.money[row].backGross;
    case Amount::Gross:
        return columns.money[row].frontGross + columns.money[row].backGross;
    }
    return 0;
}
/// How many of them make one: basis points of a deal; 1 for counts and cents.
double amountScale(Amount amount);

constexpr bool isOnLeadDate(DateBasis basis)
{
    return basis == DateBasis::Lead;
}
constexpr std::uint8_t wantedFlags(const MeasureRule& rule, DateBasis basis)
{
    return isOnLeadDate(basis) ? rule.flags | rule.flagsOnLeadDate : rule.flags;
}

/// How a metric is made from measures.
enum class Form : std::uint8_t {
    Sum, ///< The numerator alone.
    Share, ///< A part of a whole, with an interval.
    Average, ///< Numerator ÷ denominator of cases.
    Quantile, ///< Of a value of the numerator's rows among the denominator's.
    Return, ///< (Numerator − denominator) ÷ denominator.
    Goal, ///< Against goals and the calendar; see GoalFigures.
};

struct Formula
{
    MetricId metric {};
    Form form = Form::Sum;
    Measure numerator {};
    Measure denominator {};
    double quantile = 0.5;
    std::size_t value = 0; ///< Which of EventColumns::values.
};

const Formula& formulaOf(MetricId metric);

} // namespace lotboard::metrics
