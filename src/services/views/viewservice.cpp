#include "services/views/viewservice.h"

#include "base/atomicfile.h"
#include "base/textgate.h"
#include "metrics/engine.h"
#include "metrics/querytext.h"
#include "services/loadedfacts.h"
#include "services/unit.h"
#include "services/views/viewfile.h"
#include "storage/changes/permission.h"
#include "storage/repositories/viewrepository.h"

#include <QCoreApplication>

#include <algorithm>

namespace lotboard {
namespace {

using storage::UnitOfWork;
using storage::ViewRepository;

Error invalidView(const char* sentence)
{
    return {Error::Code::InvalidInput, {QCoreApplication::translate("Error", sentence)}, {}};
}

bool hasViewName(const SavedView& view, const QString& name)
{
    return view.name.compare(name, Qt::CaseInsensitive) == 0;
}

bool isNameTaken(const std::vector<SavedView>& views, const QString& name, SavedViewId except = {})
{
    return std::ranges::any_of(views,
        [&](const SavedView& other) { return other.id != except && hasViewName(other, name); });
}

Status checkView(const std::vector<SavedView>& views, const SavedView& view)
{
    if (view.name.isEmpty())
        return invalidView(QT_TRANSLATE_NOOP("Error", "A view needs a name. Nothing was saved."));
    if (isNameTaken(views, view.name, view.id))
        return invalidView(
            QT_TRANSLATE_NOOP("Error", "Another view has this name. Nothing was saved."));
    const auto asked = metrics::crossQueryFromText(view.query, {});
    if (!asked || asked->query.metrics.empty())
        return invalidView(
            QT_TRANSLATE_NOOP("Error", "A view needs at least one figure. Nothing was saved."));
    return success();
}

/// `name`, or with the first free number behind it.
QString freeName(const std::vector<SavedView>& views, const QString& name)
{
    QString free = name;
    for (int number = 2; isNameTaken(views, free); ++number)
        free = QStringLiteral("%1 (%2)").arg(name).arg(number);
    return free;
}

/// The keys of other stores mean other members here, or none.
Status checkMembers(const metrics::FactTable& facts, const SavedView& view)
{
    const auto asked = metrics::crossQueryFromText(view.query, {});
    for (const metrics::FilterCondition& condition : asked->query.filter) {
        const auto known = metrics::dimensionValues(facts, condition.dimension);
        for (const QString& key : condition.keys) {
            const bool isKnown = key.isEmpty()
                || std::ranges::find(known, key, &metrics::DimensionValue::key) != known.end();
            if (!isKnown)
                return invalidView(QT_TRANSLATE_NOOP("Error",
                    "This view shows only some sources, people or the like, and this store does "
                    "not have them. Save it without filters where it was made. Nothing was "
                    "saved."));
        }
    }
    return success();
}

} // namespace

Result<std::vector<SavedView>> ViewService::views(const Session& session) const
{
    return m_workspace.read(
        [&](storage::Database& database) { return ViewRepository(database).all(session); });
}

Result<SavedView> ViewService::named(const Session& session, const QString& name) const
{
    const auto all = views(session);
    if (!all)
        return all.error();
    const auto found = std::ranges::find_if(
        *all, [&](const SavedView& view) { return hasViewName(view, name); });
    if (found != all->end())
        return *found;
    QStringList names;
    for (const SavedView& view : *all)
        names << view.name;
    const QString sentence = names.isEmpty()
        ? QCoreApplication::translate("Error", "There is no view “%1”; none was saved yet.")
              .arg(name)
        : QCoreApplication::translate("Error", "There is no view “%1”. There are: %2.")
              .arg(name, names.join(QStringLiteral(", ")));
    return Error {Error::Code::InvalidInput, {sentence}, {}};
}

Result<Saved<SavedView>> ViewService::save(const Session& session, const SavedView& view)
{
    if (const auto allowed = storage::checkRight(session, Right::EditLeads); !allowed)
        return allowed.error();
    return inUnit(m_workspace, session, [&](UnitOfWork& unit) -> Result<SavedView> {
        SavedView clean = view;
        clean.name = cleanText(view.name, TextKind::Name).text;
        ViewRepository repository(unit.database());
        const auto others = repository.all(session);
        if (!others)
            return others.error();
        if (const auto fine = checkView(*others, clean); !fine)
            return fine.error();
        return clean.id.isValid() ? repository.update(session, unit, clean)
                                  : repository.insert(session, unit, clean);
    });
}

Result<SavedAction> ViewService::remove(const Session& session, SavedViewId view)
{
    if (const auto allowed = storage::checkRight(session, Right::EditLeads); !allowed)
        return allowed.error();
    return inUnit(m_workspace, session, [&](UnitOfWork& unit) -> Status {
        return ViewRepository(unit.database()).remove(session, unit, view);
    });
}

Result<Saved<SavedView>> ViewService::importFile(const Session& session, const QString& path)
{
    if (const auto allowed = storage::checkRight(session, Right::EditLeads); !allowed)
        return allowed.error();
    auto view = readViewFile(path);
    if (!view)
        return view.error();
    const auto facts = loadedFacts(m_workspace, session);
    if (!facts)
        return facts.error();
    if (const auto known = checkMembers(**facts, *view); !known)
        return known.error();
    const auto others = views(session);
    if (!others)
        return others.error();
    view->name = freeName(*others, view->name);
    return save(session, *view);
}

Status ViewService::exportFile(
    const Session& session, const SavedView& view, const QString& path) const
{
    if (const auto allowed = storage::checkRight(session, Right::ReadBoard); !allowed)
        return allowed;
    return writeFileAtomically(path, viewFileBytes(view));
}

} // namespace lotboard
