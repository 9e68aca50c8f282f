#include "models/data/importwords.h"

#include "services/wording/language.h"

#include <QCoreApplication>
#include <QLocale>

#include <algorithm>

namespace lotboard {
namespace {

using exchange::ContentKind;
using exchange::Field;
using exchange::ImportKind;

/// Gives lupdate the context of the words below.
struct ImportWords
{
    Q_DECLARE_TR_FUNCTIONS(ImportWords)
};

constexpr double sureFrom = 0.9;
constexpr double likelyFrom = 0.5;

bool isNeededAlone(ImportKind kind, Field field)
{
    const auto fields = exchange::importFields(kind);
    return std::any_of(fields.begin(), fields.end(), [&](const exchange::ImportField& candidate) {
        return candidate.field == field && candidate.need == exchange::Need::Required;
    });
}

} // namespace

QString importKindText(ImportKind kind)
{
    switch (kind) {
    case ImportKind::Leads:
        return ImportWords::tr("Leads");
    case ImportKind::Communications:
        return ImportWords::tr("Communications");
    case ImportKind::Appointments:
        return ImportWords::tr("Appointments");
    case ImportKind::Shows:
        return ImportWords::tr("Shows");
    case ImportKind::Sales:
        return ImportWords::tr("Sales");
    case ImportKind::Spend:
        return ImportWords::tr("Spend");
    case ImportKind::Vehicles:
        return ImportWords::tr("Vehicles");
    case ImportKind::Customers:
        return ImportWords::tr("Customers");
    case ImportKind::Staff:
        return ImportWords::tr("Staff");
    case ImportKind::Wide:
        return ImportWords::tr("Leads with all their steps in one row");
    }
    return {};
}

QString importKindText(const QString& batchKind)
{
    if (const auto kind = exchange::importKindFromId(batchKind))
        return importKindText(*kind);
    return batchKind.toUpper(); // ADF is a name.
}

QString importEntityText(ImportEntity entity)
{
    switch (entity) {
    case ImportEntity::Source:
        return ImportWords::tr("Sources");
    case ImportEntity::Campaign:
        return ImportWords::tr("Campaigns");
    case ImportEntity::Staff:
        return ImportWords::tr("Staff");
    case ImportEntity::Customer:
        return ImportWords::tr("Customers");
    case ImportEntity::Vehicle:
        return ImportWords::tr("Vehicles");
    case ImportEntity::Lead:
        return ImportWords::tr("Leads");
    case ImportEntity::Communication:
        return ImportWords::tr("Communications");
    case ImportEntity::Appointment:
        return ImportWords::tr("Appointments");
    case ImportEntity::Show:
        return ImportWords::tr("Shows");
    case ImportEntity::Sale:
        return ImportWords::tr("Sales");
    case ImportEntity::Spend:
        return ImportWords::tr("Spend");
    }
    return {};
}

QString fieldText(Field field)
{
    return exchange::fieldLabel(field);
}

QString contentText(ContentKind content)
{
    switch (content) {
    case ContentKind::Empty:
        return ImportWords::tr("nothing");
    case ContentKind::Text:
        return {};
    case ContentKind::Day:
        return ImportWords::tr("dates");
    case ContentKind::Instant:
        return ImportWords::tr("dates with a time");
    case ContentKind::Integer:
    case ContentKind::Decimal:
        return ImportWords::tr("numbers");
    case ContentKind::Money:
        return ImportWords::tr("amounts of money");
    case ContentKind::Percent:
        return ImportWords::tr("per cents");
    case ContentKind::YesNo:
        return ImportWords::tr("yes or no");
    case ContentKind::Email:
        return ImportWords::tr("e-mail addresses");
    case ContentKind::Phone:
        return ImportWords::tr("phone numbers");
    case ContentKind::Vin:
        return ImportWords::tr("VINs");
    }
    return {};
}

QString confidenceText(const std::optional<Field>& field, double confidence)
{
    if (!field)
        return {};
    if (confidence >= sureFrom)
        return ImportWords::tr("sure");
    return confidence >= likelyFrom ? ImportWords::tr("likely") : ImportWords::tr("a guess");
}

QString separatorText(char separator)
{
    switch (separator) {
    case ',':
        return ImportWords::tr("Comma ,");
    case ';':
        return ImportWords::tr("Semicolon ;");
    case '\t':
        return ImportWords::tr("Tab");
    case '|':
        return ImportWords::tr("Bar |");
    default:
        return QString(QLatin1Char(separator));
    }
}

QString dateOrderText(exchange::DateOrder order)
{
    switch (order) {
    case exchange::DateOrder::Mdy:
        return ImportWords::tr("Month, day, year");
    case exchange::DateOrder::Dmy:
        return ImportWords::tr("Day, month, year");
    case exchange::DateOrder::Ymd:
        return ImportWords::tr("Year, month, day");
    case exchange::DateOrder::Serial:
        return ImportWords::tr("Numbers of days, as in Excel");
    }
    return {};
}

QString decimalMarkText(exchange::DecimalMark mark)
{
    return mark == exchange::DecimalMark::Point ? ImportWords::tr("Point: 1,234.56")
                                                : ImportWords::tr("Comma: 1.234,56");
}

QString missingFieldsText(ImportKind kind, const std::vector<Field>& missing)
{
    QStringList needed;
    QStringList oneOf;
    for (const Field field : missing)
        (isNeededAlone(kind, field) ? needed : oneOf) << fieldText(field);
    const QLocale locale;
    QStringList sentences;
    if (!needed.isEmpty())
        sentences << ImportWords::tr("No column holds what this import needs: %1. Choose it below.")
                         .arg(locale.createSeparatedList(needed));
    if (!oneOf.isEmpty())
        sentences << ImportWords::tr("At least one of these is needed: %1. Choose it below.")
                         .arg(locale.createSeparatedList(oneOf));
    return inARow(sentences);
}

} // namespace lotboard
