#pragma once

#include "domain/cadence.h"
#include "domain/goal.h"
#include "domain/lead.h"
#include "domain/people.h"
#include "domain/source.h"
#include "domain/store.h"
#include "services/demo/demorandom.h"

#include <QString>

#include <chrono>
#include <cstdint>
#include <vector>

namespace lotboard::demo {

/// How the leads of a source behave. The chances hold before the change of process.
struct SourceTraits
{
    double share = 0; ///< Of all leads; all together make 1.
    LeadChannel channel = LeadChannel::Internet;
    double contactChance = 0;
    double appointmentChance = 0; ///< Of a contacted lead.
    double closeFactor = 1; ///< Against the usual chance that a visitor buys.
    double newShare = 0.5; ///< How many ask for a new vehicle.
    double mediaPerLead = 0; ///< Dollars a lead, on average.
    double feePerMonth = 0; ///< Dollars, for 375 leads a month.
    double labourPerMonth = 0;
};

/// How a person works.
struct StaffTraits
{
    double pace = 1; ///< Against the usual time to answer: 0.5 is twice as fast.
    double skill = 1; ///< Against the usual chance to reach, to make an appointment, to sell.
    double load = 1; ///< How many leads they get, against the others.
};

/// A territory and the postal codes that make it.
struct DemoTerritory
{
    TerritoryId id {};
    QString name {};
    StaffId owner {};
    std::vector<QString> postalCodes {};
};

/// Everything of the dealership that is there before the first lead. The position in `sources` is
/// the id less one, and so for staff, campaigns and territories.
struct Dealership
{
    Store store {};
    std::vector<Staff> staff {};
    std::vector<StaffTraits> staffTraits {};
    std::vector<Source> sources {};
    std::vector<SourceTraits> sourceTraits {};
    std::vector<Campaign> campaigns {};
    std::vector<DemoTerritory> territories {};
    std::vector<FollowUpPlan> plans {};
};

/// "Harbor Motors" in New York's time zone, with the people, sources and campaigns of the months
/// from the first to the last day of `period`.
Dealership madeUpDealership(const Period& period);

/// What the sources cost, a row per month, source and category; `leadsPerMonth` sets the scale.
/// One month of one source was never entered: the data check is to find it.
std::vector<Spend> madeUpSpend(
    Random& random, const Dealership& dealership, const Period& period, double leadsPerMonth);

/// Units for the store and for each salesperson, a row per month.
std::vector<Goal> madeUpGoals(
    const Dealership& dealership, const Period& period, double unitsPerMonth);

} // namespace lotboard::demo
