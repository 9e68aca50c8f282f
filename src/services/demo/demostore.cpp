#include "services/demo/demostore.h"

#include "services/demo/demofollowups.h"
#include "services/demo/demopeople.h"

#include <algorithm>
#include <array>
#include <cmath>

using namespace Qt::StringLiterals;
using namespace std::chrono;

namespace lotboard::demo {
namespace {

struct Person
{
    QStringView name {};
    Role role = Role::Associate;
    Department department = Department::Sales;
    QStringView team {};
    double from = -1; ///< Part of the period after which they joined; negative: long before.
    double to = 2; ///< Part of the period after which they left; above 1: still here.
    StaffTraits traits {};
};

constexpr std::array people {
    Person {u"Dana Whitfield", Role::Manager, Department::Sales, u"Management", -1, 2, {1, 1, 0}},
    Person {
        u"Grace Lindqvist", Role::Manager, Department::Internet, u"Management", -1, 2, {1, 1, 0}},
    Person {u"Victor Amato", Role::Manager, Department::Finance, u"Management", -1, 2, {1, 1, 0}},
    Person {u"Eleanor Finch", Role::ReadOnly, Department::Finance, u"Office", -1, 2, {1, 1, 0}},
    Person {u"Rosa Delgado", Role::Associate, Department::Reception, u"Office", -1, 2, {1, 1, 0}},
    Person {u"Hannah Weiss", Role::Associate, Department::Service, u"Service", -1, 2, {1, 1, 0}},

    Person {
        u"Priya Raman", Role::Associate, Department::Internet, u"Internet", -1, 2, {.5, 1.1, 1.3}},
    Person {
        u"Caleb Stone", Role::Associate, Department::Internet, u"Internet", -1, 2, {.8, 1.04, 1.2}},
    Person {u"Naomi Brooks", Role::Associate, Department::Internet, u"Internet", -1, .55,
        {1.6, .92, 1}},
    Person {
        u"Ethan Park", Role::Associate, Department::Internet, u"Internet", .5, 2, {.7, 1.03, 1.1}},
    Person {
        u"Zoë Martin", Role::Associate, Department::Internet, u"Internet", .2, .985, {1.9, .9, .8}},

    Person {u"Miguel Alvarez", Role::Associate, Department::Sales, u"Blue", -1, 2, {.6, 1.18, 1.3}},
    Person {u"Jin Chen", Role::Associate, Department::Sales, u"Blue", -1, 2, {.8, 1.1, 1.2}},
    Person {u"Sade Okafor", Role::Associate, Department::Sales, u"Blue", -1, 2, {.9, 1.07, 1.1}},
    Person {u"Radek Novák", Role::Associate, Department::Sales, u"Blue", -1, 2, {1.5, .93, 1}},
    Person {u"Tom Brandt", Role::Associate, Department::Sales, u"Blue", -1, 2, {1.1, 1, 1}},
    Person {u"Keith Doyle", Role::Associate, Department::Sales, u"Blue", -1, .3, {2.6, .8, .8}},
    Person {u"Layla Haddad", Role::Associate, Department::Sales, u"Gold", -1, 2, {1, 1, 1}},
    Person {u"Owen Fitzgerald", Role::Associate, Department::Sales, u"Gold", -1, 2, {1.3, .96, .9}},
    Person {u"Beatriz Núñez", Role::Associate, Department::Sales, u"Gold", -1, 2, {.7, 1.12, 1.1}},
    Person {u"Curtis Boone", Role::Associate, Department::Sales, u"Gold", -1, 2, {2.4, .86, .8}},
    Person {u"Amy Liu", Role::Associate, Department::Sales, u"Gold", .35, 2, {.9, 1.02, 1}},
    Person {u"Derek Vance", Role::Associate, Department::Sales, u"Gold", -1, .62, {1.8, .88, .9}},
    Person {u"Mia Rossi", Role::Associate, Department::Sales, u"Gold", .7, 2, {1.2, .95, .9}},
};

struct SourceRow
{
    const char* name = "";
    SourceKind kind = SourceKind::Internet;
    const char* group = "";
    SourceTraits traits {};
};

// Share, channel, contact, appointment, close, new, media a lead, fee and labour a month.
constexpr std::array sourceRows {
    SourceRow {"Dealer website", SourceKind::Internet, "Own site",
        {.23, LeadChannel::Internet, .62, .53, 1.1, .58, 22, 900, 1800}},
    SourceRow {"AutoTrader", SourceKind::Internet, "Cox Automotive",
        {.14, LeadChannel::Internet, .53, .48, .95, .35, 0, 4100, 900}},
    SourceRow {"Cars.com", SourceKind::Internet, "Cars Commerce",
        {.12, LeadChannel::Internet, .50, .46, .9, .35, 0, 3450, 800}},
    SourceRow {"CarGurus", SourceKind::Internet, "CarGurus",
        {.13, LeadChannel::Internet, .54, .50, 1, .25, 0, 3300, 850}},
    SourceRow {"Facebook ads", SourceKind::Internet, "Social",
        {.10, LeadChannel::Internet, .40, .36, .6, .55, 58, 300, 700}},
    SourceRow {"Third-party leads", SourceKind::Internet, "Third party",
        {.07, LeadChannel::Internet, .44, .42, .75, .6, 31, 0, 500}},
    SourceRow {"Chat", SourceKind::Internet, "Own site",
        {.05, LeadChannel::Chat, .64, .50, 1, .5, 0, 590, 400}},
    SourceRow {"Phone-up", SourceKind::Phone, "Showroom",
        {.05, LeadChannel::Phone, .95, .58, 1.05, .5, 0, 0, 0}},
    SourceRow {"Walk-in", SourceKind::WalkIn, "Showroom",
        {.05, LeadChannel::WalkIn, 1, .04, .62, .5, 0, 0, 0}},
    SourceRow {"Referral", SourceKind::Referral, "Relationship",
        {.02, LeadChannel::Phone, .95, .66, 1.25, .55, 45, 0, 0}},
    SourceRow {"Repeat", SourceKind::Repeat, "Relationship",
        {.03, LeadChannel::Phone, .94, .64, 1.3, .65, 0, 350, 0}},
    SourceRow {"Service drive", SourceKind::Service, "Relationship",
        {.01, LeadChannel::WalkIn, .85, .42, .9, .7, 0, 150, 0}},
};

constexpr double usualLeadsPerMonth = 375;
constexpr std::size_t missingSpendSource = 2;
constexpr int missingSpendMonthsBack = 5;
// Of the usual units a month; the goal grows with the store.
constexpr double firstGoal = 0.88;
constexpr double lastGoal = 1.14;

sys_days dayAt(const Period& period, double part)
{
    return period.first + days(static_cast<int>(part * static_cast<double>(period.dayCount())));
}

/// New Year's Day, Independence Day, Thanksgiving, Christmas Day.
std::vector<sys_days> holidaysOf(const Period& period)
{
    std::vector<sys_days> holidays;
    const auto last = year_month_day(period.last).year() + years(1);
    for (auto year = year_month_day(period.first).year(); year <= last; ++year) {
        holidays.emplace_back(year / January / 1);
        holidays.emplace_back(year / July / 4);
        holidays.emplace_back(year / November / Thursday[4]);
        holidays.emplace_back(year / December / 25);
    }
    return holidays;
}

Store madeUpStore(const Period& period)
{
    constexpr OpenHours weekday {.fromMinute = 9 * 60, .toMinute = 20 * 60};
    constexpr OpenHours shortDay {.fromMinute = 9 * 60, .toMinute = 18 * 60};

    Store store;
    store.id = {1};
    store.name = u"Harbor Motors"_s;
    store.calendar = BusinessCalendar(QTimeZone("America/New_York"),
        {OpenHours {}, weekday, weekday, weekday, weekday, shortDay, shortDay}, holidaysOf(period));
    store.isDemo = true;
    return store;
}

void addPeople(Dealership& dealership, const Period& period)
{
    for (const Person& person : people) {
        const auto joined = person.from < 0
            ? period.first - days(200 + 97 * static_cast<int>(dealership.staff.size()))
            : dayAt(period, person.from);
        dealership.staff.push_back({
            .id = {static_cast<std::int64_t>(dealership.staff.size()) + 1},
            .name = person.name.toString(),
            .role = person.role,
            .department = person.department,
            .team = person.team.toString(),
            .activeFrom = joined,
            .activeTo = person.to > 1 ? std::nullopt : std::optional(dayAt(period, person.to)),
        });
        dealership.staffTraits.push_back(person.traits);
    }
}

void addSources(Dealership& dealership)
{
    for (const SourceRow& row : sourceRows) {
        dealership.sources.push_back({
            .id = {static_cast<std::int64_t>(dealership.sources.size()) + 1},
            .name = QString::fromLatin1(row.name),
            .kind = row.kind,
            .group = QString::fromLatin1(row.group),
        });
        dealership.sourceTraits.push_back(row.traits);
    }
    dealership.sources[0].otherSpellings = {u"website"_s, u"harbormotors.example"_s};
    dealership.sources[1].otherSpellings = {u"autotrader.com"_s, u"auto trader"_s};
    dealership.sources[2].otherSpellings = {u"cars com"_s};
}

void addCampaigns(Dealership& dealership, const Period& period)
{
    struct Effort
    {
        QStringView name {};
        std::int64_t source = 0;
        CampaignKind kind = CampaignKind::Advertising;
        month_day from {};
        month_day to {};
    };
    constexpr std::array efforts {
        Effort {u"Presidents' Day Sale", 5, CampaignKind::Promotion, February / 8, February / 24},
        Effort {u"Spring Clear-Out", 1, CampaignKind::Promotion, April / 10, May / 10},
        Effort {u"Summer of SUVs", 5, CampaignKind::Advertising, June / 15, August / 15},
        Effort {u"Trade-In Month", 1, CampaignKind::Advertising, September / 5, October / 5},
        Effort {u"Year-End Event", 5, CampaignKind::Promotion, November / 25, December / 31},
    };
    const auto last = year_month_day(period.last).year();
    for (auto year = year_month_day(period.first).year(); year <= last; ++year) {
        for (const Effort& effort : efforts) {
            const Period run {sys_days(year / effort.from), sys_days(year / effort.to)};
            if (intersection(run, period).isEmpty())
                continue;
            dealership.campaigns.push_back({
                .id = {static_cast<std::int64_t>(dealership.campaigns.size()) + 1},
                .name = effort.name.toString() + u' ' + QString::number(static_cast<int>(year)),
                .source = {effort.source},
                .kind = effort.kind,
                .from = run.first,
                .to = run.last,
            });
        }
    }
}

void addTerritories(Dealership& dealership)
{
    constexpr std::int64_t firstOwner = 12; // The best-known salespeople, one a territory.
    for (const char* name : territoryNames()) {
        const auto number = static_cast<std::int64_t>(dealership.territories.size());
        dealership.territories.push_back({.id = {number + 1},
            .name = QString::fromLatin1(name),
            .owner = {firstOwner + number},
            .postalCodes = {}});
    }
    for (const Town& town : towns())
        dealership.territories[static_cast<std::size_t>(town.territory)].postalCodes.push_back(
            QString::fromLatin1(town.postalCode));
}

/// Salespeople, by position, who are there all of the month.
std::vector<std::size_t> sellersOf(const Dealership& dealership, const Period& month)
{
    std::vector<std::size_t> sellers;
    for (std::size_t i = 0; i < dealership.staff.size(); ++i) {
        const Staff& person = dealership.staff[i];
        const bool isHere = person.activeFrom <= month.first
            && (!person.activeTo || *person.activeTo >= month.last);
        if (isHere && person.department == Department::Sales && person.role == Role::Associate)
            sellers.push_back(i);
    }
    return sellers;
}

/// Whole dollars.
Money dollars(double amount)
{
    return Money::fromCents(static_cast<std::int64_t>(std::floor(amount)) * 100);
}

} // namespace

Dealership madeUpDealership(const Period& period)
{
    Dealership dealership;
    dealership.store = madeUpStore(period);
    addPeople(dealership, period);
    addSources(dealership);
    dealership.plans = madeUpPlans(dealership.sources);
    addCampaigns(dealership, period);
    addTerritories(dealership);
    return dealership;
}

std::vector<Spend> madeUpSpend(
    Random& random, const Dealership& dealership, const Period& period, double leadsPerMonth)
{
    const double scale = leadsPerMonth / usualLeadsPerMonth;
    const auto missing = addMonths(monthOf(period.last).first, -missingSpendMonthsBack);
    std::vector<Spend> rows;
    const auto add
        = [&](SourceId source, const Period& month, double amount, SpendCategory category) {
              if (amount >= 1)
                  rows.push_back({.id = {static_cast<std::int64_t>(rows.size()) + 1},
                      .source = source,
                      .period = month,
                      .amount = dollars(amount),
                      .category = category});
          };
    for (auto first = period.first; first <= period.last; first = addMonths(first, 1)) {
        const Period month = monthOf(first);
        for (std::size_t i = 0; i < dealership.sources.size(); ++i) {
            const SourceTraits& traits = dealership.sourceTraits[i];
            const auto source = dealership.sources[i].id;
            const auto media = traits.mediaPerLead * traits.share * leadsPerMonth;
            const auto swing = random.between(0.85, 1.15);
            if (i == missingSpendSource && first == missing)
                continue;
            add(source, month, media * swing, SpendCategory::Media);
            add(source, month, traits.feePerMonth * scale, SpendCategory::VendorFee);
            add(source, month, traits.labourPerMonth * scale, SpendCategory::Labour);
        }
    }
    return rows;
}

std::vector<Goal> madeUpGoals(
    const Dealership& dealership, const Period& period, double unitsPerMonth)
{
    std::vector<Goal> goals;
    const auto add = [&](const Period& month, GoalScope scope, const QString& key, double value) {
        goals.push_back({.id = {static_cast<std::int64_t>(goals.size()) + 1},
            .metric = u"units"_s,
            .scope = scope,
            .scopeKey = key,
            .period = month,
            .value = std::max(1.0, std::floor(value + 0.5))});
    };
    const double monthCount = std::ceil(static_cast<double>(period.dayCount()) / 31);
    double goal = unitsPerMonth * firstGoal;
    for (auto first = period.first; first <= period.last; first = addMonths(first, 1)) {
        const Period month = monthOf(first);
        const auto sellers = sellersOf(dealership, month);
        double load = 0;
        for (const std::size_t i : sellers)
            load += dealership.staffTraits[i].load;
        add(month, GoalScope::Store, {}, goal);
        for (const std::size_t i : sellers)
            add(month, GoalScope::Person, QString::number(dealership.staff[i].id.value),
                goal * dealership.staffTraits[i].load / load);
        goal += unitsPerMonth * (lastGoal - firstGoal) / monthCount;
    }
    return goals;
}

} // namespace lotboard::demo
