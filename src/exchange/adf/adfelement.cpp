#include "exchange/adf/adfelement.h"

#include <QRegularExpression>

#include <algorithm>
#include <array>

namespace lotboard::exchange {
namespace {

constexpr std::size_t warningLimit = 50; ///< Of one prospect; more help nobody.
constexpr qsizetype shownLength = 200; ///< Of a value that a warning repeats.

bool saysNothing(const QString& text)
{
    static constexpr std::array<QStringView, 9> words {u"null", u"none", u"unknown", u"n/a",
        u"(null)", u"undefined", u"not provided", u"-", u"nil"};
    return std::ranges::any_of(
        words, [&text](QStringView word) { return text.compare(word, Qt::CaseInsensitive) == 0; });
}

} // namespace

void AdfRemarks::add(AdfProblem problem, const QString& element, const QString& value)
{
    const AdfWarning warning {
        problem, element, cleanText(value.left(shownLength), TextKind::Name).text};
    const bool isNew = std::ranges::find(m_warnings, warning) == m_warnings.end();
    if (isNew && m_warnings.size() < warningLimit)
        m_warnings.push_back(warning);
}

QString saidText(const AdfElement& element, TextKind kind, AdfRemarks& remarks)
{
    const CleanText clean = cleanText(element.text, kind);
    if (saysNothing(clean.text))
        return {};
    if (clean.wasCut)
        remarks.add(AdfProblem::TextCut, element.path);
    return clean.text;
}

QString commentText(const AdfElement& element, AdfRemarks& remarks)
{
    static const QRegularExpression lineBreak(
        QStringLiteral("<(br|/p|/div|/li|/tr)\\s*/?>[ \\t]*\\n?"),
        QRegularExpression::CaseInsensitiveOption);
    static const QRegularExpression tag(
        QStringLiteral("</"
                       "?(p|div|span|b|i|u|strong|em|font|table|tbody|tr|td|th|ul|ol|li|a|html|"
                       "body)(\\s[^<>]{0,500})?>"),
        QRegularExpression::CaseInsensitiveOption);
    AdfElement plain = element;
    plain.text.replace(lineBreak, QStringLiteral("\n"));
    plain.text.remove(tag);
    return saidText(plain, TextKind::Note, remarks);
}

} // namespace lotboard::exchange
