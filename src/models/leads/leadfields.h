#pragma once

#include "base/businesscalendar.h"
#include "models/common/formfield.h"
#include "services/lead/leadservice.h"

#include <QString>

#include <vector>

namespace lotboard {

using LeadField = FormField<LeadForm>;

/// All fields of a form, in its order. They keep copies of what they are given.
std::vector<LeadField> leadFields(const LeadChoices& choices, const BusinessCalendar& calendar);

/// Empty for an id that is not among the choices.
QString sourceName(const LeadChoices& choices, SourceId source);
QString campaignName(const LeadChoices& choices, const std::optional<CampaignId>& campaign);
QString staffName(const LeadChoices& choices, const std::optional<StaffId>& staff);

/// "(555) 010-0148, 555 0199": as typed, best first.
QString phonesText(const Customer& customer);
/// What somebody typed into one line, separated by commas or semicolons.
std::vector<Phone> phonesFromText(const QString& text, const QString& countryCode);
QString emailsText(const Customer& customer);
std::vector<QString> emailsFromText(const QString& text);

} // namespace lotboard
