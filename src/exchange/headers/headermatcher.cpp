#include "exchange/headers/headermatcher.h"

#include "exchange/csv/valueparser.h"
#include "exchange/headers/columncontent.h"
#include "exchange/headers/synonymtable.h"

#include <QSet>

#include <algorithm>
#include <tuple>

namespace lotboard::exchange {
namespace {

/// What a name loses when the values below it do not look like it.
constexpr double misfit = 0.3;
constexpr double leastConfidence = 0.45;
/// What an empty column loses, so that of two that fit, the one with values is taken.
constexpr double emptiness = 0.05;

/// Best first; then by column and by field, so that the outcome never depends on chance.
void sortByConfidence(std::vector<ColumnMatch>& matches)
{
    std::ranges::sort(matches, [](const ColumnMatch& a, const ColumnMatch& b) {
        return std::tuple(-a.confidence, a.column, a.field)
            < std::tuple(-b.confidence, b.column, b.field);
    });
}

bool isSettledByContents(Field field)
{
    return field == Field::Condition || field == Field::SpendCategory;
}

/// What a field says about the kind: one that a single kind has says most.
double weightOf(Field field)
{
    const auto kinds = std::ranges::count_if(allImportKinds, [field](ImportKind kind) {
        const auto fields = importFields(kind);
        return std::ranges::find(fields, field, &ImportField::field) != fields.end();
    });
    return 1.0 / static_cast<double>(kinds);
}

/// Whether a column tells the rows apart, by a name or a number: days and amounts alone, such as
/// the sales of each month, may be anything.
bool saysWhoOrWhat(const HeaderMapping& mapping)
{
    return std::ranges::any_of(mapping.matches(), [](const ColumnMatch& match) {
        switch (fieldType(match.field)) {
        case FieldType::Text:
        case FieldType::Identifier:
        case FieldType::Email:
        case FieldType::Phone:
        case FieldType::Vin:
            return true;
        default:
            return false;
        }
    });
}

/// Whether a name says by itself what it is: text that is no table at all has such words, too.
bool hasExactName(const HeaderMapping& mapping)
{
    constexpr double leastExact = 0.75;
    return std::ranges::any_of(
        mapping.matches(), [](const ColumnMatch& match) { return match.confidence >= leastExact; });
}

/// The part of the rows that have what the kind cannot do without: a list of leads with a column
/// for the day of the sale, filled in few rows, is none of sales.
double usablePart(const HeaderMapping& mapping, const SampleRows& sample)
{
    if (sample.empty())
        return 1;
    const auto isFilled = [&mapping](const QStringList& row, Field field) {
        return mapping.has(field) && !isBlank(row.value(mapping.columnOf(field)).toStdString());
    };
    const auto fields = importFields(mapping.kind());
    const bool hasAlternatives
        = std::ranges::find(fields, Need::OneOf, &ImportField::need) != fields.end();
    const auto isUsable = [&](const QStringList& row) {
        bool hasOne = !hasAlternatives;
        for (const ImportField& entry : fields) {
            if (entry.need == Need::Required && !isFilled(row, entry.field))
                return false;
            hasOne |= entry.need == Need::OneOf && isFilled(row, entry.field);
        }
        return hasOne;
    };
    return static_cast<double>(std::ranges::count_if(sample, isUsable))
        / static_cast<double>(sample.size());
}

/// How much of the file the kind explains; 0 for a kind of which something needed is missing.
double explanation(ImportKind kind, const QStringList& headers, const SampleRows& sample)
{
    const HeaderMapping mapping = matchHeaders(kind, headers, sample);
    if (!mapping.missingFields().empty() || !saysWhoOrWhat(mapping) || !hasExactName(mapping))
        return 0;
    double sum = 0;
    for (const ColumnMatch& match : mapping.matches())
        sum += match.confidence * weightOf(match.field);
    return sum * usablePart(mapping, sample);
}

} // namespace

HeaderMapping matchHeaders(ImportKind kind, const QStringList& headers, const SampleRows& sample)
{
    const SynonymTable& table = SynonymTable::of(kind);
    std::vector<ColumnContent> contents = columnContents(sample);
    contents.resize(std::max(contents.size(), static_cast<std::size_t>(headers.size())));

    std::vector<ColumnMatch> candidates;
    for (int column = 0; column < static_cast<int>(headers.size()); ++column) {
        const ColumnContent& content = contents[static_cast<std::size_t>(column)];
        for (const SynonymTable::Fit& fit : table.fits(headers[column])) {
            const bool isFitting = fitsType(content, fit.field);
            const double confidence = fit.score - (isFitting ? 0 : misfit);
            if (confidence < leastConfidence || (!isFitting && isSettledByContents(fit.field)))
                continue;
            const bool isLeftEmpty = content.isEmpty() && !sample.empty();
            candidates.push_back({fit.field, column, confidence - (isLeftEmpty ? emptiness : 0)});
        }
    }
    sortByConfidence(candidates);

    HeaderMapping mapping(kind);
    QSet<int> usedColumns;
    for (const ColumnMatch& candidate : candidates) {
        if (mapping.has(candidate.field) || usedColumns.contains(candidate.column))
            continue;
        mapping.assign(candidate.field, candidate.column, candidate.confidence);
        usedColumns.insert(candidate.column);
    }
    return mapping;
}

std::optional<ImportKind> guessKind(const QStringList& headers, const SampleRows& sample)
{
    std::optional<ImportKind> best;
    double bestScore = 0;
    for (const ImportKind kind : allImportKinds) {
        // A kind must explain clearly more than the ones before it, so that a file of leads is not
        // taken for a wide one that happens to have no milestones.
        const double score = explanation(kind, headers, sample);
        if (score > bestScore + 0.01) {
            best = kind;
            bestScore = score;
        }
    }
    return best;
}

} // namespace lotboard::exchange
