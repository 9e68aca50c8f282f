#pragma once

#include "domain/facts.h"

#include <string_view>

// How each kind of fact stands in the database. A clause after the SELECT says of which rows; their
// table is called l in it.

namespace lotboard::storage {

class Database;
class Statement;

extern const std::string_view selectLeads;
extern const std::string_view selectCommunications;
extern const std::string_view selectAppointments;
extern const std::string_view selectShows;
extern const std::string_view selectSales;

/// Without the postal code, which is the customer's. The texts are valid until the next step.
LeadFact leadFrom(const Statement& row);
CommunicationFact communicationFrom(const Statement& row);
AppointmentFact appointmentFrom(const Statement& row);
ShowFact showFrom(const Statement& row);
/// Throws DatabaseError, as it reads who is credited.
SaleFact saleFrom(Database& database, const Statement& row);

} // namespace lotboard::storage
