#pragma once

#include <QString>
#include <QStringList>

#include <chrono>
#include <cstdint>
#include <optional>
#include <variant>
#include <vector>

namespace lotboard::exchange {

/// What a column or a chart counts in. Values are: parts of one, units of money, seconds.
enum class ValueKind : std::uint8_t { Text, Count, Rate, Money, Duration, Number, Day };

/// Why a figure is to be read with care; each has a mark that stands before it.
struct Cautions
{
    bool isTooFew = false; ///< To judge; shown faintly as well.
    bool isUnripe = false; ///< Not every lead has had its time.
    bool isAboveWhole = false; ///< A rate over 100 %.

    friend bool operator==(const Cautions&, const Cautions&) = default;
};

/// "~" too few, "^" unripe, "!" above the whole.
QString markOf(const Cautions& cautions);

/// One cell: as a reader sees it, and as a program computes with it.
struct Entry
{
    QString text {}; ///< In the reader's language and habits.
    ValueKind kind = ValueKind::Text;
    /// Nothing for a text, and where there is no figure.
    std::variant<std::monostate, double, std::chrono::sys_days> value {};
    Cautions cautions {};
};

struct Column
{
    QString title {};
    bool isNumber = false; ///< Stands at the right.
};

/// Rows have an entry for each column.
struct Table
{
    QString title {};
    QString note {}; ///< Below the table; may be empty.
    std::vector<Column> columns {};
    std::vector<std::vector<Entry>> rows {};
    std::vector<Entry> total {}; ///< The last line, set apart; empty: none.
};

/// A figure that is told first, with what it was before.
struct Headline
{
    QString name {};
    Entry figure {};
    QString change {}; ///< "+4.8 pts against September 2026"; empty if it cannot be said.
    QString remark {}; ///< Such as "too few to judge"; empty mostly.
};

struct Series
{
    QString name {};
    std::vector<Entry> points {}; ///< One for each category; without a value: a gap.
};

/// A chart as data. How it is drawn is in chartdrawing.h; a workbook draws its own.
struct Chart
{
    enum class Shape : std::uint8_t {
        Columns, ///< Along time.
        Bars ///< Lying, one for each name.
    };

    QString title {};
    Shape shape = Shape::Columns;
    ValueKind kind = ValueKind::Count;
    QString valueTitle {}; ///< What the axis counts: "Leads", "Units".
    QString categoryTitle {}; ///< "Day", "Source".
    QStringList categories {};
    std::vector<Series> series {}; ///< One or two.
};

struct Section
{
    QString title {};
    QString opening {}; ///< A sentence below the title; may be empty.
    std::vector<Headline> headlines {};
    std::vector<Chart> charts {};
    std::vector<Table> tables {};
};

/// What a metric of the report means.
struct Definition
{
    QString name {};
    QString formula {}; ///< "Numerator ÷ denominator", or only what is counted.
    QString explanation {};
};

enum class Paper : std::uint8_t { A4, Letter };

/// A report as a plain value: what is said, in the reader's language, and nothing about how a
/// format shows it. Every format is made of this alone, so that all say the same.
struct ReportDocument
{
    QString language = QStringLiteral("en"); ///< BCP 47.
    QString store {};
    QString title {}; ///< "October 2026".
    QString kindOfReport {}; ///< "Month report".
    QString period {}; ///< The days that it is about, and those that it compares with.
    QString madeAt {}; ///< When, on the store's clocks, as a sentence.
    std::chrono::sys_seconds createdAt {}; ///< The same for a file's properties.
    QString currencySymbol {};
    Paper paper = Paper::A4;
    std::vector<Section> sections {}; ///< The first holds the headlines.
    std::vector<Column> headlineColumns {}; ///< Of the headlines as a table: name to remark.
    QString chartsTitle {};
    QString marksLegend {}; ///< What the marks before figures mean.
    QString definitionsTitle {};
    std::vector<Column> definitionColumns {}; ///< Of the definitions as a table.
    std::vector<Definition> definitions {};
    QString pageOf {}; ///< "Page %1 of %2".
};

} // namespace lotboard::exchange
