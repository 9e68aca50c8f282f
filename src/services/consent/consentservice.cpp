#include "services/consent/consentservice.h"

#include "base/textgate.h"
#include "services/unit.h"
#include "storage/repositories/consentrepository.h"
#include "storage/repositories/customerrepository.h"
#include "storage/repositories/leadrepository.h"

#include <QCoreApplication>

namespace lotboard {
namespace {

Error refusal(const ContactWishes& wishes)
{
    const QString sentence = wishes.wantsNoContact()
        ? QCoreApplication::translate("Error",
            "This customer does not want to be contacted. Nothing was saved. If they asked for "
            "it this time, say so with the reason.")
        : QCoreApplication::translate("Error",
            "This customer does not want to be contacted in this way. Nothing was saved. If they "
            "asked for it this time, say so with the reason.");
    return {Error::Code::InvalidInput, {sentence}, {}};
}

/// Of now, told to whoever acts.
Status keepWord(const Session& session, storage::UnitOfWork& unit, Consent word)
{
    word.at = unit.at();
    word.staff = unit.who().isValid() ? std::optional(unit.who()) : std::nullopt;
    const auto kept = storage::ConsentRepository(unit.database()).insert(session, unit, word);
    return kept ? success() : Status(kept.error());
}

Status setDoNotContact(const Session& session, storage::UnitOfWork& unit, CustomerId id,
    bool doNotContact, const QString& wording)
{
    storage::CustomerRepository customers(unit.database());
    auto customer = customers.find(session, id);
    if (!customer)
        return customer.error();
    if (customer->doNotContact != doNotContact) {
        customer->doNotContact = doNotContact;
        if (const auto saved = customers.update(session, unit, *customer); !saved)
            return saved.error();
    }
    return keepDoNotContactWord(session, unit, id, !doNotContact, wording);
}

} // namespace

Result<std::vector<Consent>> ConsentService::said(const Session& session, CustomerId customer) const
{
    return m_workspace.read([&](storage::Database& database) {
        return storage::ConsentRepository(database).ofCustomer(session, customer);
    });
}

Result<SavedAction> ConsentService::record(const Session& session, const SaidWishes& wishes)
{
    const QString wording = cleanText(wishes.wording, TextKind::Note).text;
    if (wishes.doNotContact.value_or(false) && wording.isEmpty())
        return Error {Error::Code::InvalidInput,
            {QCoreApplication::translate("Error",
                "Say why this customer does not want to be contacted. Nothing was saved.")},
            {}};
    return inUnit(m_workspace, session, [&](storage::UnitOfWork& unit) -> Status {
        for (const auto& [channel, isGiven] : wishes.channels) {
            const auto kept = keepWord(session, unit,
                {.customer = wishes.customer,
                    .channel = channel,
                    .isGiven = isGiven,
                    .wording = wording});
            if (!kept)
                return kept;
        }
        return wishes.doNotContact
            ? setDoNotContact(session, unit, wishes.customer, *wishes.doNotContact, wording)
            : success();
    });
}

Status keepDoNotContactWord(const Session& session, storage::UnitOfWork& unit, CustomerId customer,
    bool isGiven, const QString& wording)
{
    return keepWord(session, unit, {.customer = customer, .isGiven = isGiven, .wording = wording});
}

Status checkMayTouch(const Session& session, storage::UnitOfWork& unit, const Communication& touch)
{
    if (!isAttempt(touch.direction, touch.channel, touch.isAutomatic))
        return success();
    const auto lead = storage::LeadRepository(unit.database()).find(session, touch.lead);
    if (!lead)
        return lead.error();
    const auto wishes
        = storage::ConsentRepository(unit.database()).wishesOf(session, lead->customer);
    if (!wishes)
        return wishes.error();
    return wishes->allows(touch.channel) ? success() : Status(refusal(*wishes));
}

} // namespace lotboard
