#include "exchange/adf/htmlentity.h"

#include <QHash>
#include <QStringList>

namespace lotboard::exchange {
namespace {

QHash<QString, QString> makeEntities()
{
    // In the order of Latin-1, from U+00A0 on.
    const auto latin = QStringLiteral(
        "nbsp iexcl cent pound curren yen brvbar sect uml copy ordf laquo not shy reg macr deg "
        "plusmn sup2 sup3 acute micro para middot cedil sup1 ordm raquo frac14 frac12 frac34 "
        "iquest Agrave Aacute Acirc Atilde Auml Aring AElig Ccedil Egrave Eacute Ecirc Euml Igrave "
        "Iacute Icirc Iuml ETH Ntilde Ograve Oacute Ocirc Otilde Ouml times Oslash Ugrave Uacute "
        "Ucirc Uuml Yacute THORN szlig agrave aacute acirc atilde auml aring aelig ccedil egrave "
        "eacute ecirc euml igrave iacute icirc iuml eth ntilde ograve oacute ocirc otilde ouml "
        "divide oslash ugrave uacute ucirc uuml yacute thorn yuml")
                           .split(u' ');
    QHash<QString, QString> entities;
    for (qsizetype i = 0; i < latin.size(); ++i)
        entities.insert(latin[i], QString(QChar(static_cast<char16_t>(0xA0 + i))));
    entities.insert(QStringLiteral("nbsp"), QStringLiteral(" "));
    entities.insert(QStringLiteral("ndash"), QStringLiteral("\u2013"));
    entities.insert(QStringLiteral("mdash"), QStringLiteral("\u2014"));
    entities.insert(QStringLiteral("lsquo"), QStringLiteral("\u2018"));
    entities.insert(QStringLiteral("rsquo"), QStringLiteral("\u2019"));
    entities.insert(QStringLiteral("ldquo"), QStringLiteral("\u201C"));
    entities.insert(QStringLiteral("rdquo"), QStringLiteral("\u201D"));
    entities.insert(QStringLiteral("bull"), QStringLiteral("\u2022"));
    entities.insert(QStringLiteral("hellip"), QStringLiteral("\u2026"));
    entities.insert(QStringLiteral("euro"), QStringLiteral("\u20AC"));
    entities.insert(QStringLiteral("trade"), QStringLiteral("\u2122"));
    return entities;
}

} // namespace

QString htmlEntity(QStringView name)
{
    static const QHash<QString, QString> entities = makeEntities();
    return entities.value(name.toString());
}

} // namespace lotboard::exchange
