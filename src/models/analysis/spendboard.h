#pragma once

#include "models/common/recordboard.h"
#include "services/spend/spendservice.h"

#include <functional>

namespace lotboard {

class Workspace;

/// What was spent: read and changed off the GUI thread, one change at a time.
class SpendBoard final : public RecordBoard
{
    Q_OBJECT

public:
    /// Called on a pool thread, on behalf of one session.
    struct Calls
    {
        std::function<Result<SpendBook>()> read {};
        std::function<Result<Saved<Spend>>(const Spend&)> save {};
        std::function<Result<SavedAction>(const Spend&)> remove {};
    };

    /// Without calls, where no store is open, nothing was spent.
    explicit SpendBoard(Calls calls, QObject* parent = nullptr);

    void load() override;
    const SpendBook& book() const { return m_book; }
    /// "AutoTrader"; empty for one that is not there.
    QString sourceName(SourceId source) const;
    QString campaignName(const std::optional<CampaignId>& campaign) const;

    /// A new one if it has no id.
    void save(const Spend& spend);
    void remove(const Spend& spend);

private:
    Calls m_calls;
    SpendBook m_book {};
};

/// "Media", "Vendor fee", "Labour".
QString spendCategoryText(SpendCategory category);

/// Empty without a workspace, which must outlive the calls.
SpendBoard::Calls spendCalls(Workspace* workspace, const Session& session);

} // namespace lotboard
