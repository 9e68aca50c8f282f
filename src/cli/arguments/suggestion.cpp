#include "cli/arguments/suggestion.h"

#include <QCoreApplication>
#include <QList>

#include <algorithm>
#include <numeric>
#include <vector>

namespace lotboard::cli {
namespace {

constexpr int mostSuggestions = 3;

QString folded(const QString& text)
{
    QString result = text.toCaseFolded();
    result.replace(u'-', u'_').replace(u' ', u'_');
    return result;
}

/// How many letters must be put in, left out or replaced to make one of the other (Levenshtein).
qsizetype editDistance(const QString& a, const QString& b)
{
    std::vector<qsizetype> row(static_cast<std::size_t>(b.size()) + 1);
    std::iota(row.begin(), row.end(), 0);
    for (qsizetype i = 0; i < a.size(); ++i) {
        qsizetype diagonal = row[0];
        row[0] = i + 1;
        for (qsizetype j = 0; j < b.size(); ++j) {
            const auto at = static_cast<std::size_t>(j);
            const qsizetype replaced = diagonal + (a[i] == b[j] ? 0 : 1);
            diagonal = row[at + 1];
            row[at + 1] = std::min({replaced, row[at] + 1, row[at + 1] + 1});
        }
    }
    return row.back();
}

} // namespace

QStringList suggestions(const QString& word, const QStringList& known)
{
    const QString wanted = folded(word);
    if (wanted.isEmpty())
        return {};
    const qsizetype farthest = std::max<qsizetype>(1, wanted.size() / 3);
    QList<std::pair<qsizetype, QString>> near;
    for (const QString& candidate : known) {
        const QString other = folded(candidate);
        const qsizetype distance = editDistance(wanted, other);
        const bool isPart
            = wanted.size() >= 3 && (other.contains(wanted) || wanted.contains(other));
        if (!other.isEmpty() && (distance <= farthest || isPart))
            near.emplace_back(distance, candidate);
    }
    std::ranges::stable_sort(near, {}, &std::pair<qsizetype, QString>::first);
    QStringList result;
    for (const auto& [distance, candidate] :
        near.first(std::min<qsizetype>(near.size(), mostSuggestions)))
        result.append(candidate);
    return result;
}

QString withSuggestions(const QString& sentence, const QString& word, const QStringList& known)
{
    const QStringList near = suggestions(word, known);
    if (near.isEmpty())
        return sentence;
    //: %1: a sentence, %2: a list of words
    return QCoreApplication::translate("Arguments", "%1 Did you mean: %2?")
        .arg(sentence, near.join(QStringLiteral(", ")));
}

} // namespace lotboard::cli
