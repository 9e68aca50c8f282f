#pragma once

#include "domain/appointment.h"
#include "domain/communication.h"
#include "domain/lead.h"
#include "domain/people.h"
#include "domain/sale.h"
#include "domain/source.h"
#include "domain/vehicle.h"

#include <QStringView>

#include <optional>

namespace lotboard {

// From a word as files write it, in English or Chinese and whatever its case, to what it means.
// Empty where the word is not known. Each tries the whole text first, then the words in it.

std::optional<LeadStatus> leadStatusOf(QStringView word);
std::optional<LeadChannel> leadChannelOf(QStringView word);
std::optional<SourceKind> sourceKindOf(QStringView word);
std::optional<Condition> conditionOf(QStringView word);
std::optional<VehicleStatus> vehicleStatusOf(QStringView word);
std::optional<Channel> channelOf(QStringView word);
std::optional<Direction> directionOf(QStringView word);
std::optional<AppointmentOutcome> appointmentOutcomeOf(QStringView word);
std::optional<SaleKind> saleKindOf(QStringView word);
std::optional<SpendCategory> spendCategoryOf(QStringView word);
std::optional<Role> roleOf(QStringView word);
std::optional<Department> departmentOf(QStringView word);

/// Whether a result ("Left message", "Spoke with customer") tells of a two-way communication.
std::optional<bool> isTwoWayResult(QStringView word);
/// Whether a type or result tells that a machine sent it: "Auto Response".
bool isAutomaticWord(QStringView word);
/// A name that stands for nobody: "House Deal", "Internet Team", "Unassigned".
bool isHouseAccount(QStringView name);

} // namespace lotboard
