#pragma once

#include <QString>

#include <cstdint>
#include <optional>
#include <span>

namespace lotboard::metrics {

/// Every number of the product. The order is that of lists and handbook.
enum class MetricId : std::uint8_t {
    LeadsReceived,
    Leads,
    Attempts,
    Contacted,
    ContactRate,
    AttemptsToContact, ///< Median.
    AttemptDaysToContact, ///< Median of the distinct days of those attempts.
    ReachRate, ///< Of attempts.
    ResponseTime, ///< Median, business time.
    ResponseTimeP90,
    ResponseTimeByTheClock, ///< Median, wall-clock time.
    AnsweredWithin5,
    AnsweredWithin15,
    AnsweredWithin30,
    AnsweredWithin60,
    LeadsWithAppointment,
    AppointmentsSet,
    AppointmentSetRate,
    AppointmentRateOfLeads,
    AppointmentsDue,
    ConfirmedRate,
    ShowRate,
    Shows,
    BeBacks,
    CloseRate,
    CloseRateOfShows,
    CloseRateOfAppointments,
    Units,
    Revenue,
    AverageDealSize,
    FrontGross,
    BackGross,
    Gross,
    GrossPerUnit,
    FrontGrossPerUnit,
    BackGrossPerUnit,
    Spend,
    LoadedSpend,
    CostPerLead,
    CostPerContact,
    CostPerAppointment,
    CostPerShow,
    CostPerSale,
    AcquisitionCost,
    MediaAcquisitionCost, ///< Without labour.
    SourceRoi,
    GoalAttainment, ///< Of the units goal.
    Pace, ///< Units at the month's end, as the store's days go.
    RunRate, ///< Units at the month's end, if the days go on as on average.
    NeededPerDay,
};

enum class Unit : std::uint8_t {
    Count, ///< Whole, but units of split deals have halves.
    Rate, ///< A part of a whole; shown in percent.
    Money, ///< Cents.
    Duration, ///< Seconds.
    Number, ///< Anything else, such as attempts to a contact.
};

enum class Better : std::uint8_t { Higher, Lower, Neither };

/// What a number means. The handbook, the explanation panel, tooltips, CSV headers and the list on
/// the command line are all made from this. Texts are English and translated where they are shown
/// (context "Metric").
struct MetricDefinition
{
    MetricId metric {};
    const char* id = ""; ///< `contact_rate`: in files and on the command line.
    const char* name = "";
    Unit unit = Unit::Count;
    const char* numerator = ""; ///< What is counted or added up.
    const char* denominator = ""; ///< Empty where nothing is divided.
    const char* personMeans = ""; ///< Whose it is when grouped by person.
    bool onEventDate = true; ///< Which bases make sense.
    bool onLeadDate = true;
    Better better = Better::Higher;
    const char* explanation = ""; ///< One paragraph.
    const char* source = ""; ///< Where the formula or the definition is from.
};

std::span<const MetricDefinition> metricCatalog();
const MetricDefinition& definitionOf(MetricId metric);
std::optional<MetricId> metricFromId(QStringView id);

} // namespace lotboard::metrics
