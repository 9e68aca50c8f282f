#include "storage/rows/rowaccess.h"

namespace lotboard::storage {
namespace {

constexpr std::string_view selectPhones = R"sql(
    SELECT e164, as_typed FROM customer_phone WHERE customer_id = ? ORDER BY position
)sql";

constexpr std::string_view selectEmails = R"sql(
    SELECT address FROM customer_email WHERE customer_id = ? ORDER BY position
)sql";

constexpr std::string_view selectSpellings = R"sql(
    SELECT spelling FROM source_spelling WHERE source_id = ? ORDER BY spelling
)sql";

constexpr std::string_view selectCredits = R"sql(
    SELECT staff_id, role, basis_points FROM sale_credit WHERE sale_id = ? ORDER BY position
)sql";

constexpr std::string_view selectDocument = "SELECT document FROM lead_document WHERE lead_id = ?";

constexpr std::string_view selectPlanSources = R"sql(
    SELECT source_id FROM cadence_source WHERE cadence_id = ? ORDER BY source_id
)sql";

constexpr std::string_view selectVerdicts = R"sql(
    SELECT at, verdict, figures FROM plan_verdict WHERE plan_id = ? ORDER BY at
)sql";

} // namespace

void readParts(Database& database, Customer& customer)
{
    const auto phones = database.prepare(selectPhones);
    phones->bindAll(customer.id);
    while (phones->step())
        customer.phones.push_back({phones->string(0), phones->string(1)});
    const auto emails = database.prepare(selectEmails);
    emails->bindAll(customer.id);
    while (emails->step())
        customer.emails.push_back(emails->string(0));
}

void readParts(Database& database, Source& source)
{
    const auto spellings = database.prepare(selectSpellings);
    spellings->bindAll(source.id);
    while (spellings->step())
        source.otherSpellings.append(spellings->string(0));
}

void readParts(Database& database, Sale& sale)
{
    const auto credits = database.prepare(selectCredits);
    credits->bindAll(sale.id);
    while (credits->step())
        sale.credits.push_back(
            {credits->id<StaffId>(0), credits->enumerator<CreditRole>(1), credits->integer(2)});
}

void readParts(Database& database, Lead& lead)
{
    const auto document = database.prepare(selectDocument);
    document->bindAll(lead.id);
    if (document->step())
        lead.rawDocument = document->string(0);
}

void readParts(Database& database, Cadence& cadence)
{
    const auto sources = database.prepare(selectPlanSources);
    sources->bindAll(cadence.id);
    while (sources->step())
        cadence.sources.push_back(sources->id<SourceId>(0));
}

void readParts(Database& database, Plan& plan)
{
    const auto verdicts = database.prepare(selectVerdicts);
    verdicts->bindAll(plan.id);
    while (verdicts->step())
        plan.history.push_back({.at = verdicts->instant(0),
            .verdict = verdicts->integer(1),
            .figures = figuresFromText(verdicts->string(2))});
}

} // namespace lotboard::storage
