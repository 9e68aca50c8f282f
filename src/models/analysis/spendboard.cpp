#include "models/analysis/spendboard.h"

#include <algorithm>

namespace lotboard {

SpendBoard::SpendBoard(Calls calls, QObject* parent)
    : RecordBoard(parent)
    , m_calls(std::move(calls))
{
}

void SpendBoard::load()
{
    if (m_calls.read && !isLoading())
        readRecords(m_calls.read, [this](SpendBook book) { m_book = std::move(book); });
}

QString SpendBoard::sourceName(SourceId source) const
{
    const auto found = std::ranges::find(m_book.sources, source, &Source::id);
    return found == m_book.sources.end() ? QString() : found->name;
}

QString SpendBoard::campaignName(const std::optional<CampaignId>& campaign) const
{
    const auto found = std::ranges::find_if(
        m_book.campaigns, [&](const Campaign& each) { return each.id == campaign; });
    return found == m_book.campaigns.end() ? QString() : found->name;
}

void SpendBoard::save(const Spend& spend)
{
    change([call = m_calls.save, spend] { return call(spend); },
        tr("spend on %1").arg(sourceName(spend.source)));
}

void SpendBoard::remove(const Spend& spend)
{
    change([call = m_calls.remove, spend] { return call(spend); },
        tr("removal of spend on %1").arg(sourceName(spend.source)));
}

QString spendCategoryText(SpendCategory category)
{
    switch (category) {
    case SpendCategory::Media:
        return SpendBoard::tr("Media");
    case SpendCategory::VendorFee:
        return SpendBoard::tr("Vendor fee");
    case SpendCategory::Labour:
        return SpendBoard::tr("Labour");
    }
    return {};
}

SpendBoard::Calls spendCalls(Workspace* workspace, const Session& session)
{
    if (!workspace)
        return {};
    return {.read = [workspace, session] { return SpendService(*workspace).book(session); },
        .save = [workspace, session](
                    const Spend& spend) { return SpendService(*workspace).save(session, spend); },
        .remove
        = [workspace, session](
              const Spend& spend) { return SpendService(*workspace).remove(session, spend); }};
}

} // namespace lotboard
