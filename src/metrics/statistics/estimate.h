#pragma once

namespace lotboard::metrics {

struct Interval
{
    double low = 0;
    double high = 0;

    friend bool operator==(const Interval&, const Interval&) = default;
};

/// A value and how sure it is.
struct Estimate
{
    double value = 0;
    Interval interval {};

    friend bool operator==(const Estimate&, const Estimate&) = default;
};

/// `to` − `from`, each with an interval of the same confidence, which that of the difference has,
/// too. What each interval lacks on the side that matters is squared and added ("MOVER"), so it may
/// be lopsided. With Wilson's intervals it is Newcombe's hybrid score interval: R. G. Newcombe,
/// "Interval estimation for the difference between independent proportions: comparison of eleven
/// methods", Statistics in Medicine 17 (1998), method 10. For anything else: G. Y. Zou and
/// A. Donner, "Construction of confidence limits about effect measures: a general approach",
/// Statistics in Medicine 27 (2008).
Estimate differenceOf(const Estimate& from, const Estimate& to);

} // namespace lotboard::metrics
