#include "metrics/measure.h"

#include "domain/sale.h"

#include <array>

namespace lotboard::metrics {

namespace {

using enum Measure;

constexpr std::array rules {
    MeasureRule {LeadsReceived, Stream::Received},
    MeasureRule {Leads, Stream::Received, flag::counted},
    MeasureRule {Answered, Stream::FirstAttempt},
    MeasureRule {AnsweredWithin5, Stream::FirstAttempt, flag::within5},
    MeasureRule {AnsweredWithin15, Stream::FirstAttempt, flag::within15},
    MeasureRule {AnsweredWithin30, Stream::FirstAttempt, flag::within30},
    MeasureRule {AnsweredWithin60, Stream::FirstAttempt, flag::within60},
    MeasureRule {Contacted, Stream::FirstContact},
    MeasureRule {WithAppointment, Stream::FirstAppointment},
    MeasureRule {Showed, Stream::FirstShow},
    MeasureRule {Sold, Stream::Sold},
    MeasureRule {SoldShowed, Stream::SoldShowed},
    MeasureRule {SoldAppointed, Stream::SoldAppointed},
    MeasureRule {Attempts, Stream::Attempt},
    MeasureRule {AttemptsUnreached, Stream::Attempt, flag::unreached},
    MeasureRule {AttemptsReached, Stream::Attempt, flag::reached},
    MeasureRule {AppointmentsSet, Stream::AppointmentSet},
    MeasureRule {AppointmentsDue, Stream::AppointmentDue},
    MeasureRule {DueConfirmed, Stream::AppointmentDue, flag::confirmed},
    MeasureRule {DueShowed, Stream::AppointmentDue, flag::showed},
    MeasureRule {Shows, Stream::Show},
    MeasureRule {BeBacks, Stream::Show, flag::beBack},
    MeasureRule {Units, Stream::Sale, 0, flag::counted, Amount::BasisPoints},
    MeasureRule {
        NewCustomerUnits, Stream::Sale, flag::newCustomer, flag::counted, Amount::BasisPoints},
    MeasureRule {Revenue, Stream::Sale, 0, flag::counted, Amount::Price},
    MeasureRule {FrontGross, Stream::Sale, 0, flag::counted, Amount::FrontGross},
    MeasureRule {BackGross, Stream::Sale, 0, flag::counted, Amount::BackGross},
    MeasureRule {Gross, Stream::Sale, 0, flag::counted, Amount::Gross},
    MeasureRule {Spend, Stream::Spend, flag::media, 0, Amount::Price},
    MeasureRule {LoadedSpend, Stream::Spend, 0, 0, Amount::Price},
    MeasureRule {DuplicateLeads, Stream::Received, flag::duplicate},
    MeasureRule {InvalidLeads, Stream::Received, flag::invalid},
};
static_assert(rules.size() == measureCount);

constexpr Formula sum(MetricId metric, Measure numerator)
{
    return {metric, Form::Sum, numerator, numerator};
}

constexpr std::array formulas {
    sum(MetricId::LeadsReceived, LeadsReceived),
    sum(MetricId::Leads, Leads),
    sum(MetricId::Attempts, Attempts),
    sum(MetricId::Contacted, Contacted),
    Formula {MetricId::ContactRate, Form::Share, Contacted, Leads},
    Formula {MetricId::AttemptsToContact, Form::Quantile, Contacted, Contacted},
    Formula {MetricId::AttemptDaysToContact, Form::Quantile, Contacted, Contacted, 0.5, 1},
    Formula {MetricId::ReachRate, Form::Share, AttemptsReached, AttemptsUnreached},
    Formula {MetricId::ResponseTime, Form::Quantile, Answered, Leads},
    Formula {MetricId::ResponseTimeP90, Form::Quantile, Answered, Leads, 0.9},
    Formula {MetricId::ResponseTimeByTheClock, Form::Quantile, Answered, Leads, 0.5, 1},
    Formula {MetricId::AnsweredWithin5, Form::Share, AnsweredWithin5, Leads},
    Formula {MetricId::AnsweredWithin15, Form::Share, AnsweredWithin15, Leads},
    Formula {MetricId::AnsweredWithin30, Form::Share, AnsweredWithin30, Leads},
    Formula {MetricId::AnsweredWithin60, Form::Share, AnsweredWithin60, Leads},
    sum(MetricId::LeadsWithAppointment, WithAppointment),
    sum(MetricId::AppointmentsSet, AppointmentsSet),
    Formula {MetricId::AppointmentSetRate, Form::Share, WithAppointment, Contacted},
    Formula {MetricId::AppointmentRateOfLeads, Form::Share, WithAppointment, Leads},
    sum(MetricId::AppointmentsDue, AppointmentsDue),
    Formula {MetricId::ConfirmedRate, Form::Share, DueConfirmed, AppointmentsDue},
    Formula {MetricId::ShowRate, Form::Share, DueShowed, AppointmentsDue},
    sum(MetricId::Shows, Shows),
    sum(MetricId::BeBacks, BeBacks),
    Formula {MetricId::CloseRate, Form::Share, Sold, Leads},
    Formula {MetricId::CloseRateOfShows, Form::Share, SoldShowed, Showed},
    Formula {MetricId::CloseRateOfAppointments, Form::Share, SoldAppointed, WithAppointment},
    sum(MetricId::Units, Units),
    sum(MetricId::Revenue, Revenue),
    Formula {MetricId::AverageDealSize, Form::Average, Revenue, Units},
    sum(MetricId::FrontGross, FrontGross),
    sum(MetricId::BackGross, BackGross),
    sum(MetricId::Gross, Gross),
    Formula {MetricId::GrossPerUnit, Form::Average, Gross, Units},
    Formula {MetricId::FrontGrossPerUnit, Form::Average, FrontGross, Units},
    Formula {MetricId::BackGrossPerUnit, Form::Average, BackGross, Units},
    sum(MetricId::Spend, Spend),
    sum(MetricId::LoadedSpend, LoadedSpend),
    Formula {MetricId::CostPerLead, Form::Average, Spend, Leads},
    Formula {MetricId::CostPerContact, Form::Average, Spend, Contacted},
    Formula {MetricId::CostPerAppointment, Form::Average, Spend, AppointmentsSet},
    Formula {MetricId::CostPerShow, Form::Average, Spend, Shows},
    Formula {MetricId::CostPerSale, Form::Average, Spend, Units},
    Formula {MetricId::AcquisitionCost, Form::Average, LoadedSpend, NewCustomerUnits},
    Formula {MetricId::MediaAcquisitionCost, Form::Average, Spend, NewCustomerUnits},
    Formula {MetricId::SourceRoi, Form::Return, Gross, Spend},
    Formula {MetricId::GoalAttainment, Form::Goal, Units, Units},
    Formula {MetricId::Pace, Form::Goal, Units, Units},
    Formula {MetricId::RunRate, Form::Goal, Units, Units},
    Formula {MetricId::NeededPerDay, Form::Goal, Units, Units},
};

constexpr bool standInOrder()
{
    for (std::size_t i = 0; i < rules.size(); ++i) {
        if (static_cast<std::size_t>(rules[i].measure) != i)
            return false;
    }
    for (std::size_t i = 0; i < formulas.size(); ++i) {
        if (static_cast<std::size_t>(formulas[i].metric) != i)
            return false;
    }
    return true;
}
static_assert(standInOrder());

} // namespace

const MeasureRule& ruleOf(Measure measure)
{
    return rules[static_cast<std::size_t>(measure)];
}

const Formula& formulaOf(MetricId metric)
{
    return formulas[static_cast<std::size_t>(metric)];
}

double amountScale(Amount amount)
{
    return amount == Amount::BasisPoints ? wholeDeal : 1;
}

} // namespace lotboard::metrics
