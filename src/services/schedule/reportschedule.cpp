#include "services/schedule/reportschedule.h"

#include <QJsonDocument>
#include <QJsonObject>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace lotboard {
namespace {

constexpr int lastDay = 28; // Every month has it.

} // namespace

std::vector<Period> dueMonths(const ReportSchedule& schedule, std::chrono::sys_days today)
{
    std::vector<Period> due;
    if (!schedule.isOn || !schedule.next)
        return due;
    for (Period month = monthOf(*schedule.next);; month = monthOf(addMonths(month.first, 1))) {
        if (month.last + std::chrono::days(schedule.dayOfMonth) > today)
            return due;
        due.push_back(month);
    }
}

QString scheduleText(const ReportSchedule& schedule)
{
    QJsonObject object {{u"on"_s, schedule.isOn}, {u"day"_s, schedule.dayOfMonth},
        {u"folder"_s, schedule.folder}, {u"formats"_s, formatIds(schedule.formats)}};
    if (schedule.next)
        object.insert(u"next"_s, isoDate(*schedule.next));
    return QString::fromUtf8(QJsonDocument(object).toJson(QJsonDocument::Compact));
}

ReportSchedule scheduleFrom(const QString& text)
{
    const QJsonObject object = QJsonDocument::fromJson(text.toUtf8()).object();
    ReportSchedule schedule;
    schedule.isOn = object.value(u"on"_s).toBool(schedule.isOn);
    schedule.dayOfMonth = std::clamp(object.value(u"day"_s).toInt(schedule.dayOfMonth), 1, lastDay);
    schedule.folder = object.value(u"folder"_s).toString();
    if (auto formats = reportFormatsFrom(object.value(u"formats"_s).toString()))
        schedule.formats = *std::move(formats);
    schedule.next = parseIsoDate(object.value(u"next"_s).toString());
    return schedule;
}

} // namespace lotboard
