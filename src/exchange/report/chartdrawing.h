#pragma once

#include "exchange/report/reportdocument.h"

#include <functional>
#include <vector>

namespace lotboard::exchange {

/// What a shape is for; whoever draws it knows its colour.
enum class Ink : std::uint8_t { Grid, Axis, Label, First, Second };

struct DrawnBox
{
    double x = 0;
    double y = 0;
    double width = 0;
    double height = 0;
    Ink ink = Ink::First;
    QString says {}; ///< "Oct 21, 2026: 47", for who points at it.
};

struct DrawnLine
{
    double x1 = 0;
    double y1 = 0;
    double x2 = 0;
    double y2 = 0;
    Ink ink = Ink::Grid;
};

enum class Anchor : std::uint8_t { Start, Middle, End };

/// `y` is the base line.
struct DrawnText
{
    double x = 0;
    double y = 0;
    QString text {};
    Anchor anchor = Anchor::Start;
    bool isMuted = false;
};

/// A chart as boxes, lines and texts, in a box of `width` × `height` with y growing downwards.
struct ChartDrawing
{
    double width = 0;
    double height = 0;
    std::vector<DrawnBox> boxes {};
    std::vector<DrawnLine> lines {};
    std::vector<DrawnText> texts {};
};

/// How wide a text is in the letters of the chart.
using TextWidth = std::function<double(const QString&)>;

/// The size of the letters that drawings are made for, in their own units.
constexpr double chartTextSize = 11;

/// Lays a chart out at `width`; as high as it needs. Names too long for their place are cut with
/// "…".
ChartDrawing drawingOf(const Chart& chart, double width, const TextWidth& textWidth);

/// Round values from 0 (or below) that cover `lowest` to `highest`, about `count` of them.
std::vector<double> axisTicks(double lowest, double highest, int count);

} // namespace lotboard::exchange
