#include "services/consent/consentservice.h"

#include "base/textgate.h"
#include "services/unit.h"
#include "storage/repositories/consentrepository.h"
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

} // namespace

Result<std::vector<Consent>> ConsentService::said(const Session& session, CustomerId customer) const
{
    return m_workspace.read([&](storage::Database& database) {
        return storage::ConsentRepository(database).ofCustomer(session, customer);
    });
}

Result<Saved<Consent>> ConsentService::record(const Session& session, const Consent& consent)
{
    return inUnit(m_workspace, session, [&](storage::UnitOfWork& unit) {
        Consent word = consent;
        word.at = unit.at();
        word.staff = unit.who().isValid() ? std::optional(unit.who()) : std::nullopt;
        word.wording = cleanText(word.wording, TextKind::Note).text;
        return storage::ConsentRepository(unit.database()).insert(session, unit, word);
    });
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
