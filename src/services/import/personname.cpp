#include "services/import/personname.h"

#include <algorithm>
#include <array>

namespace lotboard {
namespace {

template<std::size_t count>
bool isAnyOf(QStringView word, const std::array<QStringView, count>& words)
{
    const QString bare = word.toString().remove(u'.');
    return std::ranges::any_of(words,
        [&bare](QStringView known) { return known.compare(bare, Qt::CaseInsensitive) == 0; });
}

/// Behind a comma, but no first name.
bool isNameSuffix(QStringView word)
{
    static constexpr std::array<QStringView, 5> suffixes {u"jr", u"sr", u"ii", u"iii", u"iv"};
    return isAnyOf(word, suffixes);
}

QStringView lastWord(QStringView name)
{
    const qsizetype separator
        = std::max(name.lastIndexOf(u' '), std::max(name.lastIndexOf(u','), qsizetype {-1}));
    return name.sliced(separator + 1);
}

/// "Ann Smith" and "Ann Smith Jr." before what belongs to the last name.
qsizetype endOfFirstName(QStringView name)
{
    const QStringView suffix = lastWord(name);
    if (isNameSuffix(suffix)) {
        name.chop(suffix.size());
        while (name.endsWith(u' ') || name.endsWith(u','))
            name.chop(1);
    }
    return name.lastIndexOf(u' ');
}

} // namespace

PersonName splitName(const QString& name)
{
    const qsizetype comma = name.indexOf(u',');
    const QString behind = comma > 0 ? name.mid(comma + 1).trimmed() : QString();
    if (comma > 0 && !isNameSuffix(behind))
        return {.first = behind, .last = name.left(comma).trimmed()};
    const qsizetype blank = endOfFirstName(name);
    return {.first = blank > 0 ? name.left(blank) : QString(), .last = name.mid(blank + 1)};
}

bool isBusinessName(QStringView name)
{
    static constexpr std::array<QStringView, 8> legalForms {
        u"llc", u"llp", u"inc", u"ltd", u"limited", u"corp", u"corporation", u"gmbh"};
    const QStringView form = lastWord(name);
    return form.size() < name.size() ? isAnyOf(form, legalForms) : name.endsWith(u"公司");
}

QString firstNameFirst(const QString& name)
{
    const auto isOneWord = [](QStringView part) { return !part.trimmed().contains(u' '); };
    if (name.count(u',') != 1)
        return name;
    const QStringView last = QStringView(name).left(name.indexOf(u',')).trimmed();
    const QStringView first = QStringView(name).mid(name.indexOf(u',') + 1).trimmed();
    const bool isPerson = !last.isEmpty() && !first.isEmpty() && !isNameSuffix(first)
        && (isOneWord(last) || isOneWord(first));
    return isPerson ? QString(first + u' ' + last) : name;
}

} // namespace lotboard
