#pragma once

#include "exchange/headers/importfield.h"

#include <QString>
#include <QStringList>

#include <optional>
#include <vector>

namespace lotboard::exchange {

/// Rows from the beginning of a file, each a list of cells; rows may differ in length.
using SampleRows = std::vector<QStringList>;

/// A field and the column that holds it.
struct ColumnMatch
{
    Field field {};
    int column = -1; ///< From 0.
    double confidence = 0; ///< 1: the name says so; below 0.5: a guess from the contents.

    friend bool operator==(const ColumnMatch&, const ColumnMatch&) = default;
};

/// Which column holds which field. Each column and each field at most once.
class HeaderMapping
{
public:
    HeaderMapping() = default;
    explicit HeaderMapping(ImportKind kind) : m_kind(kind) { }

    ImportKind kind() const { return m_kind; }
    const std::vector<ColumnMatch>& matches() const { return m_matches; }
    /// -1 where no column holds it.
    int columnOf(Field field) const;
    bool has(Field field) const { return columnOf(field) >= 0; }

    /// Takes the place of any match of that field or that column. A column of -1 removes.
    void assign(Field field, int column, double confidence = 1.0);

    /// Of `columnCount` columns, those that nothing was found for.
    std::vector<int> unmatchedColumns(int columnCount) const;
    /// What the kind needs and no column holds. Where one of several would do and all are missing,
    /// all of them.
    std::vector<Field> missingFields() const;
    /// The mean confidence of the matches; 0 without any.
    double confidence() const;

    friend bool operator==(const HeaderMapping&, const HeaderMapping&) = default;

private:
    ImportKind m_kind = ImportKind::Leads;
    std::vector<ColumnMatch> m_matches {}; ///< By field.
};

/// Finds the columns by their names: English and Chinese synonyms, whatever the case, spaces and
/// punctuation; then by the words in them. `sample` settles doubtful names ("Type") and may be
/// empty. The same input always gives the same mapping.
HeaderMapping matchHeaders(
    ImportKind kind, const QStringList& headers, const SampleRows& sample = {});

/// For a file without a header row: finds columns by what is in them (dates, e-mail addresses,
/// phone numbers, VINs, amounts). Every match has a low confidence.
HeaderMapping matchContents(ImportKind kind, const SampleRows& sample);

/// Whether `firstRow` is a row of names rather than of values.
bool looksLikeHeader(const QStringList& firstRow, const SampleRows& rowsBelow);

/// Which of the first rows of a file has the names of its columns, if one has: the first, or one
/// below the title, the period or the groups of columns that reports put above their table.
std::size_t headerRowOf(const SampleRows& rows);

/// The kind whose fields explain the names best. Empty where none fits.
std::optional<ImportKind> guessKind(const QStringList& headers, const SampleRows& sample = {});

} // namespace lotboard::exchange
