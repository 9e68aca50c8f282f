#pragma once

#include <QString>

#include <vector>

namespace lotboard {

/// An axis of values that has 0 on it, marked at round numbers.
class ValueAxis
{
public:
    /// `mostSteps`: between marks, at most.
    ValueAxis(double least, double greatest, int mostSteps);

    double least() const { return m_least; }
    double greatest() const { return m_greatest; }
    /// From 0 to 1 along the axis.
    double partOf(double value) const { return (value - m_least) / (m_greatest - m_least); }
    std::vector<double> marks() const;
    QString markText(double mark) const;

private:
    double m_least = 0;
    double m_greatest = 1;
    double m_step = 1;
};

} // namespace lotboard
