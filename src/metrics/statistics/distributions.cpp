#include "metrics/statistics/distributions.h"

#include <boost/math/distributions/beta.hpp>
#include <boost/math/distributions/normal.hpp>
#include <boost/math/distributions/students_t.hpp>

namespace lotboard::metrics {

namespace {

namespace policies = boost::math::policies;

/// Nothing is thrown, and a double's digits are enough.
using Quiet = policies::policy<policies::domain_error<policies::ignore_error>,
    policies::pole_error<policies::ignore_error>, policies::overflow_error<policies::ignore_error>,
    policies::evaluation_error<policies::ignore_error>, policies::promote_double<false>>;
using Normal = boost::math::normal_distribution<double, Quiet>;
using Student = boost::math::students_t_distribution<double, Quiet>;
using Beta = boost::math::beta_distribution<double, Quiet>;

} // namespace

double normalBelow(double x)
{
    return cdf(Normal(), x);
}

double normalPoint(double share)
{
    return quantile(Normal(), share);
}

double studentBelow(double x, double degreesOfFreedom)
{
    return cdf(Student(degreesOfFreedom), x);
}

double studentPoint(double share, double degreesOfFreedom)
{
    return quantile(Student(degreesOfFreedom), share);
}

double betaBelow(double x, double a, double b)
{
    return cdf(Beta(a, b), x);
}

} // namespace lotboard::metrics
