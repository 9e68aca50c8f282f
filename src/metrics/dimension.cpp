#include "metrics/dimension.h"

#include <QtGlobal>

#include <algorithm>
#include <array>

namespace lotboard::metrics {

namespace {

struct Entry
{
    Dimension dimension {};
    const char* id = "";
    const char* name = "";
};

constexpr std::array dimensionEntries {
    Entry {Dimension::Source, "source", QT_TRANSLATE_NOOP("Dimension", "Source")},
    Entry {Dimension::SourceGroup, "source-group", QT_TRANSLATE_NOOP("Dimension", "Source group")},
    Entry {Dimension::Campaign, "campaign", QT_TRANSLATE_NOOP("Dimension", "Campaign")},
    Entry {Dimension::Person, "person", QT_TRANSLATE_NOOP("Dimension", "Person")},
    Entry {Dimension::Team, "team", QT_TRANSLATE_NOOP("Dimension", "Team")},
    Entry {Dimension::Department, "department", QT_TRANSLATE_NOOP("Dimension", "Department")},
    Entry {Dimension::Store, "store", QT_TRANSLATE_NOOP("Dimension", "Store")},
    Entry {Dimension::Channel, "channel", QT_TRANSLATE_NOOP("Dimension", "Channel")},
    Entry {Dimension::NewUsed, "new-used", QT_TRANSLATE_NOOP("Dimension", "New or used")},
    Entry {Dimension::Make, "make", QT_TRANSLATE_NOOP("Dimension", "Make")},
    Entry {Dimension::Model, "model", QT_TRANSLATE_NOOP("Dimension", "Model")},
    Entry {Dimension::Territory, "territory", QT_TRANSLATE_NOOP("Dimension", "Territory")},
    Entry {Dimension::PostalCode, "postal-code", QT_TRANSLATE_NOOP("Dimension", "Postal code")},
    Entry {Dimension::Weekday, "weekday", QT_TRANSLATE_NOOP("Dimension", "Weekday")},
    Entry {Dimension::Hour, "hour", QT_TRANSLATE_NOOP("Dimension", "Hour")},
    Entry {Dimension::Day, "day", QT_TRANSLATE_NOOP("Dimension", "Day")},
    Entry {Dimension::Week, "week", QT_TRANSLATE_NOOP("Dimension", "Week")},
    Entry {Dimension::Month, "month", QT_TRANSLATE_NOOP("Dimension", "Month")},
    Entry {Dimension::LostReason, "lost-reason", QT_TRANSLATE_NOOP("Dimension", "Lost reason")},
    Entry {Dimension::Response, "response", QT_TRANSLATE_NOOP("Dimension", "First response")},
};

const Entry& entryOf(Dimension dimension)
{
    return dimensionEntries[static_cast<std::size_t>(dimension)];
}

} // namespace

std::span<const Dimension> allDimensions()
{
    static constexpr auto all = [] {
        std::array<Dimension, dimensionEntries.size()> dimensions {};
        std::ranges::transform(dimensionEntries, dimensions.begin(), &Entry::dimension);
        return dimensions;
    }();
    return all;
}

QString dimensionId(Dimension dimension)
{
    return QString::fromLatin1(entryOf(dimension).id);
}

std::optional<Dimension> dimensionFromId(QStringView id)
{
    for (const Entry& entry : dimensionEntries) {
        if (id == QLatin1String(entry.id))
            return entry.dimension;
    }
    return std::nullopt;
}

const char* dimensionName(Dimension dimension)
{
    return entryOf(dimension).name;
}

} // namespace lotboard::metrics
