#pragma once

#include "base/businesscalendar.h"
#include "domain/leadhistory.h"
#include "models/common/modelroles.h"
#include "models/leads/refusals.h"

#include <QString>

#include <vector>

namespace lotboard {

// What a customer said about being contacted, in the user's words.

/// What was said about one channel: "Text: refused".
struct ContactWord
{
    QString text {};
    QString detail {}; ///< When, to whom, in which words.
    Tone tone = Tone::Muted;

    friend bool operator==(const ContactWord&, const ContactWord&) = default;
};

/// By channel, in the order of the keys: those about which the customer said something. None of a
/// customer who does not want to be contacted.
std::vector<ContactWord> contactWords(const LeadHistory& history, const BusinessCalendar& calendar);
/// "Not asked: call, e-mail": the other channels; empty if there is none.
QString unaskedText(const LeadHistory& history);
/// That the customer does not want to be contacted at all; empty if they did not say so.
QString doNotContactText(const LeadHistory& history, const BusinessCalendar& calendar);

/// In person nothing is refused.
Refusals refusalsOf(const LeadHistory& history, const BusinessCalendar& calendar);

} // namespace lotboard
