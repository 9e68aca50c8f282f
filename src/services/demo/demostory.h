#pragma once

#include "domain/appointment.h"
#include "domain/communication.h"
#include "domain/lead.h"
#include "domain/show.h"
#include "services/demo/demostore.h"

#include <chrono>
#include <cstdint>
#include <optional>
#include <vector>

namespace lotboard::demo {

/// What every story is told in: the dealership, and how much of it has happened.
struct DemoWorld
{
    const Dealership& dealership;
    std::chrono::sys_seconds now {};
    std::chrono::sys_days today {};
    std::chrono::sys_days changeDay {}; ///< From here on internet leads are followed up better.
};

/// How the customer can be reached.
struct Reachable
{
    bool byPhone = true;
    bool byMail = true;
};

/// What became of one lead up to now. Rows have the number of their lead, but no ids of their own:
/// `Appointment::continues` and `Show::appointment` count within `appointments`, from 1.
struct LeadStory
{
    Lead lead {};
    std::vector<Communication> communications {}; ///< By time.
    std::vector<Appointment> appointments {};
    std::vector<Show> shows {}; ///< By time.
    StaffId seller {}; ///< Who met the customer, or would have.
    std::optional<std::chrono::sys_seconds> boughtAt {}; ///< Signed, and not in the future.
};

/// Tells what happens to `lead`, which has its source, arrival and owner. Nothing in the story is
/// later than now, except when appointments are due.
LeadStory tellStory(
    Random& random, const DemoWorld& world, const Lead& lead, const Reachable& reachable);

/// Somebody of the sales floor who works on `day`, by how many leads they get. With a `department`
/// of Internet: of the internet team.
StaffId chooseStaff(
    Random& random, const Dealership& dealership, Department department, std::chrono::sys_days day);

} // namespace lotboard::demo
