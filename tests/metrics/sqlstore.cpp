#include "sqlstore.h"

#include "metrics/metriccatalog.h"

#include <sqlite3.h>

#include <cmath>
#include <stdexcept>

namespace lotboard::metrics {

using namespace Qt::Literals::StringLiterals;

namespace {

const StoreStory& storyOf(sqlite3_context* context)
{
    return *static_cast<const StoreStory*>(sqlite3_user_data(context));
}

const BusinessCalendar& calendarOf(sqlite3_context* context, sqlite3_value* store)
{
    const StoreStory& story = storyOf(context);
    return story.names.stores[static_cast<std::size_t>(sqlite3_value_int(store)) - 1].calendar;
}

std::chrono::sys_seconds instantOf(sqlite3_value* value)
{
    return std::chrono::sys_seconds(std::chrono::seconds(sqlite3_value_int64(value)));
}

void localDay(sqlite3_context* context, int, sqlite3_value** values)
{
    const auto time = calendarOf(context, values[0]).localTime(instantOf(values[1]));
    sqlite3_result_int64(context, time.day.time_since_epoch().count());
}

void localHour(sqlite3_context* context, int, sqlite3_value** values)
{
    sqlite3_result_int(
        context, calendarOf(context, values[0]).localTime(instantOf(values[1])).minute / 60);
}

void businessSeconds(sqlite3_context* context, int, sqlite3_value** values)
{
    sqlite3_result_int64(context,
        calendarOf(context, values[0]).businessSeconds(instantOf(values[1]), instantOf(values[2])));
}

constexpr auto tables = R"(
create table store(id integer primary key, sale_rule integer, unwind_rule integer);
create table staff(id integer primary key, team text, department text);
create table source(id integer primary key, grp text);
create table lead(id integer primary key, store integer, received_at integer, status integer,
    source integer, campaign integer, person integer, territory integer, channel integer,
    cond integer, make text, model text, postal text, reason text);
create table comm(id integer primary key, lead integer, at integer, staff integer, channel integer,
    direction integer, two_way integer, automatic integer);
create table appt(id integer primary key, lead integer, set_at integer, set_by integer,
    due_at integer, confirmed_at integer, outcome integer, continues integer);
create table visit(id integer primary key, lead integer, at integer, greeted_by integer);
create table sale(id integer primary key, store integer, lead integer, customer integer,
    kind integer, contract integer, delivered integer, posted integer, unwound integer,
    price integer, front integer, back integer, cond integer, make text, model text);
create table credit(sale integer, pos integer, staff integer, bp integer);
create table spend(id integer primary key, source integer, campaign integer, first integer,
    last integer, cents integer, category integer);
)";

// What each thing that is counted is. Each f_… is read through joined().
constexpr auto views = R"(
create table l as select *, local_day(store, received_at) as day,
    local_hour(store, received_at) as hour, status not in (3, 4) as counted from lead;
create table attempt as select comm.*, local_day(l.store, at) as day from comm
    join l on l.id = comm.lead
    where l.counted and direction = 0 and not automatic and comm.channel <> 5;
create table contact as
    select lead, at from comm where not automatic and (two_way or direction = 1)
    union all select lead, at from visit;
create table chain as with recursive link(root, id) as (
        select id, id from appt where continues = 0
        union all select link.root, appt.id from appt join link on appt.continues = link.id)
    select root as id, a.lead, a.set_at, a.set_by, z.due_at, z.confirmed_at, z.outcome
    from (select root, max(id) as last from link group by root)
    join appt a on a.id = root join appt z on z.id = last;
create table deal as select sale.*, case sale_rule
        when 0 then coalesce(contract, delivered, posted)
        when 1 then coalesce(delivered, contract, posted)
        else coalesce(posted, contract, delivered) end as day,
    kind in (0, 1) as is_unit, (select unwind_rule from store where id = 1) as books_unwind
    from sale join store on store.id = sale.store;
create table good as select * from deal where is_unit and day is not null and unwound is null;
create table m as select *, (select min(at) from attempt where lead = l.id) as first_attempt,
    (select min(at) from contact where lead = l.id) as first_contact,
    (select min(set_at) from chain where lead = l.id) as first_set,
    (select min(at) from visit where lead = l.id) as first_show,
    (select min(day) from good where lead = l.id) as sold from l where counted;

create table f_received as select id, id as lead, day, 0 as delay, hour as eh, person,
    counted, status from l;
create table f_answered as select id, id as lead, day,
    local_day(store, first_attempt) - day as delay, hour as eh, person,
    business(store, received_at, first_attempt) as business,
    max(0, first_attempt - received_at) as wall from m where first_attempt is not null;
create table f_contacted as select id, id as lead, local_day(store, first_contact) as day,
    local_day(store, first_contact) - day as delay, local_hour(store, first_contact) as eh, person,
    (select count(*) from attempt where lead = m.id and at < first_contact) as attempts,
    (select count(distinct day) from attempt where lead = m.id and at < first_contact) as days
    from m where first_contact is not null;
create table f_appointed as select id, id as lead, local_day(store, first_set) as day,
    local_day(store, first_set) - day as delay, local_hour(store, first_set) as eh, person
    from m where first_set is not null;
create table f_showed as select id, id as lead, local_day(store, first_show) as day,
    local_day(store, first_show) - day as delay, local_hour(store, first_show) as eh, person
    from m where first_show is not null;
create table f_sold as select id, id as lead, sold as day, sold - day as delay, null as eh, person
    from m where sold is not null;
create table f_sold_showed as select id, id as lead, sold as day,
    max(sold, local_day(store, first_show)) - day as delay, null as eh, person
    from m where sold is not null and first_show is not null;
create table f_sold_appointed as select id, id as lead, sold as day,
    max(sold, local_day(store, first_set)) - day as delay, null as eh, person
    from m where sold is not null and first_set is not null;
create table f_attempt as select a.id, lead, a.day, a.day - m.day as delay,
    local_hour(m.store, at) as eh, a.staff as person,
    first_contact is null or at <= first_contact as is_unreached,
    coalesce(first_contact - at between 0 and 86400 and not exists(select 1 from attempt o
        where o.lead = a.lead and o.at > a.at and o.at <= first_contact), 0) as is_reached
    from attempt a join m on m.id = lead;
create table f_set as select c.id, lead, local_day(m.store, set_at) as day,
    local_day(m.store, set_at) - m.day as delay, local_hour(m.store, set_at) as eh,
    set_by as person from chain c join m on m.id = lead;
create table f_due as select c.id, lead, local_day(m.store, due_at) as day,
    local_day(m.store, due_at) - m.day as delay, local_hour(m.store, due_at) as eh,
    set_by as person, confirmed_at < due_at as is_confirmed, outcome = 1 as is_showed
    from chain c join m on m.id = lead;
create table f_show as select v.id, lead, local_day(m.store, at) as day,
    local_day(m.store, at) - m.day as delay, local_hour(m.store, at) as eh, greeted_by as person,
    exists(select 1 from visit o where o.lead = v.lead
        and (o.at < v.at or (o.at = v.at and o.id < v.id))) as is_again
    from visit v join m on m.id = lead;

create table share as select sale, pos, staff, bp,
    (select sum(bp) from credit e where e.sale = c.sale and e.pos <= c.pos) as upto from credit c
    union all select id, 0, 0, 10000, 10000 from sale
    where not exists(select 1 from credit where sale = sale.id);
create table part as select s.sale, s.staff, bp,
    divide(price, upto, 10000) - divide(price, upto - bp, 10000) as price,
    divide(front, upto, 10000) - divide(front, upto - bp, 10000) as front,
    divide(back, upto, 10000) - divide(back, upto - bp, 10000) as back from share s join sale on sale.id = s.sale;
create table booked as
    select id, day as on_day, 1 as sign from deal
    where is_unit and day is not null and (unwound is null or books_unwind)
    union all select id, unwound, -1 from deal
    where is_unit and day is not null and unwound is not null and books_unwind;
create table f_sale as select d.id, d.lead, on_day as day, on_day - l.day as delay, null as eh,
    p.staff as person, sign * p.bp as units, sign * p.price as price,
    sign * p.front as front, sign * p.back as back, coalesce(l.counted, 0) as counted,
    d.customer = 0 or not exists(select 1 from good g where g.customer = d.customer
        and (g.day < d.day or (g.day = d.day and g.id < d.id))) as is_new,
    d.store as d_store, d.cond as d_cond, d.make as d_make, d.model as d_model
    from booked b join deal d on d.id = b.id join part p on p.sale = d.id
    left join l on l.id = d.lead;
create table f_excluded as select d.id, d.lead, d.day, d.day - l.day as delay, null as eh,
    p.staff as person, case when d.day is null then 'dateless' when not is_unit then 'other'
        else 'unwound' end as reason,
    d.store as d_store, d.cond as d_cond, d.make as d_make, d.model as d_model
    from deal d join part p on p.sale = d.id left join l on l.id = d.lead
    where d.day is null or not is_unit or (unwound is not null and not books_unwind);
create table f_spend as with recursive each(id, n) as (
        select id, 1 from spend union all
        select each.id, n + 1 from each join spend on spend.id = each.id
        where first + n <= last)
    select s.id, null as lead, first + n - 1 as day, 0 as delay, null as eh, null as person,
    divide(cents, n, last - first + 1) - divide(cents, n - 1, last - first + 1) as cents,
    category <> 2 as is_media, s.source as s_source, s.campaign as s_campaign,
    case when (select count(*) from store) = 1 then 1 end as s_store
    from each join spend s on s.id = each.id;
)";

/// total × share ÷ whole, rounded half away from zero.
void divide(sqlite3_context* context, int, sqlite3_value** values)
{
    const auto product = sqlite3_value_int64(values[0]) * sqlite3_value_int64(values[1]);
    const auto whole = sqlite3_value_int64(values[2]);
    const auto magnitude = (2 * std::abs(product) + whole) / (2 * whole);
    sqlite3_result_int64(context, product < 0 ? -magnitude : magnitude);
}

/// What stands after `from` in a query of one f_….
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

/// One side of a figure.
struct Side
{
    QString view {};
    QString amount = QStringLiteral("1");
    QString condition = QStringLiteral("1");
    double scale = 1;
};

struct Definition
{
    Side numerator {};
    std::optional<Side> denominator {};
    QString value {}; ///< Of a quantile.
    double quantile = 0.5;
};

const Side leads {u"f_received"_s, u"1"_s, u"counted"_s};
const Side answered {u"f_answered"_s};
const Side contacted {u"f_contacted"_s};
const Side appointed {u"f_appointed"_s};
const Side showed {u"f_showed"_s};
const Side due {u"f_due"_s};
const Side units {u"f_sale"_s, u"units"_s, u"(:event or counted)"_s, 10000};
const Side gross {u"f_sale"_s, u"front + back"_s, u"(:event or counted)"_s};
const Side media {u"f_spend"_s, u"cents"_s, u"is_media"_s};

Side sold(const char* amount)
{
    return {u"f_sale"_s, QString::fromLatin1(amount), u"(:event or counted)"_s};
}

Side within(int minutes)
{
    return {u"f_answered"_s, u"1"_s, u"business <= 60 * %1"_s.arg(minutes)};
}

Definition definitionOfMetric(MetricId metric)
{
    const Side newUnits {u"f_sale"_s, u"units"_s, u"is_new and (:event or counted)"_s, 10000};
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
            Side {u"f_attempt"_s, u"1"_s, u"is_unreached"_s}};
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
        return {media, Side {u"f_set"_s}};
    case MetricId::CostPerShow:
        return {media, Side {u"f_show"_s}};
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
    case MetricId::NeededPerDay:
        break;
    }
    throw std::logic_error("goals are tested apart");
}

std::optional<double> quantileOf(const std::vector<double>& sorted, double cases, double quantile)
{
    const auto at = [&sorted](double rank) -> std::optional<double> {
        const auto index = static_cast<std::size_t>(rank) - 1;
        return index < sorted.size() ? std::optional(sorted[index]) : std::nullopt;
    };
    if (cases == 0)
        return std::nullopt;
    if (quantile != 0.5)
        return at(std::ceil(cases * quantile));
    const auto low = at(std::floor((cases + 1) / 2));
    const auto high = at(std::floor(cases / 2) + 1);
    return low && high ? std::optional((*low + *high) / 2) : std::nullopt;
}

} // namespace

SqlStore::SqlStore(const StoreStory& story)
{
    sqlite3_open(":memory:", &m_database);
    const auto define = [&](const char* name, int count, auto function) {
        // SQLite hands the pointer back as it is; the functions only read.
        sqlite3_create_function(m_database, name, count, SQLITE_UTF8 | SQLITE_DETERMINISTIC,
            const_cast<StoreStory*>(&story), function, nullptr, nullptr);
    };
    define("local_day", 2, localDay);
    define("local_hour", 2, localHour);
    define("business", 3, businessSeconds);
    define("divide", 3, divide);
    run(QString::fromLatin1(tables));
    insertAll(story);
    run(QString::fromLatin1(views));
}

SqlStore::~SqlStore()
{
    sqlite3_close(m_database);
}

void SqlStore::run(const QString& sql)
{
    char* message = nullptr;
    if (sqlite3_exec(m_database, sql.toUtf8().constData(), nullptr, nullptr, &message) != SQLITE_OK)
        throw std::logic_error(message);
}

std::vector<QStringList> SqlStore::select(const QString& sql)
{
    std::vector<QStringList> rows;
    char* message = nullptr;
    const auto take = [](void* list, int count, char** values, char**) {
        QStringList row;
        for (int i = 0; i < count; ++i)
            row.append(QString::fromUtf8(values[i]));
        static_cast<std::vector<QStringList>*>(list)->push_back(row);
        return 0;
    };
    if (sqlite3_exec(m_database, sql.toUtf8().constData(), take, &rows, &message) != SQLITE_OK)
        throw std::logic_error(message + sql.toStdString());
    return rows;
}

void SqlStore::insertAll(const StoreStory& story)
{
    const auto number = [](std::int64_t value) { return QString::number(value); };
    const auto text = [](std::string_view value) {
        return QString(u'\'' + QString::fromUtf8(value.data(), qsizetype(value.size())) + u'\'');
    };
    const auto seconds
        = [&](std::chrono::sys_seconds at) { return number(at.time_since_epoch().count()); };
    const auto maybeDay = [&](const std::optional<std::chrono::sys_days>& day) {
        return day ? number(day->time_since_epoch().count()) : u"null"_s;
    };
    const auto cents
        = [&](const std::optional<Money>& money) { return number(money ? money->cents() : 0); };
    const auto insert = [&](const char* table, const QStringList& values) {
        run(u"insert into "_s + QLatin1String(table) + u" values ("_s + values.join(u',') + u')');
    };
    static const QStringList departments {u"'sales'"_s, u"'internet'"_s, u"'service'"_s,
        u"'finance'"_s, u"'parts'"_s, u"'reception'"_s};

    for (const Store& store : story.names.stores)
        insert("store",
            {number(store.id.value), number(int(store.saleDateRule)),
                number(int(store.unwindRule))});
    for (const Staff& person : story.names.staff)
        insert("staff",
            {number(person.id.value), u'\'' + person.team + u'\'',
                departments[int(person.department)]});
    for (const Source& source : story.names.sources)
        insert("source", {number(source.id.value), u'\'' + source.group + u'\''});
    for (const LeadFact& lead : story.leads)
        insert("lead",
            {number(lead.id.value), number(lead.store.value), seconds(lead.receivedAt),
                number(int(lead.status)), number(lead.source.value), number(lead.campaign.value),
                number(lead.assignedTo.value), number(lead.territory.value),
                number(int(lead.channel)), number(int(lead.condition)), text(lead.make),
                text(lead.model), text(lead.postalCode), text(lead.statusReason)});
    for (const CommunicationFact& comm : story.communications)
        insert("comm",
            {number(comm.id.value), number(comm.lead.value), seconds(comm.at),
                number(comm.staff.value), number(int(comm.channel)), number(int(comm.direction)),
                number(comm.isTwoWay), number(comm.isAutomatic)});
    for (const AppointmentFact& fact : story.appointments)
        insert("appt",
            {number(fact.id.value), number(fact.lead.value), seconds(fact.setAt),
                number(fact.setBy.value), seconds(fact.dueAt),
                fact.confirmedAt ? seconds(*fact.confirmedAt) : u"null"_s,
                number(int(fact.outcome)), number(fact.continues.value)});
    for (const ShowFact& show : story.shows)
        insert("visit",
            {number(show.id.value), number(show.lead.value), seconds(show.at),
                number(show.greetedBy.value)});
    for (const SaleFact& sale : story.sales) {
        insert("sale",
            {number(sale.id.value), number(sale.store.value), number(sale.lead.value),
                number(sale.customer.value), number(int(sale.kind)), maybeDay(sale.contractOn),
                maybeDay(sale.deliveredOn), maybeDay(sale.postedOn), maybeDay(sale.unwoundOn),
                cents(sale.price), cents(sale.frontGross), cents(sale.backGross),
                number(int(sale.condition)), text(sale.make), text(sale.model)});
        for (std::size_t i = 0; i < sale.credits.size(); ++i)
            insert("credit",
                {number(sale.id.value), number(qint64(i)), number(sale.credits[i].staff.value),
                    number(sale.credits[i].basisPoints)});
    }
    for (const Spend& spend : story.spends)
        insert("spend",
            {number(spend.id.value), number(spend.source.value),
                number(spend.campaign ? spend.campaign->value : 0), maybeDay(spend.period.first),
                maybeDay(spend.period.last), number(spend.amount.cents()),
                number(int(spend.category))});
}

QString SqlStore::conditions(const Query& query, const Period& period) const
{
    const bool isLeadDate = query.basis == DateBasis::Lead;
    QString text = (isLeadDate ? u"arrival between %1 and %2"_s : u"day between %1 and %2"_s)
                       .arg(period.first.time_since_epoch().count())
                       .arg(period.last.time_since_epoch().count());
    if (isLeadDate && query.windowDays)
        text += u" and delay <= %1"_s.arg(*query.windowDays);
    for (const FilterCondition& condition : query.filter)
        text += u" and "_s + keyExpression(condition.dimension, query.basis) + u" in ('"_s
            + condition.keys.join(u"','"_s) + u"')"_s;
    return text;
}

SqlStore::Sums SqlStore::sum(const QString& view, const QString& amount, const QString& condition,
    const Query& query, const Period& period, bool isTotal)
{
    QStringList keys;
    for (std::size_t i = 0; i < query.by.size() && !isTotal; ++i)
        keys.append(keyExpression(query.by[i], query.basis));
    QString sql = u"select "_s;
    for (const QString& key : keys)
        sql += key + u", "_s;
    sql += u"sum("_s + amount + u") from "_s + joined(view) + u" where "_s
        + conditions(query, period) + u" and "_s + condition;
    sql.replace(u":event"_s, query.basis == DateBasis::Event ? u"1"_s : u"0"_s);
    sql += keys.isEmpty() ? u" having count(*) > 0"_s : u" group by "_s + keys.join(u", "_s);
    Sums sums;
    for (QStringList row : select(sql)) {
        const double value = row.takeLast().toDouble();
        sums[row] = value;
    }
    return sums;
}

std::map<QStringList, std::vector<double>> SqlStore::valuesOf(const QString& view,
    const QString& value, const Query& query, const Period& period, bool isTotal)
{
    QString sql = u"select "_s;
    for (std::size_t i = 0; i < query.by.size() && !isTotal; ++i)
        sql += keyExpression(query.by[i], query.basis) + u", "_s;
    sql += value + u" from "_s + joined(view) + u" where "_s + conditions(query, period)
        + u" order by "_s + value;
    std::map<QStringList, std::vector<double>> values;
    for (QStringList row : select(sql)) {
        const double number = row.takeLast().toDouble();
        values[row].push_back(number);
    }
    return values;
}

SqlStore::Rows SqlStore::rows(
    MetricId metric, const Query& query, const Period& period, bool isTotal)
{
    const Definition definition = definitionOfMetric(metric);
    const auto sumOf = [&](const Side& side) {
        Sums sums = sum(side.view, side.amount, side.condition, query, period, isTotal);
        for (auto& [key, amount] : sums)
            amount /= side.scale;
        return sums;
    };
    Rows rows;
    if (isTotal)
        rows[{}] = {};
    for (const auto& [key, amount] : sumOf(definition.numerator))
        rows[key].numerator = amount;
    if (definition.denominator) {
        for (const auto& [key, amount] : sumOf(*definition.denominator))
            rows[key].denominator = amount;
    }
    auto values = definition.value.isEmpty()
        ? std::map<QStringList, std::vector<double>> {}
        : valuesOf(definition.numerator.view, definition.value, query, period, isTotal);
    for (auto& [key, parts] : rows) {
        if (metric == MetricId::SourceRoi)
            parts.numerator -= parts.denominator;
        if (!definition.value.isEmpty())
            parts.value = quantileOf(values[key], parts.denominator, definition.quantile);
        else if (!definition.denominator)
            parts.value = parts.numerator;
        else if (parts.denominator > 0)
            parts.value = parts.numerator / parts.denominator;
    }
    return rows;
}

Exclusions SqlStore::exclusions(const Query& query)
{
    const QString where = conditions(query, query.period);
    const auto count = [&](const QString& view, const QString& condition) {
        const auto rows = select(
            u"select count(distinct id) from "_s + joined(view) + u" where "_s + condition);
        return static_cast<std::int64_t>(rows.front().front().toLongLong());
    };
    // A deal without a date is left out of whatever period and window.
    Query dateless = query;
    dateless.windowDays.reset();
    if (query.basis == DateBasis::Event)
        dateless.period = Period::all();
    const QString anyDate = conditions(dateless, dateless.period)
                                .replace(u"day between"_s, u"coalesce(day, 0) between"_s);
    return {.duplicateLeads = count(u"f_received"_s, where + u" and status = 4"_s),
        .invalidLeads = count(u"f_received"_s, where + u" and status = 3"_s),
        .otherSales = count(u"f_excluded"_s, where + u" and reason = 'other'"_s),
        .unwoundSales = count(u"f_excluded"_s, where + u" and reason = 'unwound'"_s),
        .salesWithoutDate = count(u"f_excluded"_s, anyDate + u" and reason = 'dateless'"_s)};
}

} // namespace lotboard::metrics
