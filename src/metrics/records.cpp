#include "metrics/records.h"

#include "metrics/aggregation.h"
#include "metrics/engine.h"
#include "metrics/facttable.h"
#include "metrics/goalfigures.h"
#include "metrics/measure.h"
#include "metrics/withheld.h"

#include <algorithm>
#include <map>

namespace lotboard::metrics {

namespace {

RecordKind kindOf(Stream stream)
{
    switch (stream) {
    case Stream::Attempt:
        return RecordKind::Communication;
    case Stream::AppointmentSet:
    case Stream::AppointmentDue:
        return RecordKind::Appointment;
    case Stream::Show:
        return RecordKind::Show;
    case Stream::Sale:
    case Stream::ExcludedSale:
        return RecordKind::Sale;
    case Stream::Spend:
        return RecordKind::Spend;
    default:
        return RecordKind::Lead;
    }
}

/// Adds up what each record gives, as a deal has several shares and an invoice several days.
class RecordList
{
public:
    explicit RecordList(const FactTable& facts) : m_facts(facts) { }

    /// The rows of `rule.stream` that `selection` and the rule let through.
    void add(const Selection& selection, const MeasureRule& rule, double sign)
    {
        const std::uint8_t flags = wantedFlags(rule, selection.basis());
        std::vector<std::uint32_t> rows;
        for (const EventChunk& chunk : m_facts.events(rule.stream)) {
            if (selection.passesOver(rule.stream, *chunk))
                continue;
            selection.select(rule.stream, *chunk, rows);
            for (const std::uint32_t row : rows) {
                if ((chunk->flags[row] & flags) == flags)
                    addRow(rule, *chunk, row, sign);
            }
        }
    }

    std::vector<RecordRef> take()
    {
        std::vector<RecordRef> list;
        for (const auto& [place, record] : m_records)
            list.push_back(record);
        return list;
    }

private:
    void addRow(const MeasureRule& rule, const EventColumns& columns, std::size_t row, double sign)
    {
        const LeadSlot slot = columns.lead[row];
        const auto lead = slot == noLead ? 0 : m_facts.leadValue(&LeadColumns::id, slot);
        const auto id = isStreamOfLeads(rule.stream) ? lead : columns.id[row];
        const RecordKind kind = kindOf(rule.stream);
        const double amount = sign * static_cast<double>(amountAt(rule.amount, columns, row))
            / amountScale(rule.amount);
        const auto [found, isNew]
            = m_records.try_emplace({kind, id}, RecordRef {kind, id, lead, amount});
        if (!isNew)
            found->second.amount += amount;
    }

    const FactTable& m_facts;
    std::map<std::pair<RecordKind, std::int64_t>, RecordRef> m_records {};
};

/// `query` narrowed to one row of its answer.
Query narrowed(Query query, const std::vector<DimensionValue>& keys)
{
    for (const DimensionValue& value : keys)
        query.filter.push_back({value.dimension, {value.key}});
    return query;
}

constexpr MeasureRule excludedSales {.stream = Stream::ExcludedSale};

void addExcluded(RecordList& list, const Selection& selection, const Formula& formula)
{
    bool hasLeads = false;
    bool hasSales = false;
    for (const Measure measure : {formula.numerator, formula.denominator}) {
        const Stream stream = ruleOf(measure).stream;
        hasSales = hasSales || stream == Stream::Sale;
        hasLeads = hasLeads || (stream < Stream::Sale && measure != Measure::LeadsReceived);
    }
    if (hasLeads)
        for (const Measure measure : {Measure::DuplicateLeads, Measure::InvalidLeads})
            list.add(selection, ruleOf(measure), 1);
    if (hasSales)
        list.add(selection, excludedSales, 1);
}

/// Counts deals, whose shares stand beside each other.
void countExcludedSales(const FactTable& facts, const Selection& selection, Exclusions& exclusions)
{
    std::vector<std::uint32_t> rows;
    std::int64_t last = 0;
    for (const EventChunk& chunk : facts.events(Stream::ExcludedSale)) {
        if (selection.passesOver(Stream::ExcludedSale, *chunk))
            continue;
        selection.select(Stream::ExcludedSale, *chunk, rows);
        for (const std::uint32_t row : rows) {
            if (std::exchange(last, chunk->id[row]) == chunk->id[row])
                continue;
            const std::uint8_t reason = chunk->flags[row];
            exclusions.otherSales += (reason & flag::otherKind) != 0;
            exclusions.unwoundSales += (reason & flag::unwound) != 0;
            exclusions.salesWithoutDate += (reason & flag::withoutDate) != 0;
        }
    }
}

} // namespace

Exclusions exclusionsOf(const FactTable& facts, const Query& query)
{
    const Selection selection(facts, query, query.period);
    const Aggregation leads(
        facts, selection, {}, {{Measure::DuplicateLeads, Measure::InvalidLeads}, {}}, query);
    Exclusions exclusions;
    exclusions.duplicateLeads = leads.amount(Measure::DuplicateLeads, 0);
    exclusions.invalidLeads = leads.amount(Measure::InvalidLeads, 0);
    countExcludedSales(facts, selection, exclusions);
    return exclusions;
}

std::vector<RecordRef> records(const FactTable& facts, const Query& query, std::size_t metric,
    const std::vector<DimensionValue>& keys, RecordPart part)
{
    if (part != RecordPart::Excluded && isWithheld(facts, query, query.metrics.at(metric), keys))
        return {};
    const Formula& formula = formulaOf(query.metrics.at(metric));
    Query narrow = narrowed(query, keys);
    Period period = query.period;
    if (formula.form == Form::Goal) {
        narrow.basis = DateBasis::Event;
        period = elapsedPart(period, query.today);
    }
    const Selection selection(facts, narrow, period);
    RecordList list(facts);
    if (part == RecordPart::Excluded) {
        addExcluded(list, selection, formula);
    } else if (part == RecordPart::Numerator) {
        list.add(selection, ruleOf(formula.numerator), 1);
        if (formula.form == Form::Return)
            list.add(selection, ruleOf(formula.denominator), -1);
    } else if (formula.form != Form::Goal && formula.form != Form::Sum) {
        list.add(selection, ruleOf(formula.denominator), 1);
    }
    return list.take();
}

} // namespace lotboard::metrics
