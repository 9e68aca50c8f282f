#include "services/people/staffservice.h"

#include "base/textgate.h"
#include "services/people/staffchecks.h"
#include "services/unit.h"
#include "storage/repositories/staffrepository.h"

#include <QCoreApplication>

namespace lotboard {
namespace {

Staff cleaned(Staff staff)
{
    staff.name = cleanText(staff.name, TextKind::Name).text;
    staff.team = cleanText(staff.team, TextKind::Name).text;
    staff.loginName = cleanText(staff.loginName, TextKind::Name).text;
    staff.besides = staff.besides.within(grantableRights(staff.role));
    return staff;
}

Status checkForm(const Staff& staff)
{
    const auto refuse = [](const QString& sentence) {
        return Error {Error::Code::InvalidInput, {sentence}, {}};
    };
    if (staff.name.isEmpty())
        return refuse(
            QCoreApplication::translate("Error", "A person needs a name. Nothing was saved."));
    if (staff.activeFrom && staff.activeTo && *staff.activeTo < *staff.activeFrom)
        return refuse(QCoreApplication::translate(
            "Error", "The last day of %1 is before the first. Nothing was saved.")
                          .arg(staff.name));
    return success();
}

} // namespace

Result<std::vector<Staff>> StaffService::all(const Session& session) const
{
    return m_workspace.read([&](storage::Database& database) {
        return storage::StaffRepository(database).all(session);
    });
}

Result<Saved<Staff>> StaffService::add(const Session& session, const Staff& staff)
{
    Staff person = cleaned(staff);
    if (const auto fit = checkForm(person); !fit)
        return fit.error();
    person.loginName.clear();
    person.passwordSetAt.reset();
    person.mustChoosePassword = false;
    return inUnit(m_workspace, session, [&](storage::UnitOfWork& unit) {
        return storage::StaffRepository(unit.database()).insert(session, unit, person);
    });
}

Result<Saved<Staff>> StaffService::save(const Session& session, const Staff& staff)
{
    Staff person = cleaned(staff);
    if (const auto fit = checkForm(person); !fit)
        return fit.error();
    return inUnit(m_workspace, session, [&](storage::UnitOfWork& unit) -> Result<Staff> {
        storage::StaffRepository repository(unit.database());
        const auto stored = repository.find(session, person.id);
        if (!stored)
            return stored;
        person.passwordSetAt = stored->passwordSetAt;
        person.mustChoosePassword = stored->mustChoosePassword;
        if (const auto unique = checkLoginName(unit.database(), person); !unique)
            return unique.error();
        const auto saved = repository.update(session, unit, person);
        if (!saved)
            return saved;
        if (const auto managed = checkStillManaged(unit.database(), m_workspace.today()); !managed)
            return managed.error();
        return saved;
    });
}

Result<Saved<Staff>> StaffService::letGo(const Session& session, const Staff& staff)
{
    Staff gone = staff;
    gone.activeTo = m_workspace.today();
    return save(session, gone);
}

} // namespace lotboard
