#include "support/shareddata.h"

QString lotboard::sharedData(const QString& path)
{
    return QStringLiteral(LOTBOARD_SHARED_DATA) + u'/' + path;
}
