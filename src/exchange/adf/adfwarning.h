#pragma once

#include <QString>

#include <cstdint>

namespace lotboard::exchange {

/// What was not as it should be in an ADF document. Never a reason to drop a lead.
enum class AdfProblem : std::uint8_t {
    MissingRequestDate,
    UnreadableRequestDate,
    RequestDateWithoutZone, ///< Taken as the wall clock of the store.
    UsedMailDate, ///< In place of the request date.
    UnknownValue, ///< A word outside the list of the specification.
    UnreadableNumber,
    UnreadableEmail,
    UnreadableVin,
    VinFromComments,
    SourceFromVendor,
    MissingVehicle,
    MissingContact, ///< Neither a name nor a way to reach the customer.
    MissingReach, ///< A name, but no phone and no e-mail address.
    RepairedText, ///< A bare & or an HTML entity.
    TextCut, ///< Longer than its field may be.
    BrokenEnd, ///< The document stops being XML before its end; what came before is kept.
};

/// One remark about one field.
struct AdfWarning
{
    AdfProblem problem {};
    QString
        element {}; ///< Path below prospect, such as `customer/contact/email`. No personal data.
    QString value {}; ///< As it stood there, where that helps; may be personal data: not for logs.

    friend bool operator==(const AdfWarning&, const AdfWarning&) = default;
};

/// One sentence for the list of problems, in the user's language.
QString adfWarningText(const AdfWarning& warning);

} // namespace lotboard::exchange
