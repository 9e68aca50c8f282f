#pragma once

#include "base/money.h"
#include "base/period.h"
#include "base/strongid.h"

#include <QString>
#include <QStringList>

#include <cstdint>
#include <optional>

namespace lotboard {

/// The numbers are stored, here and below.
enum class SourceKind : std::uint8_t {
    Internet = 0,
    Phone = 1,
    WalkIn = 2,
    Referral = 3,
    Repeat = 4,
    Service = 5,
    Event = 6
};

/// Where leads come from.
struct Source
{
    SourceId id {};
    std::int64_t version = 1;
    QString name {};
    SourceKind kind = SourceKind::Internet;
    QString group {}; ///< Several sources of one vendor or of one nature; empty: none.
    QStringList otherSpellings {}; ///< As they stand in files; matched without regard to case.

    friend bool operator==(const Source&, const Source&) = default;
};

enum class CampaignKind : std::uint8_t { Advertising = 0, Promotion = 1 };

/// An effort with an end.
struct Campaign
{
    CampaignId id {};
    std::int64_t version = 1;
    QString name {};
    SourceId source {};
    CampaignKind kind = CampaignKind::Advertising;
    std::optional<std::chrono::sys_days> from {};
    std::optional<std::chrono::sys_days> to {};

    friend bool operator==(const Campaign&, const Campaign&) = default;
};

enum class SpendCategory : std::uint8_t { Media = 0, VendorFee = 1, Labour = 2 };

/// Money out, for the days of its invoice.
struct Spend
{
    SpendId id {};
    std::int64_t version = 1;
    SourceId source {};
    std::optional<CampaignId> campaign {};
    Period period {};
    Money amount {};
    SpendCategory category = SpendCategory::Media;
    QString externalId {};

    friend bool operator==(const Spend&, const Spend&) = default;
};

} // namespace lotboard
