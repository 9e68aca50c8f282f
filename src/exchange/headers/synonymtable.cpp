#include "exchange/headers/synonymtable.h"

#include "exchange/headers/fielddefinition.h"
#include "exchange/headers/headername.h"

#include <QSet>

#include <algorithm>
#include <map>

namespace lotboard::exchange {
namespace {

/// Words that say little by themselves: "Rebate Amount" is not the price.
bool isGeneric(const QString& word)
{
    static const QSet<QString> generic {QStringLiteral("amount"), QStringLiteral("date"),
        QStringLiteral("type"), QStringLiteral("name"), QStringLiteral("id"),
        QStringLiteral("number"), QStringLiteral("no"), QStringLiteral("status"),
        QStringLiteral("value"), QStringLiteral("time"), QStringLiteral("total"),
        QStringLiteral("code"), QStringLiteral("first"), QStringLiteral("last"),
        QStringLiteral("to"), QStringLiteral("from"), QStringLiteral("at"), QStringLiteral("on"),
        QStringLiteral("by"), QStringLiteral("category"), QStringLiteral("day"),
        QStringLiteral("month"), QStringLiteral("start"), QStringLiteral("end"),
        QStringLiteral("back"), QStringLiteral("front"), QStringLiteral("in"),
        QStringLiteral("customer"), QStringLiteral("lead"), QStringLiteral("leads"),
        QStringLiteral("vehicle"), QStringLiteral("sold"), QStringLiteral("period"),
        QStringLiteral("group"), QStringLiteral("user"), QStringLiteral("st"),
        QStringLiteral("title"), QStringLiteral("reference"), QStringLiteral("second"),
        QStringLiteral("due"), QStringLiteral("left"), QStringLiteral("auto"),
        QStringLiteral("demo"), QStringLiteral("show"), QStringLiteral("created"),
        QStringLiteral("price"), QStringLiteral("balance"), QStringLiteral("result")};
    return generic.contains(word);
}

double scoreOfWords(const QStringList& words, const QStringList& synonym)
{
    const bool isContained
        = std::ranges::all_of(synonym, [&](const QString& word) { return words.contains(word); });
    if (!isContained)
        return 0;
    return 0.4 + 0.3 * static_cast<double>(synonym.size()) / static_cast<double>(words.size());
}

} // namespace

const SynonymTable& SynonymTable::of(ImportKind kind)
{
    static const std::vector<SynonymTable> tables = [] {
        std::vector<SynonymTable> made;
        made.reserve(allImportKinds.size());
        for (const ImportKind each : allImportKinds)
            made.push_back(SynonymTable(each));
        return made;
    }();
    return tables[static_cast<std::size_t>(kind)];
}

SynonymTable::SynonymTable(ImportKind kind)
{
    for (const ImportField& entry : importFields(kind)) {
        const FieldDefinition& definition
            = fieldDefinitions()[static_cast<std::size_t>(entry.field)];
        add(entry.field, definition.id, 1.0);
        add(entry.field, QString::fromLatin1(definition.label).toStdU16String(), 1.0);
        // A name of the kind's own is meant more than a general one: "Lead ID" in a file of leads.
        add(entry.field, synonymsInKind(kind, entry.field), 0.995);
        add(entry.field, definition.synonyms, 0.99);
    }
}

QString SynonymTable::keyOf(QStringView header)
{
    return headerKey(header);
}

void SynonymTable::add(Field field, std::u16string_view synonyms, double firstScore)
{
    const auto list = QStringView(synonyms.data(), static_cast<qsizetype>(synonyms.size()))
                          .split(u'|', Qt::SkipEmptyParts);
    // The further back in the list, the less telling; never as little as a guess from words.
    double score = firstScore;
    for (const QStringView synonym : list) {
        const QStringList words = headerWords(synonym);
        const bool isAllGeneric = std::ranges::all_of(words, isGeneric);
        const bool saysLittle = isAllGeneric && words.size() == 1;
        std::vector<Fit>& fits = m_byKey[headerKey(synonym)];
        const bool isKnown
            = std::ranges::any_of(fits, [field](const Fit& fit) { return fit.field == field; });
        if (!isKnown)
            fits.push_back({field, saysLittle ? score - 0.1 : score});
        score = std::max(0.9, score - 0.005);
        if (!isAllGeneric)
            m_words.push_back({field, words});
    }
}

std::vector<SynonymTable::Fit> SynonymTable::fits(QStringView header) const
{
    const QString key = keyOf(header);
    if (key.isEmpty())
        return {};
    if (const auto exact = m_byKey.constFind(key); exact != m_byKey.cend())
        return *exact;

    const QStringList words = headerWords(header);
    std::map<Field, double> best;
    for (const Words& synonym : m_words) {
        const double score = scoreOfWords(words, synonym.words);
        if (score > 0)
            best[synonym.field] = std::max(best[synonym.field], score);
    }
    std::vector<Fit> fits;
    fits.reserve(best.size());
    for (const auto& [field, score] : best)
        fits.push_back({field, score});
    return fits;
}

} // namespace lotboard::exchange
