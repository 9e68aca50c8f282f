#include "services/views/viewfile.h"

#include "base/textgate.h"
#include "metrics/querytext.h"

#include <QCoreApplication>
#include <QFile>
#include <QFileInfo>
#include <QJsonDocument>
#include <QJsonObject>

namespace lotboard {
namespace {

using namespace Qt::StringLiterals;

constexpr qint64 longestViewFile = 64 * 1024;
constexpr int viewFileVersion = 1;

Error noView(const QString& path, const char* sentence)
{
    return {Error::Code::InvalidInput,
        {QCoreApplication::translate("Error", sentence).arg(QFileInfo(path).fileName())}, {}};
}

} // namespace

QByteArray viewFileBytes(const SavedView& view)
{
    const QJsonObject object {{u"format"_s, u"lotboard-view"_s}, {u"version"_s, viewFileVersion},
        {u"name"_s, view.name}, {u"query"_s, view.query}};
    return QJsonDocument(object).toJson();
}

Result<SavedView> readViewFile(const QString& path)
{
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        return Error {Error::Code::CannotRead, {path, file.errorString()}, {}};
    if (file.size() > longestViewFile)
        return noView(
            path, QT_TRANSLATE_NOOP("Error", "%1 is too large to be a view. Nothing was saved."));
    const QJsonObject object = QJsonDocument::fromJson(file.readAll()).object();
    if (object[u"format"_s] != u"lotboard-view"_s)
        return noView(
            path, QT_TRANSLATE_NOOP("Error", "%1 is not a view of Lotboard. Nothing was saved."));
    if (object[u"version"_s].toInt() != viewFileVersion)
        return noView(path,
            QT_TRANSLATE_NOOP(
                "Error", "%1 was made by a newer version of Lotboard. Nothing was saved."));
    SavedView view {.name = cleanText(object[u"name"_s].toString(), TextKind::Name).text,
        .query = object[u"query"_s].toString()};
    const auto asked = metrics::crossQueryFromText(view.query, {});
    if (!asked || asked->query.metrics.empty() || asked->query.by.size() > 2)
        return noView(path,
            QT_TRANSLATE_NOOP(
                "Error", "%1 asks something that this version does not know. Nothing was saved."));
    if (view.name.isEmpty())
        view.name = cleanText(QFileInfo(path).completeBaseName(), TextKind::Name).text;
    return view;
}

} // namespace lotboard
