#include "models/today/evidencetext.h"

#include <QCoreApplication>
#include <QLocale>
#include <QStringList>

namespace lotboard {
namespace {

/// Gives lupdate the context of the words below.
struct EvidenceWords
{
    Q_DECLARE_TR_FUNCTIONS(EvidenceWords)
};

} // namespace

QString evidenceName(ContactEvidence evidence)
{
    switch (evidence) {
    case ContactEvidence::CustomerReached:
        return EvidenceWords::tr("The customer called, wrote or came in");
    case ContactEvidence::Spoke:
        return EvidenceWords::tr("Somebody spoke with the customer");
    case ContactEvidence::StaffSays:
        return EvidenceWords::tr("Somebody says that the customer answered");
    case ContactEvidence::Inferred:
        return EvidenceWords::tr("An import knew only that there was a contact");
    case ContactEvidence::None:
        break;
    }
    return EvidenceWords::tr("Not noted");
}

QString evidenceText(const std::vector<EvidenceCount>& counts)
{
    std::int64_t all = 0;
    for (const EvidenceCount& count : counts)
        all += count.contacts;
    if (all == 0)
        return EvidenceWords::tr("No contact was logged in the last 30 days.");
    const QLocale locale;
    QStringList lines;
    for (const EvidenceCount& count : counts) {
        const auto share = static_cast<double>(count.contacts) / static_cast<double>(all);
        lines << EvidenceWords::tr("%1: %2 (%3%)")
                     .arg(evidenceName(count.evidence), locale.toString(count.contacts),
                         locale.toString(100 * share, 'f', 1));
    }
    return lines.join(u'\n');
}

} // namespace lotboard
