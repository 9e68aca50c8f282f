#include "storage/repositories/recordreader.h"

#include "domain/people.h"
#include "storage/changes/leadsight.h"
#include "storage/changes/permission.h"
#include "storage/engine/database.h"

namespace lotboard::storage {
namespace {

// Every statement has the same columns, so that one function reads them all:
// 0 lead, 1 at, 2 day, 3 first name, 4 last name, 5 source, 6 staff, 7 year, 8 make, 9 model,
// 10 status, 11 cents, 12 reference, 13 to whom the lead is assigned.

constexpr std::string_view selectLead = R"sql(
    SELECT l.id, l.received_at, NULL, c.first_name, c.last_name, s.name, p.name,
           l.wanted_year, l.wanted_make, l.wanted_model, l.status, NULL, l.external_id, l.assigned_staff_id
      FROM lead l
      JOIN customer c ON c.id = l.customer_id
      LEFT JOIN source s ON s.id = l.source_id
      LEFT JOIN staff p ON p.id = l.assigned_staff_id
     WHERE l.id = ?
)sql";

constexpr std::string_view selectCommunication = R"sql(
    SELECT l.id, r.at, NULL, c.first_name, c.last_name, s.name, p.name,
           l.wanted_year, l.wanted_make, l.wanted_model, l.status, NULL, r.external_id, l.assigned_staff_id
      FROM communication r
      JOIN lead l ON l.id = r.lead_id
      JOIN customer c ON c.id = l.customer_id
      LEFT JOIN source s ON s.id = l.source_id
      LEFT JOIN staff p ON p.id = r.staff_id
     WHERE r.id = ?
)sql";

constexpr std::string_view selectAppointment = R"sql(
    SELECT l.id, r.due_at, NULL, c.first_name, c.last_name, s.name, p.name,
           l.wanted_year, l.wanted_make, l.wanted_model, l.status, NULL, r.external_id, l.assigned_staff_id
      FROM appointment r
      JOIN lead l ON l.id = r.lead_id
      JOIN customer c ON c.id = l.customer_id
      LEFT JOIN source s ON s.id = l.source_id
      LEFT JOIN staff p ON p.id = r.set_by_staff_id
     WHERE r.id = ?
)sql";

constexpr std::string_view selectShow = R"sql(
    SELECT l.id, r.at, NULL, c.first_name, c.last_name, s.name, p.name,
           l.wanted_year, l.wanted_make, l.wanted_model, l.status, NULL, r.external_id, l.assigned_staff_id
      FROM show r
      JOIN lead l ON l.id = r.lead_id
      JOIN customer c ON c.id = l.customer_id
      LEFT JOIN source s ON s.id = l.source_id
      LEFT JOIN staff p ON p.id = r.greeted_by_staff_id
     WHERE r.id = ?
)sql";

constexpr std::string_view selectSale = R"sql(
    SELECT l.id, NULL, coalesce(r.contract_day, r.delivered_day, r.posted_day),
           c.first_name, c.last_name, s.name,
           (SELECT group_concat(p.name, ', ')
              FROM sale_credit k JOIN staff p ON p.id = k.staff_id WHERE k.sale_id = r.id),
           v.year, v.make, v.model, l.status,
           CASE WHEN r.front_gross_cents IS NULL AND r.back_gross_cents IS NULL THEN NULL
                ELSE coalesce(r.front_gross_cents, 0) + coalesce(r.back_gross_cents, 0) END,
           coalesce(r.deal_number, r.external_id), l.assigned_staff_id
      FROM sale r
      LEFT JOIN lead l ON l.id = r.lead_id
      LEFT JOIN customer c ON c.id = r.customer_id
      LEFT JOIN source s ON s.id = l.source_id
      LEFT JOIN vehicle v ON v.id = r.vehicle_id
     WHERE r.id = ?
)sql";

constexpr std::string_view selectSpendRecord = R"sql(
    SELECT NULL, NULL, r.from_day, NULL, NULL, s.name, NULL, NULL, NULL, NULL, NULL,
           r.amount_cents, coalesce(g.name, r.external_id), NULL
      FROM spend r
      JOIN source s ON s.id = r.source_id
      LEFT JOIN campaign g ON g.id = r.campaign_id
     WHERE r.id = ?
)sql";

constexpr std::string_view selectShare = R"sql(
    SELECT 1 FROM sale_credit WHERE sale_id = ? AND staff_id = ?
)sql";

QString joinedWords(const QStringList& words)
{
    QStringList present = words;
    present.removeAll(QString());
    return present.join(u' ');
}

RecordText textFrom(const Statement& row, bool isWithNames)
{
    const QString year = row.int64(7) > 0 ? QString::number(row.int64(7)) : QString();
    return {.lead = row.id<LeadId>(0),
        .at = row.optionalInstant(1),
        .day = row.optionalDay(2),
        .customerName = isWithNames
            ? Customer {.firstName = row.string(3), .lastName = row.string(4)}.name()
            : QString(),
        .sourceName = row.string(5),
        .staffName = row.string(6),
        .vehicle = joinedWords({year, row.string(8), row.string(9)}),
        .leadStatus = row.enumerator<LeadStatus>(10),
        .amount = row.optionalMoney(11),
        .reference = row.string(12)};
}

Result<std::vector<RecordText>> textsOf(Database& database, const Session& session,
    std::string_view select, RecordReader::Ids ids, const JobControl& control)
{
    return permitted(session, Right::ReadBoard, [&]() -> Result<std::vector<RecordText>> {
        const LeadSight sight(session);
        const bool readsNames = session.may(Right::ReadCustomers);
        constexpr int assigned = 13;
        std::vector<RecordText> texts;
        texts.reserve(ids.size());
        const auto query = database.prepare(select);
        for (const std::int64_t id : ids) {
            if (control.isCancelled())
                return Error {Error::Code::Cancelled, {}, {}};
            query->bindAll(id);
            if (!query->step())
                texts.emplace_back();
            else
                texts.push_back(
                    textFrom(*query, readsNames && sight.sees(query->id<StaffId>(assigned))));
            query->reset();
        }
        return texts;
    });
}

/// Of deals in which the session has no share.
void hideGrosses(Database& database, const Session& session, RecordReader::Ids sales,
    std::vector<RecordText>& texts)
{
    const auto share = database.prepare(selectShare);
    for (std::size_t at = 0; at < texts.size(); ++at) {
        share->bindAll(sales[at], session.who);
        if (!share->step())
            texts[at].amount.reset();
        share->reset();
    }
}

} // namespace

RecordReader::Texts RecordReader::leads(
    const Session& session, Ids ids, const JobControl& control) const
{
    return textsOf(m_database, session, selectLead, ids, control);
}

RecordReader::Texts RecordReader::communications(
    const Session& session, Ids ids, const JobControl& control) const
{
    return textsOf(m_database, session, selectCommunication, ids, control);
}

RecordReader::Texts RecordReader::appointments(
    const Session& session, Ids ids, const JobControl& control) const
{
    return textsOf(m_database, session, selectAppointment, ids, control);
}

RecordReader::Texts RecordReader::shows(
    const Session& session, Ids ids, const JobControl& control) const
{
    return textsOf(m_database, session, selectShow, ids, control);
}

RecordReader::Texts RecordReader::sales(
    const Session& session, Ids ids, const JobControl& control) const
{
    auto texts = textsOf(m_database, session, selectSale, ids, control);
    if (!texts || session.may(Right::ReadGrosses))
        return texts;
    return attempt([&] {
        hideGrosses(m_database, session, ids, *texts);
        return std::move(texts);
    });
}

RecordReader::Texts RecordReader::spend(
    const Session& session, Ids ids, const JobControl& control) const
{
    return textsOf(m_database, session, selectSpendRecord, ids, control);
}

} // namespace lotboard::storage
