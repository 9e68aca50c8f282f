#include "cli/output/celljson.h"

#include "cli/output/amount.h"

namespace lotboard::cli {
namespace {

struct JsonMaker
{
    QJsonValue operator()(std::monostate /*nothing*/) const { return QJsonValue::Null; }
    QJsonValue operator()(ReportWithheld /*figure*/) const { return QJsonValue::Null; }
    QJsonValue operator()(const QString& text) const { return text; }
    QJsonValue operator()(std::int64_t number) const { return static_cast<qint64>(number); }
    QJsonValue operator()(const ReportNumber& number) const { return number.value; }
    QJsonValue operator()(Money money) const { return amountOf(money); }
    QJsonValue operator()(std::chrono::sys_days day) const { return isoDate(day); }
    QJsonValue operator()(const ReportTime& time) const { return cellText(time); }
};

} // namespace

QJsonValue cellJson(const ReportCell& cell)
{
    return std::visit(JsonMaker {}, cell);
}

} // namespace lotboard::cli
