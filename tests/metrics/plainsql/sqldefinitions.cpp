#include "metrics/plainsql/sqldefinitions.h"

#include <stdexcept>

namespace lotboard::metrics {

using namespace Qt::Literals::StringLiterals;

namespace {

QString caseOf(const QString& column, const QStringList& words)
{
    QString text = u"case "_s + column;
    for (qsizetype i = 0; i < words.size(); ++i)
        text += u" when "_s + QString::number(i + 1) + u" then '"_s + words[i] + u'\'';
    return text + u" else '' end"_s;
}

QString idText(const QString& column)
{
    return u"case when coalesce("_s + column + u", 0) = 0 then '' else cast("_s + column
        + u" as text) end"_s;
}

const SqlSide leads {u"f_received"_s, u"1"_s, u"counted"_s};
const SqlSide answered {u"f_answered"_s};
const SqlSide contacted {u"f_contacted"_s};
const SqlSide appointed {u"f_appointed"_s};
const SqlSide showed {u"f_showed"_s};
const SqlSide due {u"f_due"_s};
const SqlSide units {u"f_sale"_s, u"units"_s, u"(:event or counted)"_s, 10000};
const SqlSide gross {u"f_sale"_s, u"front + back"_s, u"(:event or counted)"_s};
const SqlSide media {u"f_spend"_s, u"cents"_s, u"is_media"_s};

SqlSide sold(const char* amount)
{
    return {u"f_sale"_s, QString::fromLatin1(amount), u"(:event or counted)"_s};
}

SqlSide within(int minutes)
{
    return {u"f_answered"_s, u"1"_s, u"business <= 60 * %1"_s.arg(minutes)};
}

} // namespace

SqlDefinition definitionOfMetric(MetricId metric)
{
    const SqlSide newUnits {u"f_sale"_s, u"units"_s, u"is_new and (:event or counted)"_s, 10000};
    switch (metric) {
    case MetricId::LeadsReceived:
        return {{u"f_received"_s}};
    case MetricId::Leads:
        return {leads};
    case MetricId::Attempts:
        return {{u"f_attempt"_s}};
    case MetricId::Contacted:
        return {contacted};
    case MetricId::ContactRate:
        return {contacted, leads};
    case MetricId::AttemptsToContact:
        return {contacted, contacted, u"attempts"_s};
    case MetricId::AttemptDaysToContact:
        return {contacted, contacted, u"days"_s};
    case MetricId::ReachRate:
        return {{u"f_attempt"_s, u"1"_s, u"is_reached"_s},
            SqlSide {u"f_attempt"_s, u"1"_s, u"is_unreached"_s}};
    case MetricId::ResponseTime:
        return {answered, leads, u"business"_s};
    case MetricId::ResponseTimeP90:
        return {answered, leads, u"business"_s, 0.9};
    case MetricId::ResponseTimeByTheClock:
        return {answered, leads, u"wall"_s};
    case MetricId::AnsweredWithin5:
        return {within(5), leads};
    case MetricId::AnsweredWithin15:
        return {within(15), leads};
    case MetricId::AnsweredWithin30:
        return {within(30), leads};
    case MetricId::AnsweredWithin60:
        return {within(60), leads};
    case MetricId::LeadsWithAppointment:
        return {appointed};
    case MetricId::AppointmentsSet:
        return {{u"f_set"_s}};
    case MetricId::AppointmentSetRate:
        return {appointed, contacted};
    case MetricId::AppointmentRateOfLeads:
        return {appointed, leads};
    case MetricId::AppointmentsDue:
        return {due};
    case MetricId::ConfirmedRate:
        return {{u"f_due"_s, u"1"_s, u"is_confirmed"_s}, due};
    case MetricId::ShowRate:
        return {{u"f_due"_s, u"1"_s, u"is_showed"_s}, due};
    case MetricId::Shows:
        return {{u"f_show"_s}};
    case MetricId::BeBacks:
        return {{u"f_show"_s, u"1"_s, u"is_again"_s}};
    case MetricId::CloseRate:
        return {{u"f_sold"_s}, leads};
    case MetricId::CloseRateOfShows:
        return {{u"f_sold_showed"_s}, showed};
    case MetricId::CloseRateOfAppointments:
        return {{u"f_sold_appointed"_s}, appointed};
    case MetricId::Units:
        return {units};
    case MetricId::Revenue:
        return {sold("price")};
    case MetricId::AverageDealSize:
        return {sold("price"), units};
    case MetricId::FrontGross:
        return {sold("front")};
    case MetricId::BackGross:
        return {sold("back")};
    case MetricId::Gross:
        return {gross};
    case MetricId::GrossPerUnit:
        return {gross, units};
    case MetricId::FrontGrossPerUnit:
        return {sold("front"), units};
    case MetricId::BackGrossPerUnit:
        return {sold("back"), units};
    case MetricId::Spend:
        return {media};
    case MetricId::LoadedSpend:
        return {{u"f_spend"_s, u"cents"_s}};
    case MetricId::CostPerLead:
        return {media, leads};
    case MetricId::CostPerContact:
        return {media, contacted};
    case MetricId::CostPerAppointment:
        return {media, SqlSide {u"f_set"_s}};
    case MetricId::CostPerShow:
        return {media, SqlSide {u"f_show"_s}};
    case MetricId::CostPerSale:
        return {media, units};
    case MetricId::AcquisitionCost:
        return {{u"f_spend"_s, u"cents"_s}, newUnits};
    case MetricId::MediaAcquisitionCost:
        return {media, newUnits};
    case MetricId::SourceRoi:
        return {gross, media};
    case MetricId::GoalAttainment:
    case MetricId::Pace:
    case MetricId::RunRate:
    case MetricId::NeededPerDay:
        break;
    }
    throw std::logic_error("goals are tested apart");
}

QString joined(const QString& view)
{
    const bool isDeal = view == u"f_sale" || view == u"f_excluded";
    const bool isSpend = view == u"f_spend";
    const auto own = [&](QLatin1String column) {
        if (isDeal && column != QLatin1String("source") && column != QLatin1String("campaign"))
            return QString(u"f.d_"_s + column);
        if (isSpend && column != QLatin1String("cond") && column != QLatin1String("make")
            && column != QLatin1String("model"))
            return QString(u"f.s_"_s + column);
        return QString(u"l."_s + column);
    };
    QString text = u"(select f.*, "_s + (isSpend ? u"f.day"_s : u"l.day"_s) + u" as arrival, "_s;
    for (const char* column : {"source", "campaign", "store", "cond", "make", "model"})
        text += own(QLatin1String(column)) + u" as x_"_s + QLatin1String(column) + u", "_s;
    return text
        + u"l.id as x_lead, l.hour as lh, l.channel as x_channel, l.territory as x_territory, "
          "l.postal as x_postal, case when l.status = 2 then l.reason else '' end as x_reason "
          "from "_s
        + view + u" f left join l on l.id = f.lead)"_s;
}

QString keyExpression(Dimension dimension, DateBasis basis)
{
    const QString day = basis == DateBasis::Lead ? u"arrival"_s : u"day"_s;
    switch (dimension) {
    case Dimension::Source:
        return idText(u"x_source"_s);
    case Dimension::SourceGroup:
        return u"coalesce((select grp from source where id = x_source), '')"_s;
    case Dimension::Campaign:
        return idText(u"x_campaign"_s);
    case Dimension::Person:
        return idText(u"person"_s);
    case Dimension::Team:
        return u"coalesce((select team from staff where id = person), '')"_s;
    case Dimension::Department:
        return u"coalesce((select department from staff where id = person), '')"_s;
    case Dimension::Store:
        return idText(u"x_store"_s);
    case Dimension::Channel:
        return caseOf(u"x_channel"_s,
            {u"internet"_s, u"phone"_s, u"walk-in"_s, u"text"_s, u"chat"_s, u"email"_s});
    case Dimension::NewUsed:
        return caseOf(u"x_cond"_s, {u"new"_s, u"used"_s, u"certified"_s});
    case Dimension::Make:
        return u"coalesce(x_make, '')"_s;
    case Dimension::Model:
        return u"coalesce(x_model, '')"_s;
    case Dimension::Territory:
        return idText(u"x_territory"_s);
    case Dimension::PostalCode:
        return u"coalesce(x_postal, '')"_s;
    case Dimension::Weekday: // The first day of 1970 was a Thursday.
        return u"cast(("_s + day + u" + 3) % 7 + 1 as text)"_s;
    case Dimension::Hour:
        return u"coalesce(cast("_s + (basis == DateBasis::Lead ? u"lh"_s : u"eh"_s)
            + u" as text), '')"_s;
    case Dimension::Day:
        return u"strftime('%Y-%m-%d', "_s + day + u" * 86400, 'unixepoch')"_s;
    case Dimension::Week: {
        const QString thursday = day + u" - ("_s + day + u" + 3) % 7 + 3"_s;
        return u"strftime('%Y-W', ("_s + thursday
            + u") * 86400, 'unixepoch') || printf('%02d', (strftime('%j', ("_s + thursday
            + u") * 86400, 'unixepoch') - 1) / 7 + 1)"_s;
    }
    case Dimension::Month:
        return u"strftime('%Y-%m', "_s + day + u" * 86400, 'unixepoch')"_s;
    case Dimension::LostReason:
        return u"coalesce(x_reason, '')"_s;
    case Dimension::Response:
        return u"coalesce((select case when business <= 300 then '0' when business <= 600 then '5' "
               "when business <= 900 then '10' when business <= 1800 then '15' "
               "when business <= 3600 then '30' when business <= 14400 then '60' "
               "when business <= 86400 then '240' else '1440' end "
               "from f_answered a where a.lead = x_lead), '')"_s;
    }
    return {};
}

} // namespace lotboard::metrics
