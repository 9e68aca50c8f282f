#include "models/leads/contactwords.h"

#include "models/common/channeltext.h"
#include "services/wording/datetext.h"
#include "services/wording/language.h"

#include <QCoreApplication>
#include <QStringList>

#include <algorithm>
#include <array>

namespace lotboard {
namespace {

/// Gives lupdate the context of the words below.
struct ContactWords
{
    Q_DECLARE_TR_FUNCTIONS(ContactWords)
};

// Nobody asks whether somebody who stands in the store may be spoken to.
constexpr std::array askedChannels {
    Channel::Call, Channel::Text, Channel::Email, Channel::Chat, Channel::Video};

ContactWishes wishesOf(const LeadHistory& history)
{
    return {history.customer.doNotContact, history.consents};
}

/// "3 Nov 2026, told Jin Chen: “No texts, please”"
QString saidText(const Consent& word, const LeadHistory& history, const BusinessCalendar& calendar)
{
    QString text = storeDayText(calendar.businessDay(word.at));
    const auto name = word.staff ? history.staffNames.find(*word.staff) : history.staffNames.end();
    if (name != history.staffNames.end())
        text = ContactWords::tr("%1, told %2", "day, name").arg(text, name->second);
    return word.wording.isEmpty()
        ? text
        : ContactWords::tr("%1: “%2”", "when, words").arg(text, word.wording);
}

/// The newest word on a channel, or on any contact at all; null if there is none.
const Consent* lastWord(const LeadHistory& history, std::optional<Channel> channel)
{
    const auto& said = history.consents;
    const auto last = std::find_if(said.rbegin(), said.rend(),
        [channel](const Consent& word) { return word.channel == channel; });
    return last == said.rend() ? nullptr : &*last;
}

} // namespace

std::vector<ContactWord> contactWords(const LeadHistory& history, const BusinessCalendar& calendar)
{
    std::vector<ContactWord> words;
    if (history.customer.doNotContact)
        return words; // Whatever was allowed before.
    for (const Channel channel : askedChannels) {
        const Consent* word = lastWord(history, channel);
        if (!word)
            continue;
        words.push_back({.text = (word->isGiven ? ContactWords::tr("%1: allowed", "channel")
                                                : ContactWords::tr("%1: refused", "channel"))
                                     .arg(channelText(channel)),
            .detail = saidText(*word, history, calendar),
            .tone = word->isGiven ? Tone::Good : Tone::Bad});
    }
    return words;
}

QString unaskedText(const LeadHistory& history)
{
    const ContactWishes wishes = wishesOf(history);
    if (wishes.wantsNoContact())
        return {};
    QStringList names;
    for (const Channel channel : askedChannels) {
        if (!wishes.said(channel))
            names << channelText(channel);
    }
    if (names.size() == static_cast<qsizetype>(askedChannels.size()))
        return ContactWords::tr("Not asked yet how they may be contacted");
    return names.isEmpty() ? QString() : ContactWords::tr("not asked: %1").arg(listed(names));
}

QString doNotContactText(const LeadHistory& history, const BusinessCalendar& calendar)
{
    if (!history.customer.doNotContact)
        return {};
    const Consent* word = lastWord(history, {});
    return word && !word->isGiven
        ? ContactWords::tr("Do not contact: the customer asked for it. %1", "when and why")
              .arg(saidText(*word, history, calendar))
        : ContactWords::tr("Do not contact: the customer asked for it.");
}

Refusals refusalsOf(const LeadHistory& history, const BusinessCalendar& calendar)
{
    const ContactWishes wishes = wishesOf(history);
    Refusals refusals;
    for (const Channel channel : askedChannels) {
        if (wishes.allows(channel))
            continue;
        const Consent* word = lastWord(history, channel);
        refusals[channel] = wishes.wantsNoContact() || !word
            ? ContactWords::tr("The customer does not want to be contacted.")
            : ContactWords::tr("%1: the customer refused it. %2", "channel, when and what")
                  .arg(channelText(channel), saidText(*word, history, calendar));
    }
    return refusals;
}

} // namespace lotboard
