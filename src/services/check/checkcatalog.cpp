#include "services/check/checkcatalog.h"

#include <QtGlobal>

#include <array>

namespace lotboard {
namespace {

using enum metrics::MetricId;
using storage::DataProblem;

struct Description
{
    DataProblem problem {};
    const char* id = "";
    const char* title = "";
    const char* explanation = "";
    std::array<metrics::MetricId, 4> touched {}; ///< The first `touchedCount` of them.
    std::size_t touchedCount = 0;
};

constexpr std::array descriptions {
    Description {DataProblem::SaleWithoutLead, "sale_without_lead",
        QT_TRANSLATE_NOOP("Check", "Sales without a lead"),
        QT_TRANSLATE_NOOP("Check",
            "These deals count as units, but in no close rate and for no source. Find the lead of "
            "each, or log one for the visit."),
        {CloseRate, CloseRateOfShows, CostPerSale, SourceRoi}, 4},
    Description {DataProblem::ShowWithOpenAppointment, "show_without_outcome",
        QT_TRANSLATE_NOOP("Check", "Visits whose appointment still stands open"),
        QT_TRANSLATE_NOOP("Check",
            "The customer came, but nobody marked the appointment as showed, so it counts as not "
            "shown. Mark it."),
        {ShowRate}, 1},
    Description {DataProblem::LeadWithoutSource, "lead_without_source",
        QT_TRANSLATE_NOOP("Check", "Leads without a source"),
        QT_TRANSLATE_NOOP("Check",
            "No source gets the credit for these leads, so each source looks dearer and smaller "
            "than it is. Enter where they came from."),
        {Leads, CostPerLead, CostPerSale, SourceRoi}, 4},
    Description {DataProblem::AppointmentOverdue, "appointment_overdue",
        QT_TRANSLATE_NOOP("Check", "Appointments in the past that are still open"),
        QT_TRANSLATE_NOOP("Check",
            "Nobody noted how these ended, so they count as not shown. Mark each as showed, no "
            "show, cancelled or rescheduled."),
        {ShowRate, AppointmentsDue}, 2},
    Description {DataProblem::SpendMissing, "spend_missing",
        QT_TRANSLATE_NOOP("Check", "Months of a paid source without spend"),
        QT_TRANSLATE_NOOP("Check",
            "The source brought leads in these months and costs money in others, but nothing was "
            "entered, so its leads and sales look too cheap. Enter the invoice."),
        {CostPerLead, CostPerSale, AcquisitionCost, SourceRoi}, 4},
    Description {DataProblem::CommunicationBeforeLead, "communication_before_lead",
        QT_TRANSLATE_NOOP("Check", "Communications before their lead arrived"),
        QT_TRANSLATE_NOOP("Check",
            "A touch more than a day before the arrival belongs to another lead, or one of the two "
            "dates is wrong. Response time and attempts are off."),
        {ResponseTime, AttemptsToContact, ContactRate}, 3},
    Description {DataProblem::AppointmentDueBeforeSet, "appointment_due_before_set",
        QT_TRANSLATE_NOOP("Check", "Appointments due before they were made"),
        QT_TRANSLATE_NOOP(
            "Check", "One of the two dates is wrong, so the appointment counts in a wrong period."),
        {AppointmentsSet, AppointmentsDue, ShowRate}, 3},
    Description {DataProblem::ShowBeforeLead, "show_before_lead",
        QT_TRANSLATE_NOOP("Check", "Visits before their lead arrived"),
        QT_TRANSLATE_NOOP("Check",
            "A visit more than a day before the arrival belongs to another lead, or a date is "
            "wrong."),
        {Shows, ContactRate, CloseRateOfShows}, 3},
    Description {DataProblem::SaleBeforeLead, "sale_before_lead",
        QT_TRANSLATE_NOOP("Check", "Deals signed before their lead arrived"),
        QT_TRANSLATE_NOOP("Check",
            "The deal was linked to the wrong lead, or a date is wrong. Close rates on lead date "
            "are off."),
        {CloseRate, Units}, 2},
    Description {DataProblem::SaleDatesOutOfOrder, "sale_dates_out_of_order",
        QT_TRANSLATE_NOOP("Check", "Deals unwound before they were signed"),
        QT_TRANSLATE_NOOP("Check", "One of the two dates is wrong. Correct it."), {Units, Gross},
        2},
    Description {DataProblem::InTheFuture, "lead_in_the_future",
        QT_TRANSLATE_NOOP("Check", "Leads that arrive in the future"),
        QT_TRANSLATE_NOOP("Check",
            "Often day and month were read the wrong way round in an import. Undo it and import "
            "again with the right order of dates."),
        {Leads, ResponseTime}, 2},
    Description {DataProblem::CreditsDoNotAddUp, "credits_do_not_add_up",
        QT_TRANSLATE_NOOP("Check", "Deals whose shares do not add up to a whole"),
        QT_TRANSLATE_NOOP("Check",
            "People's units and gross no longer add up to the store's. Correct the shares."),
        {Units, Gross}, 2},
    Description {DataProblem::SaleWithoutCredits, "sale_without_credits",
        QT_TRANSLATE_NOOP("Check", "Deals that are nobody's"),
        QT_TRANSLATE_NOOP(
            "Check", "They count for the store but for no person. Enter who sold them."),
        {Units, Gross, GoalAttainment}, 3},
    Description {DataProblem::SoldLeadWithoutSale, "sold_lead_without_sale",
        QT_TRANSLATE_NOOP("Check", "Leads marked sold without a deal"),
        QT_TRANSLATE_NOOP("Check",
            "A close rate counts deals, so these leads count as not closed. Link the deal, or "
            "change the status."),
        {CloseRate}, 1},
    Description {DataProblem::SaleOnUnsoldLead, "sale_on_unsold_lead",
        QT_TRANSLATE_NOOP("Check", "Deals on leads that are not marked sold"),
        QT_TRANSLATE_NOOP("Check",
            "The deal stands, but its lead is still open, lost, invalid or a duplicate; the last "
            "two are left out of every figure. Change the status."),
        {CloseRate, Leads}, 2},
    Description {DataProblem::DuplicateSuspected, "duplicate_suspected",
        QT_TRANSLATE_NOOP("Check", "Leads that may be duplicates"),
        QT_TRANSLATE_NOOP("Check",
            "Somebody with the same phone or e-mail wrote in the two weeks before. If it is the "
            "same wish, mark the later lead as a duplicate: it makes every rate look worse."),
        {Leads, ContactRate, CloseRate, CostPerLead}, 4},
    Description {DataProblem::OpenLeadOfLeaver, "open_lead_of_leaver",
        QT_TRANSLATE_NOOP("Check", "Open leads of people who left"),
        QT_TRANSLATE_NOOP("Check", "Nobody works on these leads. Assign them to somebody else."),
        {ContactRate, ResponseTime, CloseRate}, 3},
    Description {DataProblem::LeadOfNobody, "lead_of_nobody",
        QT_TRANSLATE_NOOP("Check", "Leads of customers without name, phone and e-mail"),
        QT_TRANSLATE_NOOP("Check",
            "Nobody can reach these customers or tell them from each other. Enter what is known, "
            "or mark the leads invalid."),
        {ContactRate}, 1},
};
static_assert(descriptions.size() == storage::dataProblemCount);

} // namespace

CheckFinding describedProblem(DataProblem problem)
{
    const Description& found = descriptions[static_cast<std::size_t>(problem)];
    CheckFinding finding {.id = found.id, .title = found.title, .explanation = found.explanation};
    finding.metrics.assign(found.touched.begin(),
        found.touched.begin() + static_cast<std::ptrdiff_t>(found.touchedCount));
    return finding;
}

} // namespace lotboard
