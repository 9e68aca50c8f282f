#pragma once

#include "exchange/headers/importfield.h"

#include <QHash>
#include <QString>
#include <QStringList>

#include <vector>

namespace lotboard::exchange {

/// The names that the columns of one kind of import may have, ready to be looked up.
class SynonymTable
{
public:
    /// Built once for each kind. Thread-safe.
    static const SynonymTable& of(ImportKind kind);

    /// How well a field fits a name.
    struct Fit
    {
        Field field {};
        double score = 0;
    };
    /// The fields of which a column with this name may be one: those with exactly this name, 1 or a
    /// little less; else those of which a name is among its words, at most 0.7.
    std::vector<Fit> fits(QStringView header) const;

    /// Whether the name is a known one of any field.
    bool knows(QStringView header) const { return m_byKey.contains(keyOf(header)); }

private:
    explicit SynonymTable(ImportKind kind);
    static QString keyOf(QStringView header);
    void add(Field field, std::u16string_view synonyms, double firstScore);

    struct Words
    {
        Field field {};
        QStringList words {};
    };
    QHash<QString, std::vector<Fit>> m_byKey {};
    std::vector<Words> m_words {};
};

} // namespace lotboard::exchange
