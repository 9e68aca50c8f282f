#include "services/spend/spendservice.h"

#include "services/unit.h"
#include "storage/changes/permission.h"
#include "storage/repositories/sourcerepository.h"
#include "storage/repositories/spendrepository.h"

#include <QCoreApplication>

#include <algorithm>

namespace lotboard {
namespace {

using storage::SourceRepository;
using storage::SpendRepository;
using storage::UnitOfWork;

Error invalidSpend(const char* sentence)
{
    return {Error::Code::InvalidInput, {QCoreApplication::translate("Error", sentence)}, {}};
}

Status checkSpend(const Spend& spend, const std::vector<Campaign>& campaigns)
{
    if (!spend.source.isValid())
        return invalidSpend(
            QT_TRANSLATE_NOOP("Error", "Spend belongs to a source. Nothing was saved."));
    if (spend.period.isEmpty())
        return invalidSpend(QT_TRANSLATE_NOOP(
            "Error", "The last day of an invoice is not before its first. Nothing was saved."));
    if (spend.amount.cents() == 0)
        return invalidSpend(
            QT_TRANSLATE_NOOP("Error", "An invoice has an amount. Nothing was saved."));
    if (!spend.campaign)
        return success();
    const auto campaign = std::ranges::find(campaigns, *spend.campaign, &Campaign::id);
    if (campaign == campaigns.end() || campaign->source != spend.source)
        return invalidSpend(
            QT_TRANSLATE_NOOP("Error", "The campaign is of another source. Nothing was saved."));
    return success();
}

} // namespace

Result<SpendBook> SpendService::book(const Session& session) const
{
    return m_workspace.read([&](storage::Database& database) -> Result<SpendBook> {
        auto entries = SpendRepository(database).all(session);
        if (!entries)
            return entries.error();
        auto sources = SourceRepository(database).sources(session);
        if (!sources)
            return sources.error();
        auto campaigns = SourceRepository(database).campaigns(session);
        if (!campaigns)
            return campaigns.error();
        std::ranges::reverse(*entries);
        return SpendBook {*std::move(entries), *std::move(sources), *std::move(campaigns)};
    });
}

Result<Saved<Spend>> SpendService::save(const Session& session, const Spend& spend)
{
    if (const auto allowed = storage::checkRight(session, Right::ManageStore); !allowed)
        return allowed.error();
    return inUnit(m_workspace, session, [&](UnitOfWork& unit) -> Result<Spend> {
        const auto campaigns = SourceRepository(unit.database()).campaigns(session);
        if (!campaigns)
            return campaigns.error();
        if (const auto sound = checkSpend(spend, *campaigns); !sound)
            return sound.error();
        SpendRepository entries(unit.database());
        return spend.id.isValid() ? entries.update(session, unit, spend)
                                  : entries.insert(session, unit, spend);
    });
}

Result<SavedAction> SpendService::remove(const Session& session, const Spend& spend)
{
    if (const auto allowed = storage::checkRight(session, Right::ManageStore); !allowed)
        return allowed.error();
    return inUnit(m_workspace, session, [&](UnitOfWork& unit) -> Status {
        return SpendRepository(unit.database()).remove(session, unit, spend);
    });
}

} // namespace lotboard
