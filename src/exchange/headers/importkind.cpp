#include "exchange/headers/importkind.h"

namespace lotboard::exchange {
namespace {

constexpr std::array<QStringView, 10> ids {u"leads", u"communications", u"appointments", u"shows",
    u"sales", u"spend", u"vehicles", u"customers", u"staff", u"wide"};
static_assert(ids.size() == allImportKinds.size());

} // namespace

QString importKindId(ImportKind kind)
{
    return ids[static_cast<std::size_t>(kind)].toString();
}

std::optional<ImportKind> importKindFromId(QStringView id)
{
    for (const ImportKind kind : allImportKinds) {
        if (id.compare(ids[static_cast<std::size_t>(kind)], Qt::CaseInsensitive) == 0)
            return kind;
    }
    return std::nullopt;
}

} // namespace lotboard::exchange
