#pragma once

#include "base/jobcontrol.h"
#include "base/result.h"
#include "domain/session.h"
#include "metrics/quality/gradebook.h"

#include <QStringList>

#include <cstdint>
#include <span>
#include <vector>

namespace lotboard {

class Workspace;

/// How a row with a problem is put right: what the program has for it anyway.
enum class CheckFix : std::uint8_t {
    OpenLead, ///< There is no single answer: look at the lead.
    EditLead,
    EndAppointment, ///< Say how it ended.
    MarkShowed, ///< The appointment of a visit.
    EditVisit,
    EditDeal,
    LinkDeal, ///< To its lead.
    Assign, ///< To somebody else.
    MarkDuplicate,
    MarkInvalid,
    EnterSpend,
};

/// Something in the data that makes numbers less true than they look. Texts are English and
/// translated where they are shown (context "Check").
struct CheckFinding
{
    const char* id = ""; ///< `sale_without_lead`: in files and on the command line.
    const char* title = ""; ///< "Sales without a lead"
    const char* explanation = ""; ///< Why it matters and what to do about it.
    CheckFix fix {};
    metrics::Flaw flaw {}; ///< Whose figures it touches, and by what.
    std::int64_t count = 0; ///< Of cases: records, or months of a source without spend.
    /// What is concerned, where a record alone does not say it: "AutoTrader 2026-10", a person.
    QStringList subjects {};
    std::vector<metrics::RecordRef> records {}; ///< To be opened; ascending by id.
};

/// Looks through the stored rows for what is missing, out of order or does not add up. Changes
/// nothing and judges nobody.
class CheckService
{
public:
    /// `workspace` must outlive the service.
    explicit CheckService(Workspace& workspace) : m_workspace(workspace) { }

    /// Everything that was found, in a fixed order; a check that found nothing is left out, so
    /// clean data gives an empty list. Needs Right::ReadBoard. Seconds on a million leads: not on
    /// the GUI thread.
    Result<std::vector<CheckFinding>> run(
        const Session& session, const JobControl& control = {}) const;

    /// How far each figure of the period can be trusted, if `findings` are all that run() found.
    /// Reads the facts if nobody has. Needs Right::ReadBoard. Off the GUI thread.
    Result<std::vector<metrics::MetricGrade>> grades(const Session& session, const Period& period,
        std::span<const CheckFinding> findings, const JobControl& control = {}) const;

    /// Every check there is, with no count and no records: for "all of these were looked at".
    static std::vector<CheckFinding> catalog();

private:
    Workspace& m_workspace;
};

} // namespace lotboard
