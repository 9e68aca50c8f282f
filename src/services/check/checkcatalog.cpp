#include "services/check/checkcatalog.h"

#include "storage/repositories/checksearches.h"

#include <QtGlobal>

#include <array>
#include <span>

namespace lotboard {
namespace {

using enum metrics::MetricId;
using metrics::MetricId;
using storage::DataProblem;
using enum metrics::Trait;
using enum CheckFix;

// Which figures a row with a problem makes wrong, or may.
constexpr std::array closeRates {CloseRate, CloseRateOfShows, CloseRateOfAppointments};
constexpr std::array showRates {ShowRate};
constexpr std::array costFigures {CostPerLead, CostPerContact, CostPerAppointment, CostPerShow,
    CostPerSale, AcquisitionCost, MediaAcquisitionCost, SourceRoi};
constexpr std::array spendFigures {Spend, LoadedSpend, CostPerLead, CostPerContact,
    CostPerAppointment, CostPerShow, CostPerSale, AcquisitionCost, MediaAcquisitionCost, SourceRoi};
constexpr std::array answerFigures {ResponseTime, ResponseTimeP90, ResponseTimeByTheClock,
    AnsweredWithin5, AnsweredWithin15, AnsweredWithin30, AnsweredWithin60, AttemptsToContact,
    AttemptDaysToContact, ContactRate};
constexpr std::array dueFigures {AppointmentsDue, ShowRate, ConfirmedRate};
constexpr std::array confirmedRates {ConfirmedRate};
constexpr std::array visitFigures {Shows, BeBacks, ContactRate, CloseRateOfShows, CostPerShow};
constexpr std::array unitFigures {Units, Revenue, AverageDealSize, FrontGross, BackGross, Gross,
    GrossPerUnit, FrontGrossPerUnit, BackGrossPerUnit, CostPerSale, SourceRoi, GoalAttainment, Pace,
    RunRate, NeededPerDay};
constexpr std::array soldFigures {Units, CloseRate, CloseRateOfShows, CloseRateOfAppointments,
    GoalAttainment, Pace, RunRate, NeededPerDay};
constexpr std::array priceFigures {Revenue, AverageDealSize};
constexpr std::array grossFigures {
    FrontGross, BackGross, Gross, GrossPerUnit, FrontGrossPerUnit, BackGrossPerUnit, SourceRoi};
constexpr std::array leadFigures {LeadsReceived, Leads, ContactRate, CloseRate,
    AppointmentRateOfLeads, CostPerLead, ResponseTime, ResponseTimeP90};
constexpr std::array closingFigures {Leads, CloseRate, CloseRateOfShows, CloseRateOfAppointments};
constexpr std::array workFigures {ContactRate, ResponseTime, ResponseTimeP90,
    ResponseTimeByTheClock, AppointmentRateOfLeads, CloseRate};
constexpr std::array reachFigures {Contacted, ContactRate};
constexpr std::array touchFigures {Attempts, Contacted, ContactRate};

struct Description
{
    DataProblem problem {};
    const char* id = "";
    const char* title = "";
    const char* explanation = "";
    metrics::Trait trait {};
    std::span<const MetricId> touched {};
    CheckFix fix {};
};

constexpr std::array descriptions {
    Description {DataProblem::SaleWithoutLead, "sale_without_lead",
        QT_TRANSLATE_NOOP("Check", "Sales without a lead"),
        QT_TRANSLATE_NOOP("Check",
            "These deals count as units, but in no close rate and for no source. Find the lead of "
            "each, or log one for the visit."),
        Completeness, closeRates, LinkDeal},
    Description {DataProblem::ShowWithOpenAppointment, "show_without_outcome",
        QT_TRANSLATE_NOOP("Check", "Visits whose appointment still stands open"),
        QT_TRANSLATE_NOOP("Check",
            "The customer came, but nobody marked the appointment as showed, so it counts as not "
            "shown. Mark it."),
        Completeness, showRates, MarkShowed},
    Description {DataProblem::LeadWithoutSource, "lead_without_source",
        QT_TRANSLATE_NOOP("Check", "Leads without a source"),
        QT_TRANSLATE_NOOP("Check",
            "No source gets the credit for these leads, so each source looks dearer and smaller "
            "than it is. Enter where they came from."),
        Completeness, costFigures, EditLead},
    Description {DataProblem::AppointmentOverdue, "appointment_overdue",
        QT_TRANSLATE_NOOP("Check", "Appointments in the past that are still open"),
        QT_TRANSLATE_NOOP("Check",
            "Nobody noted how these ended, so they count as not shown. Mark each as showed, no "
            "show, cancelled or rescheduled."),
        Completeness, showRates, EndAppointment},
    Description {DataProblem::SpendMissing, "spend_missing",
        QT_TRANSLATE_NOOP("Check", "Months of a paid source without spend"),
        QT_TRANSLATE_NOOP("Check",
            "The source brought leads in these months and costs money in others, but nothing was "
            "entered, so its leads and sales look too cheap. Enter the invoice."),
        Completeness, spendFigures, EnterSpend},
    Description {DataProblem::CommunicationBeforeLead, "communication_before_lead",
        QT_TRANSLATE_NOOP("Check", "Communications before their lead arrived"),
        QT_TRANSLATE_NOOP("Check",
            "A touch before the arrival belongs to another lead, or one of the two dates is wrong. "
            "An "
            "attempt before it counts as an answer in no time at all."),
        Consistency, answerFigures, OpenLead},
    Description {DataProblem::AppointmentDueBeforeSet, "appointment_due_before_set",
        QT_TRANSLATE_NOOP("Check", "Appointments due before they were made"),
        QT_TRANSLATE_NOOP(
            "Check", "One of the two dates is wrong, so the appointment counts in a wrong period."),
        Consistency, dueFigures, OpenLead},
    Description {DataProblem::ShowBeforeLead, "show_before_lead",
        QT_TRANSLATE_NOOP("Check", "Visits before their lead arrived"),
        QT_TRANSLATE_NOOP("Check",
            "A visit more than a day before the arrival belongs to another lead, or a date is "
            "wrong."),
        Consistency, visitFigures, EditVisit},
    Description {DataProblem::SaleBeforeLead, "sale_before_lead",
        QT_TRANSLATE_NOOP("Check", "Deals signed before their lead arrived"),
        QT_TRANSLATE_NOOP("Check",
            "The deal was linked to the wrong lead, or a date is wrong. Close rates on lead date "
            "are off."),
        Consistency, soldFigures, EditDeal},
    Description {DataProblem::SaleDatesOutOfOrder, "sale_dates_out_of_order",
        QT_TRANSLATE_NOOP("Check", "Deals unwound before they were signed"),
        QT_TRANSLATE_NOOP("Check", "One of the two dates is wrong. Correct it."), Consistency,
        unitFigures, EditDeal},
    Description {DataProblem::InTheFuture, "lead_in_the_future",
        QT_TRANSLATE_NOOP("Check", "Leads that arrive in the future"),
        QT_TRANSLATE_NOOP("Check",
            "Often day and month were read the wrong way round in an import. Undo it and import "
            "again with the right order of dates."),
        Consistency, leadFigures, EditLead},
    Description {DataProblem::CreditsDoNotAddUp, "credits_do_not_add_up",
        QT_TRANSLATE_NOOP("Check", "Deals whose shares do not add up to a whole"),
        QT_TRANSLATE_NOOP("Check",
            "People's units and gross no longer add up to the store's. Correct the shares."),
        Consistency, unitFigures, EditDeal},
    Description {DataProblem::SaleWithoutCredits, "sale_without_credits",
        QT_TRANSLATE_NOOP("Check", "Deals that are nobody's"),
        QT_TRANSLATE_NOOP(
            "Check", "They count for the store but for no person. Enter who sold them."),
        Completeness, unitFigures, EditDeal},
    Description {DataProblem::SoldLeadWithoutSale, "sold_lead_without_sale",
        QT_TRANSLATE_NOOP("Check", "Leads marked sold without a deal"),
        QT_TRANSLATE_NOOP("Check",
            "A close rate counts deals, so these leads count as not closed. Link the deal, or "
            "change the status."),
        Consistency, closeRates, EditDeal},
    Description {DataProblem::SaleOnUnsoldLead, "sale_on_unsold_lead",
        QT_TRANSLATE_NOOP("Check", "Deals on leads that are not marked sold"),
        QT_TRANSLATE_NOOP("Check",
            "The deal stands, but its lead is still open, lost, invalid or a duplicate; the last "
            "two are left out of every figure. Change the status."),
        Consistency, closingFigures, EditDeal},
    Description {DataProblem::DuplicateSuspected, "duplicate_suspected",
        QT_TRANSLATE_NOOP("Check", "Leads that may be duplicates"),
        QT_TRANSLATE_NOOP("Check",
            "Somebody with the same phone or e-mail wrote in the two weeks before. If it is the "
            "same wish, mark the later lead as a duplicate: it makes every rate look worse."),
        Consistency, leadFigures, MarkDuplicate},
    Description {DataProblem::OpenLeadOfLeaver, "open_lead_of_leaver",
        QT_TRANSLATE_NOOP("Check", "Open leads of people who left"),
        QT_TRANSLATE_NOOP("Check", "Nobody works on these leads. Assign them to somebody else."),
        Consistency, workFigures, Assign},
    Description {DataProblem::LeadOfNobody, "lead_of_nobody",
        QT_TRANSLATE_NOOP("Check", "Leads of customers without name, phone and e-mail"),
        QT_TRANSLATE_NOOP("Check",
            "Nobody can reach these customers or tell them from each other. Enter what is known, "
            "or mark the leads invalid."),
        Completeness, reachFigures, MarkInvalid},
    Description {DataProblem::SaleWithoutPrice, "sale_without_price",
        QT_TRANSLATE_NOOP("Check", "Deals without a price"),
        QT_TRANSLATE_NOOP("Check",
            "They count as units and add nothing to the revenue, so the average deal looks smaller "
            "than it is. Enter the price."),
        Completeness, priceFigures, EditDeal},
    Description {DataProblem::SaleWithoutGross, "sale_without_gross",
        QT_TRANSLATE_NOOP("Check", "Deals without front or back gross"),
        QT_TRANSLATE_NOOP("Check",
            "What is not entered counts as nothing earned, so gross and gross per unit look lower "
            "than they are. Enter it; 0 where nothing was earned."),
        Completeness, grossFigures, EditDeal},
    Description {DataProblem::SaleWithoutItsDay, "sale_without_its_day",
        QT_TRANSLATE_NOOP("Check", "Deals without the date that they count by"),
        QT_TRANSLATE_NOOP("Check",
            "The store's settings count deals by a date that these do not have, so another of "
            "their dates is taken and they may stand in a wrong month. Enter it."),
        Completeness, soldFigures, EditDeal},
    Description {DataProblem::VehicleSoldTwice, "vehicle_sold_twice",
        QT_TRANSLATE_NOOP("Check", "Cars sold twice within two months"),
        QT_TRANSLATE_NOOP("Check",
            "Two deals of one car both stand, so it counts as two units. Mark the one that did not "
            "hold as unwound, or correct the car."),
        Consistency, unitFigures, EditDeal},
    Description {DataProblem::ConfirmedBeforeSet, "confirmed_before_set",
        QT_TRANSLATE_NOOP("Check", "Appointments confirmed before they were made"),
        QT_TRANSLATE_NOOP("Check", "One of the two times is wrong. Correct it."), Consistency,
        confirmedRates, OpenLead},
    Description {DataProblem::CommunicationInTheFuture, "communication_in_the_future",
        QT_TRANSLATE_NOOP("Check", "Communications in the future"),
        QT_TRANSLATE_NOOP("Check",
            "What has not happened yet cannot be logged: day and month may have been read the "
            "wrong way round in an import."),
        Consistency, touchFigures, OpenLead},
    Description {DataProblem::ShowInTheFuture, "show_in_the_future",
        QT_TRANSLATE_NOOP("Check", "Visits in the future"),
        QT_TRANSLATE_NOOP(
            "Check", "Nobody can have come yet. Correct the date, or make an appointment of it."),
        Consistency, visitFigures, EditVisit},
};
static_assert(descriptions.size() == storage::dataProblemCount);

} // namespace

metrics::RecordKind recordKindOf(storage::Entity entity)
{
    using metrics::RecordKind;
    using storage::Entity;
    switch (entity) {
    case Entity::Communication:
        return RecordKind::Communication;
    case Entity::Appointment:
        return RecordKind::Appointment;
    case Entity::Show:
        return RecordKind::Show;
    case Entity::Sale:
        return RecordKind::Sale;
    default:
        return RecordKind::Lead;
    }
}

CheckFinding describedProblem(DataProblem problem)
{
    const Description& found = descriptions[static_cast<std::size_t>(problem)];
    CheckFinding finding {.id = found.id, .title = found.title, .explanation = found.explanation};
    finding.fix = found.fix;
    finding.flaw.trait = found.trait;
    const auto entity = storage::checkSearches()[static_cast<std::size_t>(problem)].entity;
    finding.flaw.kind = recordKindOf(storage::placeInFiguresOf(entity).countedAs);
    finding.flaw.metrics.assign(found.touched.begin(), found.touched.end());
    return finding;
}

} // namespace lotboard
