#include "cli/arguments/importarguments.h"

#include "cli/arguments/invalid.h"
#include "cli/arguments/suggestion.h"

#include <QCoreApplication>

#include <algorithm>

namespace lotboard::cli {
namespace {

using namespace Qt::StringLiterals;
using exchange::Field;
using exchange::ImportKind;

struct ImportText
{
    Q_DECLARE_TR_FUNCTIONS(Arguments)
};

const QString adfWord = u"adf"_s;

/// Commas separate choices, but belong to a column's name where no FIELD= follows.
QStringList separateChoices(const QStringList& texts)
{
    QStringList choices;
    for (const QString& text : texts) {
        bool isFirst = true;
        for (const QString& part : text.split(u',')) {
            if (isFirst || part.contains(u'='))
                choices.append(part.trimmed());
            else
                choices.last() += u',' + part;
            isFirst = false;
        }
    }
    return choices;
}

QStringList fieldIds(std::optional<ImportKind> kind)
{
    QStringList ids;
    const auto addAll = [&](ImportKind of) {
        for (const exchange::ImportField& field : exchange::importFields(of)) {
            if (const QString id = exchange::fieldId(field.field); !ids.contains(id))
                ids.append(id);
        }
    };
    if (kind)
        addAll(*kind);
    else
        std::ranges::for_each(exchange::allImportKinds, addAll);
    return ids;
}

Result<Field> parseField(const QString& id, std::optional<ImportKind> kind)
{
    const QStringList known = fieldIds(kind);
    const auto field = exchange::fieldFromId(id);
    if (field && known.contains(id))
        return *field;
    const QString sentence = kind && field
        ? ImportText::tr("An import of %1 has no field “%2”.")
              .arg(exchange::importKindId(*kind), id)
        : ImportText::tr("“%1” is not a field of an import.").arg(id);
    return invalid(withSuggestions(sentence, id, known));
}

/// From 0; empty where the text is a name.
std::optional<int> columnNumber(const QString& text, bool hasNoHeader)
{
    const bool isMarked = text.startsWith(u'#');
    if (!isMarked && !hasNoHeader)
        return std::nullopt;
    bool isNumber = false;
    const int number = text.mid(isMarked ? 1 : 0).toInt(&isNumber);
    if (!isNumber || number < 1)
        return std::nullopt;
    return number - 1;
}

Result<std::vector<ColumnChoice>> parseColumns(
    const ImportArguments& arguments, std::optional<ImportKind> kind)
{
    std::vector<ColumnChoice> choices;
    for (const QString& text : separateChoices(arguments.columns)) {
        const qsizetype sign = text.indexOf(u'=');
        if (sign < 1)
            return invalid(ImportText::tr("“%1” does not map a column: write FIELD=COLUMN, for "
                                          "example received_at=Lead Date.")
                               .arg(text));
        const auto field = parseField(text.left(sign).trimmed(), kind);
        if (!field)
            return field.error();
        const QString column = text.mid(sign + 1).trimmed();
        if (const auto number = columnNumber(column, arguments.hasNoHeader))
            choices.push_back({.field = *field, .column = *number});
        else
            choices.push_back({.field = *field, .columnName = column});
    }
    return choices;
}

Result<char> parseSeparator(const QString& text)
{
    if (text.isEmpty())
        return '\0';
    if (text == u"tab" || text == u"\\t")
        return '\t';
    if (text.size() == 1 && text.front().unicode() < 128)
        return text.front().toLatin1();
    return invalid(
        ImportText::tr("“%1” is not a separator: it is one character, or tab.").arg(text));
}

} // namespace

QStringList importKindWords()
{
    QStringList words;
    for (const ImportKind kind : exchange::allImportKinds)
        words.append(exchange::importKindId(kind));
    words.append(adfWord);
    return words;
}

Result<ImportRequest> parseImport(const ImportArguments& arguments)
{
    ImportRequest request {.filePath = arguments.filePath,
        .csv = {.encoding = arguments.encoding.toLatin1()},
        .dateOrder = arguments.dateOrder,
        .decimalMark = arguments.decimalMark};
    if (arguments.kind == adfWord) {
        request.fileType = ImportFileType::Adf;
    } else if (!arguments.kind.isEmpty()) {
        request.kind = exchange::importKindFromId(arguments.kind);
        if (!request.kind)
            return invalid(
                withSuggestions(ImportText::tr("“%1” is not a kind of import. There are: %2.")
                                    .arg(arguments.kind, importKindWords().join(u", ")),
                    arguments.kind, importKindWords()));
        request.fileType = ImportFileType::Csv;
    }
    if (arguments.hasNoHeader)
        request.hasHeader = false;
    const auto separator = parseSeparator(arguments.separator);
    if (!separator)
        return separator.error();
    request.csv.separator = *separator;
    auto columns = parseColumns(arguments, request.kind);
    if (!columns)
        return columns.error();
    request.columns = std::move(*columns);
    return request;
}

} // namespace lotboard::cli
