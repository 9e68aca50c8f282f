#include "exchange/headers/columncontent.h"

#include "exchange/csv/valueparser.h"

#include <QSet>

#include <algorithm>

namespace lotboard::exchange {
namespace {

bool hasAnyOf(const QStringList& values, const QSet<QString>& words)
{
    return std::ranges::any_of(values,
        [&words](const QString& value) { return words.contains(value.trimmed().toLower()); });
}

/// "Vehicle Type" may be new or used, or a kind of engine.
bool isCondition(const QStringList& values)
{
    static const QSet<QString> words {QStringLiteral("new"), QStringLiteral("used"),
        QStringLiteral("n"), QStringLiteral("u"), QStringLiteral("cpo"),
        QStringLiteral("certified"), QStringLiteral("certified pre-owned"),
        QStringLiteral("pre-owned"), QStringLiteral("preowned"), QStringLiteral("demo"),
        QStringLiteral("新车"), QStringLiteral("二手车"), QStringLiteral("二手"),
        QStringLiteral("新"), QStringLiteral("旧")};
    return hasAnyOf(values, words);
}

/// "Category" may be a kind of cost, or of source.
bool isSpendCategory(const QStringList& values)
{
    static const QSet<QString> words {QStringLiteral("vendor"), QStringLiteral("vendor fee"),
        QStringLiteral("vendor_fee"), QStringLiteral("fee"), QStringLiteral("labour"),
        QStringLiteral("labor"), QStringLiteral("wages"), QStringLiteral("人工"),
        QStringLiteral("供应商费用")};
    return hasAnyOf(values, words);
}

bool isNumeric(ContentKind kind)
{
    return kind == ContentKind::Integer || kind == ContentKind::Decimal
        || kind == ContentKind::Money || kind == ContentKind::Percent;
}

} // namespace

bool ColumnContent::isAllDifferent() const
{
    return QSet<QString>(values.begin(), values.end()).size() == values.size();
}

std::vector<ColumnContent> columnContents(const SampleRows& sample)
{
    std::vector<ColumnContent> contents;
    for (const QStringList& row : sample) {
        contents.resize(std::max(contents.size(), static_cast<std::size_t>(row.size())));
        for (qsizetype column = 0; column < row.size(); ++column) {
            const std::string text = row[column].toStdString();
            if (isBlank(text))
                continue;
            ColumnContent& content = contents[static_cast<std::size_t>(column)];
            content.profile.add(text);
            content.values.append(row[column]);
        }
    }
    return contents;
}

bool fitsType(const ColumnContent& content, Field field)
{
    const ContentKind kind = content.profile.kind();
    if (kind == ContentKind::Empty) // A column named "time" mostly has the day, too.
        return fieldType(field) != FieldType::TimeOfDay;
    const bool isDate = kind == ContentKind::Day || kind == ContentKind::Instant
        || (kind == ContentKind::YesNo && isMilestone(field));
    if (field == Field::Condition)
        return isCondition(content.values);
    if (field == Field::SpendCategory)
        return isSpendCategory(content.values);
    switch (fieldType(field)) {
    case FieldType::Day:
    case FieldType::Instant:
        return isDate || content.profile.dateOrder() == DateOrder::Serial;
    case FieldType::Money:
    case FieldType::Share:
        return isNumeric(kind);
    case FieldType::Integer:
        return kind == ContentKind::Integer;
    case FieldType::Email:
        return kind == ContentKind::Email;
    case FieldType::Phone:
        return kind == ContentKind::Phone || kind == ContentKind::Integer
            || kind == ContentKind::Text;
    case FieldType::Vin:
        return kind == ContentKind::Vin || kind == ContentKind::Text;
    case FieldType::Text:
        return !isDate && kind != ContentKind::Email && kind != ContentKind::Money;
    case FieldType::TimeOfDay:
        return parseMinuteOfDay(content.values.front().toStdString()).has_value();
    case FieldType::YesNo:
        return kind == ContentKind::YesNo || kind == ContentKind::Integer
            || kind == ContentKind::Text;
    case FieldType::Identifier:
    case FieldType::Note:
    case FieldType::Choice:
    case FieldType::Month:
        return true;
    }
    return true;
}

bool isMake(const QString& text)
{
    static const QSet<QString> makes = [] {
        const auto names = QStringLiteral(
            "acura|alfa romeo|aston martin|audi|bentley|bmw|buick|byd|cadillac|chevrolet|chevy|"
            "chrysler|dodge|ferrari|fiat|ford|genesis|gmc|honda|hyundai|infiniti|jaguar|jeep|kia|"
            "lamborghini|land rover|lexus|lincoln|lucid|maserati|mazda|mercedes|mercedes-benz|"
            "mini|mitsubishi|nissan|polestar|pontiac|porsche|ram|rivian|rolls-royce|saturn|scion|"
            "subaru|suzuki|tesla|toyota|volkswagen|vw|volvo|丰田|本田|大众|宝马|奔驰|奥迪|福特|"
            "日产|别克|比亚迪|吉利|长城|奇瑞")
                               .split(u'|');
        return QSet<QString>(names.begin(), names.end());
    }();
    return makes.contains(text.trimmed().toLower());
}

} // namespace lotboard::exchange
