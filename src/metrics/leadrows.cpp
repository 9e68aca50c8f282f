#include "metrics/leadrows.h"

#include <algorithm>

namespace lotboard::metrics {

namespace {

/// Makes one stream after the other.
class LeadRows
{
public:
    LeadRows(RowContext& context, const AttemptCounts& attempts)
        : m_context(context)
        , m_leads(context.leads())
        , m_attempts(attempts)
    {
    }

    void make();

private:
    void received();
    void firstAttempts();
    template<class Finish>
    void milestones(Stream stream, EpochSecond CollectedLead::*milestone, Finish finish);
    /// `other`: a milestone that they must have reached, too; null: none.
    void soldLeads(Stream stream, EpochSecond CollectedLead::*other);

    RowContext& m_context;
    const std::vector<CollectedLead>& m_leads;
    const AttemptCounts& m_attempts;
};

void LeadRows::firstAttempts()
{
    // By arrival on both bases: it is arrivals that are answered or wait.
    m_context.writeLeads(
        Stream::FirstAttempt,
        [this](LeadIndex lead) {
            return m_leads[lead].firstAttempt == never ? noDay : m_leads[lead].received;
        },
        [this](LeadIndex index) {
            const CollectedLead& lead = m_leads[index];
            EventRow row = m_context.leadRow(index, lead.received, lead.hour);
            const std::uint32_t open = lead.response;
            row.delay = numberOf(m_context.localTime(index, lead.firstAttempt).day) - lead.received;
            row.values = {open,
                static_cast<std::uint32_t>(
                    std::max<std::int64_t>(0, lead.firstAttempt - lead.receivedAt))};
            for (const auto& [minutes, bit] :
                {std::pair(5, flag::within5), std::pair(15, flag::within15),
                    std::pair(30, flag::within30), std::pair(60, flag::within60)}) {
                if (open <= static_cast<std::uint32_t>(minutes) * 60)
                    row.flags |= bit;
            }
            return row;
        });
}

template<class Finish>
void LeadRows::milestones(Stream stream, EpochSecond CollectedLead::*milestone, Finish finish)
{
    std::vector<LocalTime> times(m_leads.size());
    for (LeadIndex lead = 0; lead < m_leads.size(); ++lead) {
        if (m_leads[lead].*milestone != never)
            times[lead] = m_context.localTime(lead, m_leads[lead].*milestone);
    }
    m_context.writeLeads(
        stream,
        [&](LeadIndex lead) {
            return m_leads[lead].*milestone == never ? noDay : numberOf(times[lead].day);
        },
        [&](LeadIndex lead) {
            EventRow row = m_context.leadRow(lead, numberOf(times[lead].day), hourOf(times[lead]));
            finish(row, lead);
            return row;
        });
}

void LeadRows::soldLeads(Stream stream, EpochSecond CollectedLead::*other)
{
    const auto hasBoth = [other](const CollectedLead& lead) {
        return lead.sold != noDay && (!other || lead.*other != never);
    };
    m_context.writeLeads(
        stream, [&](LeadIndex lead) { return hasBoth(m_leads[lead]) ? m_leads[lead].sold : noDay; },
        [&](LeadIndex index) {
            const CollectedLead& lead = m_leads[index];
            EventRow row = m_context.leadRow(index, lead.sold, noHour);
            if (other)
                row.delay = std::max(row.delay,
                    numberOf(m_context.localTime(index, lead.*other).day) - lead.received);
            return row;
        });
}

void LeadRows::received()
{
    m_context.writeLeads(
        Stream::Received, [this](LeadIndex lead) { return m_leads[lead].received; },
        [this](LeadIndex lead) {
            EventRow row = m_context.leadRow(lead, m_leads[lead].received, m_leads[lead].hour);
            if (!isCounted(m_leads[lead].status)) {
                row.flags = m_leads[lead].status == LeadStatus::Duplicate ? flag::duplicate
                                                                          : flag::invalid;
            }
            return row;
        });
}

void LeadRows::make()
{
    const auto asItIs = [](EventRow&, LeadIndex) {};
    received();
    firstAttempts();
    milestones(
        Stream::FirstContact, &CollectedLead::firstContact, [this](EventRow& row, LeadIndex lead) {
            row.values = {m_attempts.beforeContact[lead], m_attempts.daysBeforeContact[lead]};
        });
    milestones(Stream::FirstAppointment, &CollectedLead::firstAppointment, asItIs);
    milestones(Stream::FirstShow, &CollectedLead::firstShow, asItIs);
    soldLeads(Stream::Sold, nullptr);
    soldLeads(Stream::SoldShowed, &CollectedLead::firstShow);
    soldLeads(Stream::SoldAppointed, &CollectedLead::firstAppointment);
}

} // namespace

void makeLeads(RowContext& context, const AttemptCounts& attempts)
{
    LeadRows(context, attempts).make();
}

} // namespace lotboard::metrics
