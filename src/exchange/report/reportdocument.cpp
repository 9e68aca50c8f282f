#include "exchange/report/reportdocument.h"

namespace lotboard::exchange {

QString markOf(const Cautions& cautions)
{
    QString mark;
    if (cautions.isTooFew)
        mark += u'~';
    if (cautions.isUnripe)
        mark += u'^';
    if (cautions.isAboveWhole)
        mark += u'!';
    return mark;
}

} // namespace lotboard::exchange
