#pragma once

#include "domain/communication.h"
#include "domain/lead.h"
#include "domain/sale.h"
#include "domain/vehicle.h"

#include <QString>

namespace lotboard {

// What the stored words of a lead are called in the user's language.

QString leadStatusText(LeadStatus status);
QString leadChannelText(LeadChannel channel);
/// Empty where it is not known.
QString conditionText(Condition condition);
QString saleKindText(SaleKind kind);

/// "2026 Toyota RAV4 XLE", as far as it was said; empty if nothing was.
QString wantedVehicleText(const WantedVehicle& wanted);

/// What happened, in plain words: "Called, not reached", "Customer wrote an e-mail".
QString communicationText(const Communication& communication);

} // namespace lotboard
