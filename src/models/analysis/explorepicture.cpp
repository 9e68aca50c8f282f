#include "models/analysis/explorepicture.h"

#include <QCoreApplication>

#include <algorithm>
#include <array>

namespace lotboard {
namespace {

using namespace Qt::StringLiterals;

constexpr std::size_t mostColours = 12; ///< More cannot be told apart.
constexpr std::size_t mostBars = 60;

struct PictureWords
{
    Q_DECLARE_TR_FUNCTIONS(Picture)
};

constexpr std::array<QLatin1StringView, 6> pictureIds {QLatin1StringView("table"),
    QLatin1StringView("bars"), QLatin1StringView("stacked"), QLatin1StringView("lines"),
    QLatin1StringView("heat-map"), QLatin1StringView("funnel")};

bool isSum(const metrics::CrossTable& table, std::size_t metric)
{
    return *metrics::definitionOf(table.asked.query.metrics[metric]).denominator == '\0';
}

QString tooManyColours(const metrics::CrossTable& table)
{
    return table.columns.size() > mostColours + 1
        ? PictureWords::tr("So many columns cannot be told apart by colour. Choose Top 10 or less, "
                           "or a heat map.")
        : QString();
}

QString barsProblem(const metrics::CrossTable& table)
{
    if (table.asked.query.by.empty())
        return PictureWords::tr("Bars need something to compare: choose by what.");
    if (table.lines.size() > mostBars + 1)
        return PictureWords::tr("So many bars cannot be read. Choose Top 50 or less, or lines.");
    return tooManyColours(table);
}

} // namespace

QString pictureId(Picture picture)
{
    return pictureIds[static_cast<std::size_t>(picture)];
}

std::optional<Picture> pictureFromId(QStringView id)
{
    const auto found
        = std::ranges::find_if(pictureIds, [id](QLatin1StringView known) { return id == known; });
    return found == pictureIds.end()
        ? std::nullopt
        : std::optional(static_cast<Picture>(found - pictureIds.begin()));
}

QString pictureName(Picture picture)
{
    switch (picture) {
    case Picture::Table:
        return PictureWords::tr("Table");
    case Picture::Bars:
        return PictureWords::tr("Bars");
    case Picture::Stacked:
        return PictureWords::tr("Stacked bars");
    case Picture::Lines:
        return PictureWords::tr("Lines");
    case Picture::HeatMap:
        return PictureWords::tr("Heat map");
    case Picture::Funnel:
        return PictureWords::tr("Funnel");
    }
    return {};
}

QString pictureProblem(const metrics::CrossTable& table, Picture picture, std::size_t metric)
{
    const auto& by = table.asked.query.by;
    switch (picture) {
    case Picture::Table:
        return {};
    case Picture::Bars:
        return barsProblem(table);
    case Picture::Stacked:
        if (by.size() < 2)
            return PictureWords::tr(
                "Stacked bars need a second dimension: choose one after “and”.");
        if (!isSum(table, metric))
            return PictureWords::tr("Rates and averages cannot be stacked: show a count or an "
                                    "amount, or choose bars.");
        return barsProblem(table);
    case Picture::Lines:
        if (by.empty() || metrics::canBeCut(by.front()))
            return PictureWords::tr(
                "Lines need time: choose by day, week, month, weekday or hour.");
        return tooManyColours(table);
    case Picture::HeatMap:
        return by.size() < 2
            ? PictureWords::tr("A heat map needs two dimensions: choose a second one after “and”.")
            : QString();
    case Picture::Funnel:
        return funnelSteps(table).size() < 2
            ? PictureWords::tr("A funnel needs two counts at least: choose, for example, Leads, "
                               "Contacted, Shows and Units.")
            : QString();
    }
    return {};
}

std::vector<std::size_t> funnelSteps(const metrics::CrossTable& table)
{
    std::vector<std::size_t> steps;
    for (std::size_t metric = 0; metric < table.asked.query.metrics.size(); ++metric) {
        const auto& definition = metrics::definitionOf(table.asked.query.metrics[metric]);
        if (definition.unit == metrics::Unit::Count && isSum(table, metric))
            steps.push_back(metric);
    }
    return steps;
}

} // namespace lotboard
