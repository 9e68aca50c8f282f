#pragma once

#include "services/lead/evidenceservice.h"

#include <QString>

#include <vector>

namespace lotboard {

/// "You spoke with the customer": how it is known that there was a contact.
QString evidenceName(ContactEvidence evidence);
/// A line for each kind of evidence with its contacts and its share: "Spoke with them: 239 (58%)".
/// A sentence where there are none.
QString evidenceText(const std::vector<EvidenceCount>& counts);

} // namespace lotboard
