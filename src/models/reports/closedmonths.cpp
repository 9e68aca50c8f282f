#include "models/reports/closedmonths.h"

#include "models/common/figuretext.h"
#include "services/wording/datetext.h"
#include "services/wording/metrictext.h"

namespace lotboard {
namespace {

QString valueText(
    const std::optional<double>& value, const ReportedFigure& figure, const FigureStyle& style)
{
    const auto unit = metrics::definitionOf(figure.metric).unit;
    return value ? formatValue(*value, unit, style) : QStringLiteral("–");
}

QString ofText(const ReportedFigure& figure)
{
    return figure.by ? memberText({*figure.by, figure.key, figure.label})
                     : ClosedMonths::tr("The store");
}

} // namespace

ClosedMonths::ClosedMonths(Calls calls, QObject* parent)
    : QObject(parent)
    , m_calls(std::move(calls))
{
}

void ClosedMonths::load()
{
    m_listJob.start([months = m_calls.months](const JobControl&) { return months(); },
        [this](const Result<std::vector<MonthClose>>& months) { takeMonths(months); });
}

void ClosedMonths::takeMonths(const Result<std::vector<MonthClose>>& months)
{
    if (!months) {
        Q_EMIT failed(errorText(months.error()));
        return;
    }
    const Period before = chosen();
    m_months = *months;
    const BusinessCalendar calendar = m_calls.store().calendar;
    std::vector<QStringList> rows;
    int row = m_months.empty() ? -1 : 0;
    for (const MonthClose& month : m_months) {
        if (month.month == before.first && !before.isEmpty())
            row = static_cast<int>(rows.size());
        rows.push_back({monthText(month.month), storeTimeText(month.closedAt, calendar)});
    }
    m_monthTable.setTable({tr("Month"), tr("Closed")}, std::move(rows));
    choose(row);
}

Period ClosedMonths::chosen() const
{
    const auto row = static_cast<std::size_t>(m_row);
    return m_row >= 0 && row < m_months.size()
        ? monthOf(m_months[row].month)
        : Period {.first = std::chrono::sys_days(std::chrono::days(1)), .last = {}};
}

bool ClosedMonths::isClosed(const Period& month) const
{
    return std::any_of(m_months.begin(), m_months.end(),
        [&](const MonthClose& closed) { return closed.month == month.first; });
}

void ClosedMonths::choose(int row)
{
    m_row = row;
    m_restatedText.clear();
    m_restatedTable.setTable({}, {});
    if (!chosen().isEmpty())
        m_restatedJob.start([restated = m_calls.restated, month = chosen()](
                                const JobControl& control) { return restated(month, control); },
            [this](const Result<std::vector<Restatement>>& restated) { takeRestated(restated); });
    else
        m_restatedJob.cancel();
    Q_EMIT changed();
}

void ClosedMonths::takeRestated(const Result<std::vector<Restatement>>& restated)
{
    if (!restated) {
        m_restatedText = errorText(restated.error());
        Q_EMIT changed();
        return;
    }
    const FigureStyle style {.currency = m_calls.store().currency};
    std::vector<QStringList> rows;
    for (const Restatement& figure : *restated)
        rows.push_back({ofText(figure.reported), metricName(figure.reported.metric),
            valueText(figure.reported.value, figure.reported, style),
            valueText(figure.now ? figure.now->value : std::nullopt, figure.reported, style)});
    const int count = static_cast<int>(rows.size());
    m_restatedText = count == 0
        ? tr("Every figure is still as it was reported.")
        : tr("%n figure(s) are no longer as they were reported.", nullptr, count);
    m_restatedTable.setTable({tr("Of"), tr("Figure"), tr("Reported"), tr("Now")}, std::move(rows),
        {false, false, true, true});
    Q_EMIT changed();
}

void ClosedMonths::close(const Period& month)
{
    m_job.start(
        [close = m_calls.close, month](const JobControl& control) { return close(month, control); },
        [this, month](const Status& status) {
            finish(status, tr("%1 is closed.").arg(monthText(month.first)));
        });
    Q_EMIT changed();
}

void ClosedMonths::reopen()
{
    m_job.start(
        [reopen = m_calls.reopen, month = chosen()](const JobControl&) { return reopen(month); },
        [this, month = chosen()](const Status& status) {
            finish(status, tr("%1 is open again.").arg(monthText(month.first)));
        });
    Q_EMIT changed();
}

void ClosedMonths::write(const QString& folder)
{
    m_job.start([write = m_calls.write, month = chosen(), folder](
                    const JobControl&) { return write(month, folder); },
        [this, folder](const Result<int>& count) {
            finish(count ? success() : Status(count.error()),
                count ? tr("%n file(s) written to %1.", nullptr, *count).arg(folder) : QString());
        });
    Q_EMIT changed();
}

void ClosedMonths::finish(const Status& status, const QString& text)
{
    if (!status)
        Q_EMIT failed(errorText(status.error()));
    else
        Q_EMIT done(text);
    load();
}

} // namespace lotboard
