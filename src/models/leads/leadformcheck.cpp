#include "models/leads/leadformcheck.h"

#include <QCoreApplication>
#include <QRegularExpression>

#include <algorithm>

namespace lotboard {
namespace {

/// Gives lupdate the context of the sentences below.
struct LeadFormCheck
{
    Q_DECLARE_TR_FUNCTIONS(LeadFormCheck)
};

constexpr int firstYear = 1900;
constexpr int lastYear = 2100;

bool looksLikeEmail(const QString& text)
{
    static const QRegularExpression pattern(QStringLiteral("^[^@\\s]+@[^@\\s]+\\.[^@\\s]+$"));
    return pattern.match(text).hasMatch();
}

bool needsReason(LeadStatus status)
{
    return status == LeadStatus::Lost || status == LeadStatus::Invalid
        || status == LeadStatus::Duplicate;
}

} // namespace

std::vector<LeadFormProblem> checkLeadForm(const LeadForm& form, std::chrono::sys_seconds now)
{
    const auto& [lead, customer] = form;
    std::vector<LeadFormProblem> problems;
    if (customer.name().isEmpty() && customer.phones.empty() && customer.emails.empty())
        problems.push_back({LeadFormPlace::Name,
            LeadFormCheck::tr("Enter a name, a phone number or an e-mail address.")});
    const auto wrongEmail
        = std::find_if_not(customer.emails.begin(), customer.emails.end(), &looksLikeEmail);
    if (wrongEmail != customer.emails.end())
        problems.push_back({LeadFormPlace::Email,
            LeadFormCheck::tr("This is not an e-mail address: %1").arg(*wrongEmail)});
    if (lead.receivedAt > now)
        problems.push_back(
            {LeadFormPlace::ReceivedAt, LeadFormCheck::tr("A lead cannot arrive in the future.")});
    if (lead.wanted.year != 0 && (lead.wanted.year < firstYear || lead.wanted.year > lastYear))
        problems.push_back(
            {LeadFormPlace::Year, LeadFormCheck::tr("Enter a year with four digits.")});
    if (needsReason(lead.status) && lead.statusReason.isEmpty())
        problems.push_back({LeadFormPlace::StatusReason,
            LeadFormCheck::tr("Say why: the reason is what the reports count.")});
    return problems;
}

} // namespace lotboard
