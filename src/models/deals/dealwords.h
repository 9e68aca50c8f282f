#pragma once

#include "domain/sale.h"
#include "domain/vehicle.h"
#include "services/deals/dealform.h"

#include <QString>

namespace lotboard {

/// Where in a deal's form something is wrong.
enum class DealPlace { Number, Price, TradeIn, FrontGross, BackGross, Unit, Year, Days, Credits };

/// What to do about it, and where.
struct DealFormProblem
{
    DealPlace place {};
    QString text {};
};

DealFormProblem describedProblem(DealProblem problem);

QString creditRoleText(CreditRole role);
/// "2024 Toyota RAV4 XLE", as far as it is known.
QString vehicleText(const Vehicle& vehicle);
/// "Deal 4711, Oct 3, 2026, unwound": for a list of the deals of one lead.
QString dealText(const Sale& sale);

} // namespace lotboard
