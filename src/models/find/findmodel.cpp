#include "models/find/findmodel.h"

#include "base/foldedwords.h"
#include "models/find/findtext.h"
#include "services/wording/language.h"

#include <QStringList>

#include <algorithm>

namespace lotboard {
namespace {

QString headingOf(FindKind kind)
{
    switch (kind) {
    case FindKind::Customer:
        return FindModel::tr("Customers");
    case FindKind::Vehicle:
        return FindModel::tr("Vehicles");
    case FindKind::Deal:
        return FindModel::tr("Deals");
    }
    return {};
}

QString headingOf(const FindAction& action)
{
    return action.isPage ? FindModel::tr("Go to") : FindModel::tr("Do");
}

QString reasonOf(const Finding& finding)
{
    switch (finding.reason) {
    case FindReason::Name:
        return {};
    case FindReason::Phone:
        return FindModel::tr("phone %1").arg(finding.matched);
    case FindReason::Email:
        return FindModel::tr("e-mail %1").arg(finding.matched);
    case FindReason::LeadNumber:
        return FindModel::tr("lead number %1").arg(finding.matched);
    case FindReason::StockNumber:
        return FindModel::tr("stock number %1").arg(finding.matched);
    case FindReason::Vin:
        return FindModel::tr("VIN %1").arg(finding.matched);
    case FindReason::DealNumber:
        return FindModel::tr("deal number %1").arg(finding.matched);
    }
    return {};
}

/// Each typed word begins a word of the title.
bool isMeant(const FindAction& action, const std::vector<std::string>& typed)
{
    const std::vector<std::string> words = foldedWords(action.title);
    return std::ranges::all_of(typed, [&](const std::string& beginning) {
        return std::ranges::any_of(
            words, [&](const std::string& word) { return word.starts_with(beginning); });
    });
}

} // namespace

FindModel::FindModel(Search search, const BusinessCalendar& calendar, QObject* parent)
    : QAbstractListModel(parent)
    , m_search(std::move(search))
    , m_calendar(calendar)
{
}

void FindModel::setText(const QString& text)
{
    m_text = text.simplified();
    m_job.cancel();
    if (!m_search || m_text.isEmpty()) {
        take(std::vector<Finding>());
        return;
    }
    m_job.start([search = m_search, typed = m_text](
                    const JobControl& control) { return search(typed, control); },
        [this](Result<std::vector<Finding>> answer) { take(std::move(answer)); });
}

void FindModel::take(Result<std::vector<Finding>> answer)
{
    m_problem = answer ? QString() : errorText(answer.error());
    show(answer ? std::move(*answer) : std::vector<Finding>());
    Q_EMIT answered();
}

void FindModel::show(std::vector<Finding> findings)
{
    beginResetModel();
    m_findings = std::move(findings);
    m_shownActions.clear();
    const std::vector<std::string> typed = foldedWords(m_text);
    if (m_text.isEmpty() || !typed.empty())
        std::ranges::copy_if(m_actions, std::back_inserter(m_shownActions),
            [&](const FindAction& action) { return isMeant(action, typed); });
    std::ranges::stable_partition(m_shownActions, &FindAction::isPage);

    m_rows.clear();
    QString heading;
    const auto add = [&](const QString& ofRow, Row row) {
        if (ofRow != heading)
            row.heading = heading = ofRow;
        m_rows.push_back(std::move(row));
    };
    for (const Finding& finding : m_findings)
        add(headingOf(finding.kind),
            {.title = findingTitle(finding),
                .detail = findingDetail(finding, m_calendar),
                .reason = reasonOf(finding)});
    for (const FindAction& action : m_shownActions)
        add(headingOf(action), {.title = action.title, .reason = action.keys});
    endResetModel();
}

QString FindModel::message() const
{
    if (!m_problem.isEmpty())
        return m_problem;
    if (!m_rows.empty() || m_text.isEmpty())
        return {};
    return tr("Nothing begins like this. Try part of a name, a phone number, an e-mail address, "
              "a stock number or a deal number.");
}

const Finding* FindModel::finding(int row) const
{
    const auto place = static_cast<std::size_t>(row);
    return place < m_findings.size() ? &m_findings[place] : nullptr;
}

const FindAction* FindModel::action(int row) const
{
    const auto place = static_cast<std::size_t>(row);
    return place >= m_findings.size() && place < m_rows.size()
        ? &m_shownActions[place - m_findings.size()]
        : nullptr;
}

int FindModel::rowCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_rows.size());
}

QVariant FindModel::data(const QModelIndex& index, int role) const
{
    if (!index.isValid())
        return {};
    const Row& row = m_rows[static_cast<std::size_t>(index.row())];
    switch (role) {
    case Qt::DisplayRole:
        return row.title;
    case Qt::AccessibleTextRole: {
        QStringList said {row.heading, row.title, row.detail, row.reason};
        said.removeAll(QString());
        return listed(said);
    }
    case HeadingRole:
        return row.heading;
    case DetailRole:
        return row.detail;
    case ReasonRole:
        return row.reason;
    default:
        return {};
    }
}

} // namespace lotboard
