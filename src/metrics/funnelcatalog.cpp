#include "metrics/metricgroups.h"

#include <QtGlobal>

#include <array>

namespace lotboard::metrics {

namespace {

constexpr std::array funnelEntries {
    MetricDefinition {
        .metric = MetricId::LeadsReceived,
        .id = "leads_received",
        .name = QT_TRANSLATE_NOOP("Metric", "Leads received"),
        .unit = Unit::Count,
        .numerator = QT_TRANSLATE_NOOP("Metric", "All leads received, whatever became of them"),
        .personMeans = QT_TRANSLATE_NOOP("Metric", "Whom the lead is assigned to."),
        .better = Better::Neither,
        .explanation = QT_TRANSLATE_NOOP("Metric",
            "Every lead that arrived in the period, those marked duplicate or invalid too. "
            "It says how much came in at the door; all other figures rest on Leads."),
        .source = QT_TRANSLATE_NOOP("Metric", "Definition of this program."),
    },
    MetricDefinition {
        .metric = MetricId::Leads,
        .id = "leads",
        .name = QT_TRANSLATE_NOOP("Metric", "Leads"),
        .unit = Unit::Count,
        .numerator
        = QT_TRANSLATE_NOOP("Metric", "Leads received less those marked duplicate or invalid"),
        .personMeans = QT_TRANSLATE_NOOP("Metric", "Whom the lead is assigned to."),
        .better = Better::Higher,
        .explanation = QT_TRANSLATE_NOOP("Metric",
            "The leads that were a chance to sell. Duplicates and invalid leads (spam, a "
            "wrong number, a job or service enquiry) are left out here and in every figure "
            "of the funnel, and are counted beside it; a lost lead was a chance and keeps "
            "counting."),
        .source = QT_TRANSLATE_NOOP("Metric", "Definition of this program."),
    },
    MetricDefinition {
        .metric = MetricId::Attempts,
        .id = "attempts",
        .name = QT_TRANSLATE_NOOP("Metric", "Attempts"),
        .unit = Unit::Count,
        .numerator = QT_TRANSLATE_NOOP(
            "Metric", "Calls, texts, e-mails, chats and video messages sent by a person"),
        .personMeans = QT_TRANSLATE_NOOP("Metric", "Who made the attempt."),
        .better = Better::Higher,
        .explanation = QT_TRANSLATE_NOOP("Metric",
            "How often somebody of the store tried to get in touch. Automatic replies never "
            "count, nor does what the customer sends. An attempt that reaches the customer "
            "is an attempt and a contact. By hour it is the hour of the attempt on event "
            "date and the hour the lead arrived on lead date."),
        .source = QT_TRANSLATE_NOOP("Metric", "Definition of this program."),
    },
    MetricDefinition {
        .metric = MetricId::Contacted,
        .id = "contacted",
        .name = QT_TRANSLATE_NOOP("Metric", "Contacted"),
        .unit = Unit::Count,
        .numerator
        = QT_TRANSLATE_NOOP("Metric", "Leads with at least one two-way communication or a visit"),
        .personMeans = QT_TRANSLATE_NOOP("Metric", "Whom the lead is assigned to."),
        .better = Better::Higher,
        .explanation = QT_TRANSLATE_NOOP("Metric",
            "Leads with whom somebody really communicated: the customer answered a call, "
            "replied, called, wrote or came in. A voicemail, an opened e-mail, an automatic "
            "reply and an unanswered text are attempts, not contacts; a visit is a contact. "
            "On event date a lead counts in the period of its first contact, and only once."),
        .source = QT_TRANSLATE_NOOP("Metric", "Definition of this program."),
    },
    MetricDefinition {
        .metric = MetricId::ContactRate,
        .id = "contact_rate",
        .name = QT_TRANSLATE_NOOP("Metric", "Contact rate"),
        .unit = Unit::Rate,
        .numerator = QT_TRANSLATE_NOOP("Metric", "Leads contacted"),
        .denominator = QT_TRANSLATE_NOOP("Metric", "Leads"),
        .personMeans = QT_TRANSLATE_NOOP("Metric", "Whom the lead is assigned to."),
        .better = Better::Higher,
        .explanation = QT_TRANSLATE_NOOP("Metric",
            "The share of leads with whom somebody communicated both ways. On event date the "
            "first contacts of the period are divided by the leads of the period, so that it "
            "can pass 100 %; on lead date it follows the leads of the period."),
        .source = QT_TRANSLATE_NOOP("Metric", "Interval: E. B. Wilson, JASA 22 (1927)."),
    },
    MetricDefinition {
        .metric = MetricId::AttemptsToContact,
        .id = "attempts_to_contact",
        .name = QT_TRANSLATE_NOOP("Metric", "Attempts to contact"),
        .unit = Unit::Number,
        .numerator = QT_TRANSLATE_NOOP("Metric", "Leads contacted"),
        .denominator = QT_TRANSLATE_NOOP("Metric", "Leads contacted"),
        .personMeans = QT_TRANSLATE_NOOP("Metric", "Whom the lead is assigned to."),
        .better = Better::Lower,
        .explanation = QT_TRANSLATE_NOOP("Metric",
            "The median number of attempts made before the first contact, over contacted "
            "leads. The attempt that reaches the customer is not counted: a lead that "
            "answers the first call took none before it. On event date the leads first "
            "contacted in the period count."),
        .source = QT_TRANSLATE_NOOP("Metric",
            "Interval: order statistics, W. J. Conover, Practical Nonparametric Statistics, "
            "3.2."),
    },
    MetricDefinition {
        .metric = MetricId::AttemptDaysToContact,
        .id = "attempt_days_to_contact",
        .name = QT_TRANSLATE_NOOP("Metric", "Days of attempts to contact"),
        .unit = Unit::Number,
        .numerator = QT_TRANSLATE_NOOP("Metric", "Leads contacted"),
        .denominator = QT_TRANSLATE_NOOP("Metric", "Leads contacted"),
        .personMeans = QT_TRANSLATE_NOOP("Metric", "Whom the lead is assigned to."),
        .better = Better::Lower,
        .explanation = QT_TRANSLATE_NOOP("Metric",
            "The median number of different days on which those attempts before the first "
            "contact were made, over contacted leads. Five calls on one day count as one: "
            "persistence is spread over days."),
        .source = QT_TRANSLATE_NOOP("Metric",
            "Interval: order statistics, W. J. Conover, Practical Nonparametric Statistics, "
            "3.2."),
    },
    MetricDefinition {
        .metric = MetricId::ReachRate,
        .id = "reach_rate",
        .name = QT_TRANSLATE_NOOP("Metric", "Reach rate"),
        .unit = Unit::Rate,
        .numerator = QT_TRANSLATE_NOOP(
            "Metric", "Attempts that reached the customer or were answered within a day"),
        .denominator
        = QT_TRANSLATE_NOOP("Metric", "Attempts at customers whom nobody had reached before"),
        .personMeans = QT_TRANSLATE_NOOP("Metric", "Who made the attempt."),
        .better = Better::Higher,
        .explanation = QT_TRANSLATE_NOOP("Metric",
            "How often an attempt finds a customer whom nobody has reached yet. An attempt "
            "counts as reaching if it is the first contact, or the last one before it and at "
            "most 24 hours earlier: a text that is answered, a message that brings the "
            "customer in. Attempts after the first contact are left out, because who is "
            "known answers more easily. By hour it is the hour of the attempt on event date."),
        .source = QT_TRANSLATE_NOOP("Metric", "Interval: E. B. Wilson, JASA 22 (1927)."),
    },
    MetricDefinition {
        .metric = MetricId::ResponseTime,
        .id = "response_time",
        .name = QT_TRANSLATE_NOOP("Metric", "Response time"),
        .unit = Unit::Duration,
        .numerator = QT_TRANSLATE_NOOP("Metric", "Leads answered"),
        .denominator = QT_TRANSLATE_NOOP("Metric", "Leads"),
        .personMeans = QT_TRANSLATE_NOOP("Metric", "Whom the lead is assigned to."),
        .better = Better::Lower,
        .explanation = QT_TRANSLATE_NOOP("Metric",
            "The median time from arrival to the first attempt by a person, in business "
            "time: a lead that comes in out of hours starts its clock at the next opening. "
            "It is taken over all leads of the period, and a lead never answered counts as "
            "still waiting, longer than all others; when half of the leads wait there is no "
            "median, and the figure says so. On both bases the leads received in the period "
            "count."),
        .source = QT_TRANSLATE_NOOP("Metric",
            "Interval: order statistics, W. J. Conover, Practical Nonparametric Statistics, "
            "3.2."),
    },
    MetricDefinition {
        .metric = MetricId::ResponseTimeP90,
        .id = "response_time_p90",
        .name = QT_TRANSLATE_NOOP("Metric", "Response time, 90th percentile"),
        .unit = Unit::Duration,
        .numerator = QT_TRANSLATE_NOOP("Metric", "Leads answered"),
        .denominator = QT_TRANSLATE_NOOP("Metric", "Leads"),
        .personMeans = QT_TRANSLATE_NOOP("Metric", "Whom the lead is assigned to."),
        .better = Better::Lower,
        .explanation = QT_TRANSLATE_NOOP("Metric",
            "Nine of ten leads had their first attempt by a person within this business time "
            "(nearest rank). Leads never answered count as still waiting; when more than a "
            "tenth of the leads wait there is no figure, and it says so."),
        .source = QT_TRANSLATE_NOOP("Metric",
            "Interval: order statistics, W. J. Conover, Practical Nonparametric Statistics, "
            "3.2."),
    },
    MetricDefinition {
        .metric = MetricId::ResponseTimeByTheClock,
        .id = "response_time_clock",
        .name = QT_TRANSLATE_NOOP("Metric", "Response time by the clock"),
        .unit = Unit::Duration,
        .numerator = QT_TRANSLATE_NOOP("Metric", "Leads answered"),
        .denominator = QT_TRANSLATE_NOOP("Metric", "Leads"),
        .personMeans = QT_TRANSLATE_NOOP("Metric", "Whom the lead is assigned to."),
        .better = Better::Lower,
        .explanation = QT_TRANSLATE_NOOP("Metric",
            "The median time from arrival to the first attempt by a person as the customer "
            "lives it, nights and holidays included. Otherwise as the response time."),
        .source = QT_TRANSLATE_NOOP("Metric",
            "Interval: order statistics, W. J. Conover, Practical Nonparametric Statistics, "
            "3.2."),
    },
    MetricDefinition {
        .metric = MetricId::AnsweredWithin5,
        .id = "answered_within_5",
        .name = QT_TRANSLATE_NOOP("Metric", "Answered within 5 min"),
        .unit = Unit::Rate,
        .numerator = QT_TRANSLATE_NOOP(
            "Metric", "Leads whose first attempt by a person came within 5 business minutes"),
        .denominator = QT_TRANSLATE_NOOP("Metric", "Leads"),
        .personMeans = QT_TRANSLATE_NOOP("Metric", "Whom the lead is assigned to."),
        .better = Better::Higher,
        .explanation = QT_TRANSLATE_NOOP("Metric",
            "The share of leads that had a first attempt by a person within 5 minutes of "
            "business time. A lead never answered counts as no. On both bases the leads "
            "received in the period count."),
        .source = QT_TRANSLATE_NOOP("Metric", "Interval: E. B. Wilson, JASA 22 (1927)."),
    },
    MetricDefinition {
        .metric = MetricId::AnsweredWithin15,
        .id = "answered_within_15",
        .name = QT_TRANSLATE_NOOP("Metric", "Answered within 15 min"),
        .unit = Unit::Rate,
        .numerator = QT_TRANSLATE_NOOP(
            "Metric", "Leads whose first attempt by a person came within 15 business minutes"),
        .denominator = QT_TRANSLATE_NOOP("Metric", "Leads"),
        .personMeans = QT_TRANSLATE_NOOP("Metric", "Whom the lead is assigned to."),
        .better = Better::Higher,
        .explanation = QT_TRANSLATE_NOOP("Metric",
            "The share of leads that had a first attempt by a person within 15 minutes of "
            "business time. A lead never answered counts as no. On both bases the leads "
            "received in the period count."),
        .source = QT_TRANSLATE_NOOP("Metric", "Interval: E. B. Wilson, JASA 22 (1927)."),
    },
    MetricDefinition {
        .metric = MetricId::AnsweredWithin30,
        .id = "answered_within_30",
        .name = QT_TRANSLATE_NOOP("Metric", "Answered within 30 min"),
        .unit = Unit::Rate,
        .numerator = QT_TRANSLATE_NOOP(
            "Metric", "Leads whose first attempt by a person came within 30 business minutes"),
        .denominator = QT_TRANSLATE_NOOP("Metric", "Leads"),
        .personMeans = QT_TRANSLATE_NOOP("Metric", "Whom the lead is assigned to."),
        .better = Better::Higher,
        .explanation = QT_TRANSLATE_NOOP("Metric",
            "The share of leads that had a first attempt by a person within 30 minutes of "
            "business time. A lead never answered counts as no. On both bases the leads "
            "received in the period count."),
        .source = QT_TRANSLATE_NOOP("Metric", "Interval: E. B. Wilson, JASA 22 (1927)."),
    },
    MetricDefinition {
        .metric = MetricId::AnsweredWithin60,
        .id = "answered_within_60",
        .name = QT_TRANSLATE_NOOP("Metric", "Answered within 60 min"),
        .unit = Unit::Rate,
        .numerator = QT_TRANSLATE_NOOP(
            "Metric", "Leads whose first attempt by a person came within 60 business minutes"),
        .denominator = QT_TRANSLATE_NOOP("Metric", "Leads"),
        .personMeans = QT_TRANSLATE_NOOP("Metric", "Whom the lead is assigned to."),
        .better = Better::Higher,
        .explanation = QT_TRANSLATE_NOOP("Metric",
            "The share of leads that had a first attempt by a person within 60 minutes of "
            "business time. A lead never answered counts as no. On both bases the leads "
            "received in the period count."),
        .source = QT_TRANSLATE_NOOP("Metric", "Interval: E. B. Wilson, JASA 22 (1927)."),
    },
    MetricDefinition {
        .metric = MetricId::LeadsWithAppointment,
        .id = "leads_with_appointment",
        .name = QT_TRANSLATE_NOOP("Metric", "Leads with an appointment"),
        .unit = Unit::Count,
        .numerator = QT_TRANSLATE_NOOP("Metric", "Leads with at least one appointment"),
        .personMeans = QT_TRANSLATE_NOOP("Metric", "Whom the lead is assigned to."),
        .better = Better::Higher,
        .explanation = QT_TRANSLATE_NOOP("Metric",
            "Leads with whom a visit was agreed, whatever came of it. On event date a lead "
            "counts in the period in which its first appointment was made, and only once."),
        .source = QT_TRANSLATE_NOOP("Metric", "Definition of this program."),
    },
    MetricDefinition {
        .metric = MetricId::AppointmentsSet,
        .id = "appointments_set",
        .name = QT_TRANSLATE_NOOP("Metric", "Appointments set"),
        .unit = Unit::Count,
        .numerator = QT_TRANSLATE_NOOP("Metric", "Appointments, by the date they were made"),
        .personMeans = QT_TRANSLATE_NOOP("Metric", "Who set the appointment."),
        .better = Better::Higher,
        .explanation = QT_TRANSLATE_NOOP("Metric",
            "Agreed visits, by the date they were first made. A reschedule continues the "
            "same appointment and adds none; a new appointment after a visit or a no-show is "
            "another one."),
        .source = QT_TRANSLATE_NOOP("Metric", "Definition of this program."),
    },
    MetricDefinition {
        .metric = MetricId::AppointmentSetRate,
        .id = "appointment_set_rate",
        .name = QT_TRANSLATE_NOOP("Metric", "Appointment set rate of contacted"),
        .unit = Unit::Rate,
        .numerator = QT_TRANSLATE_NOOP("Metric", "Leads with an appointment"),
        .denominator = QT_TRANSLATE_NOOP("Metric", "Leads contacted"),
        .personMeans = QT_TRANSLATE_NOOP("Metric", "Whom the lead is assigned to."),
        .better = Better::Higher,
        .explanation = QT_TRANSLATE_NOOP("Metric",
            "Of the leads that were contacted, the share with an appointment. The "
            "denominator is contacted leads, not all leads."),
        .source = QT_TRANSLATE_NOOP("Metric", "Interval: E. B. Wilson, JASA 22 (1927)."),
    },
    MetricDefinition {
        .metric = MetricId::AppointmentRateOfLeads,
        .id = "appointment_rate_of_leads",
        .name = QT_TRANSLATE_NOOP("Metric", "Appointment rate of leads"),
        .unit = Unit::Rate,
        .numerator = QT_TRANSLATE_NOOP("Metric", "Leads with an appointment"),
        .denominator = QT_TRANSLATE_NOOP("Metric", "Leads"),
        .personMeans = QT_TRANSLATE_NOOP("Metric", "Whom the lead is assigned to."),
        .better = Better::Higher,
        .explanation = QT_TRANSLATE_NOOP("Metric", "Of all leads, the share with an appointment."),
        .source = QT_TRANSLATE_NOOP("Metric", "Interval: E. B. Wilson, JASA 22 (1927)."),
    },
    MetricDefinition {
        .metric = MetricId::AppointmentsDue,
        .id = "appointments_due",
        .name = QT_TRANSLATE_NOOP("Metric", "Appointments due"),
        .unit = Unit::Count,
        .numerator = QT_TRANSLATE_NOOP("Metric", "Appointments, by their final agreed date"),
        .personMeans = QT_TRANSLATE_NOOP("Metric", "Who set the appointment."),
        .better = Better::Higher,
        .explanation = QT_TRANSLATE_NOOP("Metric",
            "Agreed visits by the date that was agreed last. A rescheduled appointment is "
            "due once, on its last date; appointments still to come in the period are due, "
            "too."),
        .source = QT_TRANSLATE_NOOP("Metric", "Definition of this program."),
    },
    MetricDefinition {
        .metric = MetricId::ConfirmedRate,
        .id = "confirmed_rate",
        .name = QT_TRANSLATE_NOOP("Metric", "Confirmed"),
        .unit = Unit::Rate,
        .numerator = QT_TRANSLATE_NOOP("Metric", "Due appointments confirmed before their time"),
        .denominator = QT_TRANSLATE_NOOP("Metric", "Appointments due"),
        .personMeans = QT_TRANSLATE_NOOP("Metric", "Who set the appointment."),
        .better = Better::Higher,
        .explanation = QT_TRANSLATE_NOOP("Metric",
            "The share of due appointments that were confirmed before their final time. A "
            "confirmation of an earlier date does not count after a reschedule."),
        .source = QT_TRANSLATE_NOOP("Metric", "Interval: E. B. Wilson, JASA 22 (1927)."),
    },
    MetricDefinition {
        .metric = MetricId::ShowRate,
        .id = "show_rate",
        .name = QT_TRANSLATE_NOOP("Metric", "Show rate"),
        .unit = Unit::Rate,
        .numerator = QT_TRANSLATE_NOOP("Metric", "Due appointments that showed"),
        .denominator = QT_TRANSLATE_NOOP("Metric", "Appointments due"),
        .personMeans = QT_TRANSLATE_NOOP("Metric", "Who set the appointment."),
        .better = Better::Higher,
        .explanation = QT_TRANSLATE_NOOP("Metric",
            "The share of due appointments to which the customer came. A cancelled "
            "appointment that was not rebooked counts as not shown. While appointments of "
            "the period are still to come the figure is marked as not ripe."),
        .source = QT_TRANSLATE_NOOP("Metric", "Interval: E. B. Wilson, JASA 22 (1927)."),
    },
    MetricDefinition {
        .metric = MetricId::Shows,
        .id = "shows",
        .name = QT_TRANSLATE_NOOP("Metric", "Shows"),
        .unit = Unit::Count,
        .numerator = QT_TRANSLATE_NOOP("Metric", "Visits to the store by leads"),
        .personMeans = QT_TRANSLATE_NOOP("Metric", "Who greeted the customer."),
        .better = Better::Higher,
        .explanation = QT_TRANSLATE_NOOP("Metric",
            "Visits by leads, with or without an appointment. The second and later visit of "
            "a lead counts again: it is a be-back."),
        .source = QT_TRANSLATE_NOOP("Metric", "Definition of this program."),
    },
    MetricDefinition {
        .metric = MetricId::BeBacks,
        .id = "be_backs",
        .name = QT_TRANSLATE_NOOP("Metric", "Be-backs"),
        .unit = Unit::Count,
        .numerator = QT_TRANSLATE_NOOP("Metric", "Second and later visits of a lead"),
        .personMeans = QT_TRANSLATE_NOOP("Metric", "Who greeted the customer."),
        .better = Better::Higher,
        .explanation = QT_TRANSLATE_NOOP(
            "Metric", "Visits by leads that had been there before. They are part of the shows."),
        .source = QT_TRANSLATE_NOOP("Metric", "Definition of this program."),
    },
    MetricDefinition {
        .metric = MetricId::CloseRate,
        .id = "close_rate",
        .name = QT_TRANSLATE_NOOP("Metric", "Close rate of leads"),
        .unit = Unit::Rate,
        .numerator = QT_TRANSLATE_NOOP("Metric", "Leads sold"),
        .denominator = QT_TRANSLATE_NOOP("Metric", "Leads"),
        .personMeans = QT_TRANSLATE_NOOP("Metric", "Whom the lead is assigned to."),
        .better = Better::Higher,
        .explanation = QT_TRANSLATE_NOOP("Metric",
            "The share of leads with a retail or lease deal that was not unwound. On event "
            "date a lead counts on the sale date of its first such deal."),
        .source = QT_TRANSLATE_NOOP("Metric", "Interval: E. B. Wilson, JASA 22 (1927)."),
    },
    MetricDefinition {
        .metric = MetricId::CloseRateOfShows,
        .id = "close_rate_of_shows",
        .name = QT_TRANSLATE_NOOP("Metric", "Close rate of shows"),
        .unit = Unit::Rate,
        .numerator = QT_TRANSLATE_NOOP("Metric", "Leads sold that showed"),
        .denominator = QT_TRANSLATE_NOOP("Metric", "Leads that showed"),
        .personMeans = QT_TRANSLATE_NOOP("Metric", "Whom the lead is assigned to."),
        .better = Better::Higher,
        .explanation = QT_TRANSLATE_NOOP("Metric",
            "Of the leads that came to the store, the share that bought. On event date the "
            "numerator counts on the date of the sale, the denominator on that of the first "
            "visit; with a window both sale and visit must lie in it."),
        .source = QT_TRANSLATE_NOOP("Metric", "Interval: E. B. Wilson, JASA 22 (1927)."),
    },
    MetricDefinition {
        .metric = MetricId::CloseRateOfAppointments,
        .id = "close_rate_of_appointments",
        .name = QT_TRANSLATE_NOOP("Metric", "Close rate of appointments"),
        .unit = Unit::Rate,
        .numerator = QT_TRANSLATE_NOOP("Metric", "Leads sold with an appointment"),
        .denominator = QT_TRANSLATE_NOOP("Metric", "Leads with an appointment"),
        .personMeans = QT_TRANSLATE_NOOP("Metric", "Whom the lead is assigned to."),
        .better = Better::Higher,
        .explanation = QT_TRANSLATE_NOOP("Metric",
            "Of the leads with an appointment, the share that bought. On event date the "
            "numerator counts on the date of the sale, the denominator on the day the first "
            "appointment was made; with a window both must lie in it."),
        .source = QT_TRANSLATE_NOOP("Metric", "Interval: E. B. Wilson, JASA 22 (1927)."),
    },
};

} // namespace

std::span<const MetricDefinition> funnelMetrics()
{
    return funnelEntries;
}

} // namespace lotboard::metrics
