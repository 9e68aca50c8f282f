#include "metrics/plainsql/storetables.h"

#include <sqlite3.h>

#include <cmath>

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

/// total × share ÷ whole, rounded half away from zero.
void divide(sqlite3_context* context, int, sqlite3_value** values)
{
    const auto product = sqlite3_value_int64(values[0]) * sqlite3_value_int64(values[1]);
    const auto whole = sqlite3_value_int64(values[2]);
    const auto magnitude = (2 * std::abs(product) + whole) / (2 * whole);
    sqlite3_result_int64(context, product < 0 ? -magnitude : magnitude);
}

} // namespace

const char* const recordTables = R"(
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
const char* const countedTables = R"(
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

QStringList insertsOf(const StoreStory& story)
{
    QStringList statements;
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
        statements << u"insert into "_s + QLatin1String(table) + u" values ("_s + values.join(u',')
                + u')';
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
    return statements;
}

void defineFunctions(sqlite3* database, const StoreStory& story)
{
    const auto define = [&](const char* name, int count, auto function) {
        // SQLite hands the pointer back as it is; the functions only read.
        sqlite3_create_function(database, name, count, SQLITE_UTF8 | SQLITE_DETERMINISTIC,
            const_cast<StoreStory*>(&story), function, nullptr, nullptr);
    };
    define("local_day", 2, localDay);
    define("local_hour", 2, localHour);
    define("business", 3, businessSeconds);
    define("divide", 3, divide);
}

} // namespace lotboard::metrics
