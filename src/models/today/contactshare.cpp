#include "models/today/contactshare.h"

#include "metrics/engine.h"

#include <QCoreApplication>

namespace lotboard {
namespace {

/// Gives lupdate the context of the words below.
struct ContactShare
{
    Q_DECLARE_TR_FUNCTIONS(ContactShare)
};

} // namespace

QString contactShareText(
    const metrics::FactTable& facts, std::chrono::sys_days today, std::optional<StaffId> person)
{
    metrics::Query query;
    query.metrics = {metrics::MetricId::ContactRate};
    query.basis = metrics::DateBasis::Lead;
    query.period = {weekOf(today).first, today};
    query.today = today;
    if (person)
        query.filter = {{metrics::Dimension::Person, {QString::number(person->value)}}};
    const metrics::ResultTable answer = metrics::evaluate(facts, query);
    const metrics::Figure& rate = answer.total.cells.front().figure;
    const int leads = static_cast<int>(rate.denominator.value_or(0));
    if (leads == 0)
        return ContactShare::tr("no leads this week yet");
    return ContactShare::tr("contacted %1 of %n lead(s) this week", "", leads)
        .arg(static_cast<int>(rate.numerator));
}

} // namespace lotboard
