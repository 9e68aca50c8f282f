#pragma once

#include "models/goals/monthpace.h"

#include <QWidget>

namespace lotboard {

/// The lines of a MonthPace: a name, its number and what it means, two beside each other.
class PaceLines final : public QWidget
{
    Q_OBJECT

public:
    explicit PaceLines(QWidget* parent = nullptr);

    void setLines(const std::vector<MonthPace::Line>& lines);
};

} // namespace lotboard
