#pragma once

#include "services/import/rowdraft.h"
#include "services/import/rowfields.h"

#include <chrono>
#include <optional>

namespace lotboard {

// The parts that rows of several kinds have in common.

CustomerDraft customerDraft(RowFields& fields, exchange::Field idField);
VehicleDraft vehicleDraft(RowFields& fields);
/// Everything but when it was received.
LeadDraft leadDraft(RowFields& fields);
/// Everything but the ids.
SaleDraft saleDraft(RowFields& fields);

/// A customer's name in one piece: of a person, or of a company by its legal form.
void readFullName(const QString& name, CustomerDraft& customer);

/// Of somebody who works at the store, the first name first; empty for a house account.
QString staffName(RowFields& fields, exchange::Field field);

/// 2026-10, 10/2026, October 2026, Oct-26, 2026年10月, or any day of the month.
std::optional<Period> parseMonth(QStringView text, exchange::DateOrder order);

} // namespace lotboard
