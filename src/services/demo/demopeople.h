#pragma once

#include "domain/people.h"
#include "services/demo/demorandom.h"

#include <QString>

#include <cstdint>
#include <span>

namespace lotboard::demo {

/// A town where customers live, and the territory it belongs to.
struct Town
{
    const char* postalCode = "";
    const char* name = "";
    const char* region = "";
    int territory = 0; ///< Position in territoryNames().
    double weight = 1; ///< How many of the customers live there.
};

std::span<const Town> towns();
std::span<const char* const> territoryNames();

/// A made-up customer who lives in `town`. The name, the phone and the address are those of nobody:
/// numbers have the exchange 555, mail goes to the domains that RFC 2606 keeps for examples.
/// `number` is the customer's own: two with different numbers share no phone and no mail address.
Customer madeUpCustomer(Random& random, std::int64_t number, const Town& town);

/// The first 100 lines of exchange 555 in each area code are reserved for fiction; a store with
/// more customers than these goes on with the other lines. REQUIRES: 0 <= number < 1,000,000.
QString fictionalPhone(std::int64_t number);

} // namespace lotboard::demo
