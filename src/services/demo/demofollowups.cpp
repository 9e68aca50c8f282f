#include "services/demo/demofollowups.h"

#include "services/followup/followuprules.h"

#include <algorithm>
#include <array>

using namespace Qt::StringLiterals;
using namespace std::chrono;

namespace lotboard::demo {
namespace {

constexpr days sincePlans {21};
constexpr hours workingDay {8};

struct StepRow
{
    int day = 0;
    Channel channel {};
    const char16_t* what = u"";
};
constexpr std::array internetSteps {StepRow {0, Channel::Call, u"First call"},
    StepRow {1, Channel::Call, u"Call at another time of the day"},
    StepRow {2, Channel::Text, u"Send a photo of the vehicle"},
    StepRow {4, Channel::Email, u"Send three that fit"},
    StepRow {7, Channel::Call, u"Ask whether they are still looking"},
    StepRow {14, Channel::Email, u"Offer to stay in touch"}};
constexpr std::array relationshipSteps {
    StepRow {0, Channel::Call, u"Thank them, ask what they need"},
    StepRow {3, Channel::Call, u"Offer a time to come in"}};

/// What is said, how often in a hundred leads with a contact.
struct WordRow
{
    double share = 0;
    Channel channel {};
    bool isGiven = false;
    const char16_t* wording = u"";
};
constexpr std::array words {WordRow {24, Channel::Text, true, u"Texts are fine"},
    WordRow {4, Channel::Text, false, u"No texts, please"},
    WordRow {2.5, Channel::Email, false, u"Unsubscribed"},
    WordRow {1.5, Channel::Call, false, u"Only in writing, please"}};
constexpr auto reasons = std::to_array<QStringView>({u"Bought elsewhere, wants to be left alone",
    u"Asked twice not to be called again", u"Says they never asked for anything"});

FollowUpPlan planOf(
    std::int64_t id, const QString& name, std::span<const StepRow> rows, std::int64_t firstStep)
{
    FollowUpPlan plan {.cadence = {.id = {id}, .name = name}};
    for (const StepRow& row : rows)
        plan.steps.push_back({.id = {firstStep++},
            .cadence = {id},
            .day = row.day,
            .channel = row.channel,
            .what = QString::fromUtf16(row.what)});
    return plan;
}

bool isContact(const Communication& touch)
{
    return lotboard::isContact(touch.direction, touch.isTwoWay, touch.isAutomatic);
}

/// When the lead needed no plan any more; empty if it still does.
std::optional<sys_seconds> settledAt(const LeadStory& story)
{
    std::optional<sys_seconds> settled;
    const auto take = [&](sys_seconds at) { settled = std::min(settled.value_or(at), at); };
    const auto contact
        = std::find_if(story.communications.begin(), story.communications.end(), isContact);
    if (contact != story.communications.end())
        take(contact->at);
    if (!story.shows.empty())
        take(story.shows.front().at);
    if (story.lead.status != LeadStatus::Open && story.lead.statusAt)
        take(*story.lead.statusAt);
    return settled;
}

/// When the task was done by a touch of its day or of a later one; empty if none did it.
std::optional<sys_seconds> doneAt(
    const Task& task, const LeadStory& story, const BusinessCalendar& calendar)
{
    const auto due = calendar.businessDay(task.dueAt);
    for (const Communication& touch : story.communications) {
        if (!touch.isAutomatic && calendar.businessDay(touch.at) >= due)
            return touch.at;
    }
    return std::nullopt;
}

} // namespace

std::vector<FollowUpPlan> madeUpPlans(std::span<const Source> sources)
{
    FollowUpPlan internet = planOf(1, u"Internet leads, two weeks"_s, internetSteps, 1);
    FollowUpPlan relationship = planOf(
        2, u"Referrals and past customers"_s, relationshipSteps, std::size(internetSteps) + 1);
    for (const Source& source : sources) {
        if (source.kind == SourceKind::Internet)
            internet.cadence.sources.push_back(source.id);
        else if (source.kind == SourceKind::Referral || source.kind == SourceKind::Repeat)
            relationship.cadence.sources.push_back(source.id);
    }
    return {internet, relationship};
}

std::vector<Task> followUpsOf(const DemoWorld& world, const LeadStory& story)
{
    const BusinessCalendar& calendar = world.dealership.store.calendar;
    const auto arrived = calendar.businessDay(story.lead.receivedAt);
    const auto& plans = world.dealership.plans;
    const auto plan = std::find_if(plans.begin(), plans.end(), [&](const FollowUpPlan& each) {
        return std::ranges::find(each.cadence.sources, story.lead.source)
            != each.cadence.sources.end();
    });
    if (plan == plans.end() || arrived < world.today - sincePlans)
        return {};
    const auto settled = settledAt(story);
    auto tasks = tasksOf(*plan, story.lead.id, story.lead.receivedAt, arrived, calendar);
    for (Task& task : tasks) {
        const auto done = doneAt(task, story, calendar);
        if (done && (!settled || *done <= *settled))
            task.doneAt = done;
        else if (settled)
            task.skippedAt = settled;
        else if (calendar.businessDay(task.dueAt) < world.today)
            task.skippedAt = std::min(task.dueAt + workingDay, world.now);
    }
    return tasks;
}

std::vector<Consent> wishesIn(Random& random, const LeadStory& story, bool doNotContact)
{
    if (story.communications.empty())
        return {};
    // What they do not want is not done afterwards.
    const Communication& last = story.communications.back();
    const Consent told {.customer = story.lead.customer, .at = last.at, .staff = last.staff};
    std::vector<Consent> said;
    if (doNotContact) {
        said.push_back(told);
        said.back().wording = random.oneOf(reasons).toString();
        return said;
    }
    const double chosen = random.between(0, 100);
    double share = 0;
    for (const WordRow& row : words) {
        share += row.share;
        if (chosen >= share || !isContact(last))
            continue;
        said.push_back(told);
        said.back().channel = row.channel;
        said.back().isGiven = row.isGiven;
        said.back().wording = QString::fromUtf16(row.wording);
        break;
    }
    return said;
}

} // namespace lotboard::demo
