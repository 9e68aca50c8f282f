#include "models/data/gradewords.h"

#include <QCoreApplication>
#include <QLocale>

namespace lotboard {
namespace {

using metrics::RecordKind;

struct GradeWords
{
    Q_DECLARE_TR_FUNCTIONS(GradeWords)
};

QString countText(std::int64_t value)
{
    return QLocale().toString(qlonglong {value});
}

QString recordsText(RecordKind kind, std::int64_t count)
{
    const int n = static_cast<int>(count);
    switch (kind) {
    case RecordKind::Lead:
        return GradeWords::tr("%Ln lead(s)", nullptr, n);
    case RecordKind::Communication:
        return GradeWords::tr("%Ln communication(s)", nullptr, n);
    case RecordKind::Appointment:
        return GradeWords::tr("%Ln appointment(s)", nullptr, n);
    case RecordKind::Show:
        return GradeWords::tr("%Ln visit(s)", nullptr, n);
    case RecordKind::Sale:
        return GradeWords::tr("%Ln deal(s)", nullptr, n);
    case RecordKind::Spend:
        break;
    }
    return GradeWords::tr("%Ln invoice(s)", nullptr, n);
}

QString newestText(RecordKind kind)
{
    switch (kind) {
    case RecordKind::Lead:
        return GradeWords::tr("The newest lead");
    case RecordKind::Communication:
        return GradeWords::tr("The newest attempt");
    case RecordKind::Appointment:
        return GradeWords::tr("The newest appointment");
    case RecordKind::Show:
        return GradeWords::tr("The newest visit");
    case RecordKind::Sale:
        return GradeWords::tr("The newest deal");
    case RecordKind::Spend:
        break;
    }
    return GradeWords::tr("The newest invoice");
}

} // namespace

QString touchedText(const metrics::TouchedShare& share)
{
    return GradeWords::tr("%1 of %2", "12 of 140 appointments")
        .arg(countText(share.touched), recordsText(share.kind, share.all));
}

QString freshnessText(const metrics::Freshness& freshness)
{
    const QString age = GradeWords::tr("%Ln day(s) old", nullptr, static_cast<int>(freshness.age));
    const QString usual
        = GradeWords::tr("%Ln day(s)", nullptr, static_cast<int>(freshness.usualGap));
    return GradeWords::tr("%1 is %2; the next usually comes within %3.")
        .arg(newestText(freshness.kind), age, usual);
}

QString gradeReason(const metrics::MetricGrade& grade)
{
    if (!grade.grade || *grade.grade == metrics::Grade::A)
        return {};
    if (grade.completeness && metrics::gradeOf(*grade.completeness) == *grade.grade)
        return GradeWords::tr("%1 behind it lack something.").arg(touchedText(*grade.completeness));
    if (grade.consistency && metrics::gradeOf(*grade.consistency) == *grade.grade)
        return GradeWords::tr("%1 behind it contradict something else.")
            .arg(touchedText(*grade.consistency));
    return freshnessText(*grade.freshness);
}

} // namespace lotboard
