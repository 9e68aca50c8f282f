#include "widgets/charts/valueaxis.h"

#include "widgets/charts/nicestep.h"

#include <QLocale>

#include <algorithm>
#include <cmath>

namespace lotboard {

ValueAxis::ValueAxis(double least, double greatest, int mostSteps)
{
    const double range = std::max(greatest, 0.0) - std::min(least, 0.0);
    m_step = niceStep(range > 0 ? range : 1, mostSteps);
    m_least = std::floor(std::min(least, 0.0) / m_step) * m_step;
    m_greatest = std::max(std::ceil(greatest / m_step) * m_step, m_least + m_step);
}

std::vector<double> ValueAxis::marks() const
{
    std::vector<double> marks;
    const auto count = static_cast<int>(std::lround((m_greatest - m_least) / m_step));
    for (int at = 0; at <= count; ++at)
        marks.push_back(m_least + at * m_step);
    return marks;
}

QString ValueAxis::markText(double mark) const
{
    int decimals = 0;
    for (double step = m_step; decimals < 3 && std::abs(step - std::round(step)) > 1e-9; step *= 10)
        ++decimals;
    return QLocale().toString(mark, 'f', decimals);
}

} // namespace lotboard
