#pragma once

#include "metrics/directory.h"
#include "metrics/facttable.h"

#include <array>
#include <cstdint>
#include <limits>
#include <memory>
#include <vector>

namespace lotboard::metrics {

/// A day of the store, counted from 1970.
using DayNumber = std::int32_t;
constexpr DayNumber noDay = std::numeric_limits<DayNumber>::min();
/// Where a lead stands in the columns of leads; never changes while the lead exists.
using LeadSlot = std::uint32_t;
constexpr LeadSlot noLead = std::numeric_limits<LeadSlot>::max();
constexpr std::uint8_t noHour = 255;

/// What can be counted, one stream of dated rows for each kind. What belongs to a duplicate or
/// invalid lead is in Received and the two streams of sales only.
enum class Stream : std::uint8_t {
    Received, ///< Every lead.
    FirstAttempt, ///< Leads answered, by arrival. values: business and wall-clock seconds.
    FirstContact, ///< Leads contacted. values: attempts before it, and their distinct days.
    FirstAppointment, ///< Leads with an appointment, when the first was made.
    FirstShow, ///< Leads that came to the store.
    Sold, ///< Leads with a unit that was not unwound.
    SoldShowed, ///< Those that showed, too.
    SoldAppointed, ///< Those with an appointment, too.
    Attempt,
    AppointmentSet, ///< Chains of reschedules, when their first row was set.
    AppointmentDue, ///< The same chains, when their last row is due.
    Show,
    Sale, ///< A row for each share of a unit; an unwind booked later is a row that takes off.
    ExcludedSale, ///< A row for each share of what is not a unit.
    Spend, ///< A row for each day of each invoice.
};
constexpr std::size_t streamCount = static_cast<std::size_t>(Stream::Spend) + 1;

/// Bits of EventColumns::flags. Each belongs to few streams, so values repeat.
namespace flag {
constexpr std::uint8_t counted = 1; ///< Received, Sale: the lead is no duplicate and not invalid.
constexpr std::uint8_t duplicate = 2; ///< Received.
constexpr std::uint8_t invalid = 4; ///< Received.
constexpr std::uint8_t within5 = 2; ///< FirstAttempt: in business minutes; here and below.
constexpr std::uint8_t within15 = 4;
constexpr std::uint8_t within30 = 8;
constexpr std::uint8_t within60 = 16;
constexpr std::uint8_t unreached = 2; ///< Attempt: nobody had reached the customer before it.
constexpr std::uint8_t reached = 4; ///< Attempt: it did, or was answered within a day.
constexpr std::uint8_t confirmed = 2; ///< AppointmentDue: before its time.
constexpr std::uint8_t showed = 4; ///< AppointmentDue.
constexpr std::uint8_t beBack = 2; ///< Show.
constexpr std::uint8_t newCustomer = 2; ///< Sale.
constexpr std::uint8_t unwound = 4; ///< Sale (booked in the month of the unwind), ExcludedSale.
constexpr std::uint8_t otherKind = 2; ///< ExcludedSale: fleet, wholesale, dealer trade.
constexpr std::uint8_t withoutDate = 8; ///< ExcludedSale.
constexpr std::uint8_t media = 2; ///< Spend: not labour.
} // namespace flag

/// What belongs to a lead whatever happens to it.
struct LeadColumns
{
    std::vector<std::int64_t> id {};
    std::vector<DayNumber> received {};
    std::vector<std::uint8_t> hour {};
    std::vector<std::uint8_t> channel {};
    std::vector<std::uint8_t> condition {};
    std::vector<std::uint8_t> response {}; ///< A code of Dimension::Response.
    std::vector<Code> store {};
    std::vector<Code> source {};
    std::vector<Code> campaign {};
    std::vector<Code> person {};
    std::vector<Code> territory {};
    std::vector<Code> make {};
    std::vector<Code> model {};
    std::vector<Code> postalCode {};
    std::vector<Code> lostReason {};
};

/// One row of LeadColumns.
struct LeadRow
{
    std::int64_t id = 0;
    DayNumber received = noDay;
    std::uint8_t hour = noHour;
    std::uint8_t channel = 0;
    std::uint8_t condition = 0;
    std::uint8_t response = 0;
    Code store = 0;
    Code source = 0;
    Code campaign = 0;
    Code person = 0;
    Code territory = 0;
    Code make = 0;
    Code model = 0;
    Code postalCode = 0;
    Code lostReason = 0;

    friend bool operator==(const LeadRow&, const LeadRow&) = default;
};

/// What a row of Sale, ExcludedSale or Spend has of its own.
struct MoneyRow
{
    std::int32_t basisPoints = 0;
    std::int64_t price = 0; ///< Cents, here and below; of Spend: its amount.
    std::int64_t frontGross = 0;
    std::int64_t backGross = 0;
    std::int64_t customer = 0;
    Code store = 0;
    Code make = 0;
    Code model = 0;
    Code source = 0;
    Code campaign = 0;
    std::uint8_t condition = 0;

    friend bool operator==(const MoneyRow&, const MoneyRow&) = default;
};

/// One dated row of a stream.
struct EventRow
{
    std::int64_t id = 0; ///< Not in streams of leads, which have that of the lead.
    LeadSlot lead = noLead;
    DayNumber day = noDay; ///< On event date.
    DayNumber arrival = noDay; ///< On lead date: when the lead was received.
    std::int32_t delay = 0; ///< Days from arrival after which it counts in a window.
    std::uint8_t hour = noHour;
    std::uint8_t flags = 0;
    Code person = 0; ///< Not in streams of leads.
    std::array<std::uint32_t, 2> values {};
    MoneyRow money {};

    friend bool operator==(const EventRow&, const EventRow&) = default;
};

/// Rows of one stream in columns; those that the stream does not have are empty. Immutable once
/// finished and shared between tables.
struct EventColumns
{
    std::vector<LeadSlot> lead {};
    std::vector<DayNumber> day {};
    std::vector<DayNumber> arrival {};
    std::vector<std::int32_t> delay {};
    std::vector<std::uint8_t> hour {};
    std::vector<std::uint8_t> flags {};
    std::vector<std::int64_t> id {};
    std::vector<Code> person {};
    std::array<std::vector<std::uint32_t>, 2> values {};
    std::vector<MoneyRow> money {};

    DayNumber firstDay = 0; ///< The least and the greatest, so that a chunk can be passed over.
    DayNumber lastDay = 0;
    DayNumber firstArrival = 0;
    DayNumber lastArrival = 0;
    LeadSlot firstLead = 0;
    LeadSlot lastLead = 0;

    std::size_t size() const { return lead.size(); }
};

using EventChunk = std::shared_ptr<const EventColumns>;
using EventChunks = std::vector<EventChunk>;
using LeadChunk = std::shared_ptr<const LeadColumns>;

constexpr bool isStreamOfLeads(Stream stream)
{
    return stream <= Stream::SoldAppointed;
}
constexpr bool hasValues(Stream stream)
{
    return stream == Stream::FirstAttempt || stream == Stream::FirstContact;
}
constexpr bool hasMoney(Stream stream)
{
    return stream >= Stream::Sale;
}
/// Whether a window is not simply held against day − arrival.
constexpr bool hasOwnDelay(Stream stream)
{
    return stream == Stream::FirstAttempt || stream == Stream::SoldShowed
        || stream == Stream::SoldAppointed;
}

/// Days from arrival after which the row counts in a window.
inline std::int32_t delayAt(const EventColumns& columns, std::size_t row)
{
    return columns.delay.empty() ? columns.day[row] - columns.arrival[row] : columns.delay[row];
}

} // namespace lotboard::metrics
