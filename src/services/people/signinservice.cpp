#include "services/people/signinservice.h"

#include "services/people/passwordhash.h"
#include "services/people/staffchecks.h"
#include "services/people/staffservice.h"
#include "services/unit.h"
#include "storage/repositories/credentialrepository.h"
#include "storage/repositories/staffrepository.h"
#include "storage/repositories/storerepository.h"

#include <QCoreApplication>

#include <algorithm>

namespace lotboard {
namespace {

constexpr int triesWithoutWait = 3;
constexpr std::chrono::seconds firstWait {5};
constexpr std::chrono::seconds longestWait {15 * 60};

Error refusal(const QString& sentence)
{
    return {Error::Code::InvalidInput, {sentence}, {}};
}

Error wrongPassword()
{
    return refusal(QCoreApplication::translate("Error", "This is not the password."));
}

Error tooSoon(std::chrono::seconds left)
{
    return refusal(QCoreApplication::translate(
        "Error", "There were too many wrong passwords. The next can be tried after %1 s.")
                       .arg(left.count()));
}

Status checkNewPassword(const QString& password)
{
    if (password.size() < SignInService::fewestLetters)
        return refusal(QCoreApplication::translate("Error",
            "A password needs at least %1 letters. A short sentence is easy to remember and hard "
            "to guess.")
                           .arg(SignInService::fewestLetters));
    if (password.size() > SignInService::mostLetters)
        return refusal(QCoreApplication::translate("Error", "A password has at most %1 letters.")
                           .arg(SignInService::mostLetters));
    return success();
}

/// Saves the hash and, audited, that there is another password. Needs Right::ManageStore.
Result<Staff> savedPassword(const Session& session, storage::UnitOfWork& unit, Staff staff,
    const PasswordHash& hash, bool isToBeReplaced)
{
    if (staff.loginName.isEmpty())
        staff.loginName = staff.name;
    if (const auto unique = checkLoginName(unit.database(), staff); !unique)
        return unique.error();
    storage::CredentialRepository credentials(unit.database());
    if (const auto saved = credentials.setPasswordHash(session, unit, staff.id, hash.stored());
        !saved)
        return saved.error();
    if (const auto forgotten = credentials.setTries(unit, staff.id, {}); !forgotten)
        return forgotten.error();
    staff.passwordSetAt = unit.at();
    staff.mustChoosePassword = isToBeReplaced;
    return storage::StaffRepository(unit.database()).update(session, unit, staff);
}

const QString lockSetting = QStringLiteral("lock_after_minutes");

Status saveSignIn(const Session& session, storage::UnitOfWork& unit, const char* value)
{
    return storage::StoreRepository(unit.database())
        .changeSetting(
            session, unit, QString::fromLatin1(signInSetting), QString::fromLatin1(value));
}

} // namespace

std::chrono::seconds SignInService::waitAfter(int failedTries)
{
    std::chrono::seconds wait {0};
    for (int tries = triesWithoutWait; tries < failedTries && wait < longestWait; ++tries)
        wait = wait.count() == 0 ? firstWait : 2 * wait;
    return std::min(wait, longestWait);
}

Result<bool> SignInService::isRequired() const
{
    return m_workspace.read([](storage::Database& database) { return isSignInRequired(database); });
}

Result<std::vector<Staff>> SignInService::people() const
{
    auto staff = m_workspace.read([](storage::Database& database) {
        return storage::StaffRepository(database).all(Session::manager());
    });
    if (staff)
        std::erase_if(*staff, [today = m_workspace.today()](const Staff& person) {
            return !person.canSignIn() || !person.isActiveOn(today);
        });
    return staff;
}

Result<Staff> SignInService::personNamed(const QString& name) const
{
    const auto everybody = people();
    if (!everybody)
        return everybody.error();
    const auto found = std::ranges::find_if(*everybody, [&](const Staff& person) {
        return person.loginName.compare(name, Qt::CaseInsensitive) == 0;
    });
    if (found != everybody->end())
        return *found;
    return refusal(QCoreApplication::translate("Error", "Nobody signs in as “%1” here.").arg(name));
}

Result<Staff> SignInService::activePerson(StaffId who) const
{
    auto staff = m_workspace.read([who](storage::Database& database) {
        return storage::StaffRepository(database).find(Session::manager(), who);
    });
    if (staff && (!staff->canSignIn() || !staff->isActiveOn(m_workspace.today())))
        return refusal(
            QCoreApplication::translate("Error", "%1 cannot sign in. A manager can change that.")
                .arg(staff->name));
    return staff;
}

Status SignInService::countTry(StaffId who)
{
    return inLastingUnit(
        m_workspace, Session {.who = who}, [&](storage::UnitOfWork& unit) -> Status {
            storage::CredentialRepository credentials(unit.database());
            const auto before = credentials.tries(who);
            if (!before)
                return before.error();
            if (before->nextAt && unit.at() < *before->nextAt)
                return tooSoon(*before->nextAt - unit.at());
            const int failed = before->failed + 1;
            return credentials.setTries(
                unit, who, {.failed = failed, .nextAt = unit.at() + waitAfter(failed)});
        });
}

Status SignInService::forgetTries(StaffId who)
{
    return inLastingUnit(m_workspace, Session {.who = who}, [&](storage::UnitOfWork& unit) {
        return storage::CredentialRepository(unit.database()).setTries(unit, who, {});
    });
}

Status SignInService::check(StaffId who, const QString& password)
{
    // Counted first: whoever ends the program while it computes has used up the try.
    if (const auto counted = countTry(who); !counted)
        return counted;
    const auto hash = m_workspace.read([who](storage::Database& database) {
        return storage::CredentialRepository(database).passwordHash(who);
    });
    if (!hash)
        return hash.error();
    if (!PasswordHash::fromStored(*hash).isOf(password))
        return wrongPassword();
    return forgetTries(who);
}

Result<std::optional<Session>> SignInService::signIn(StaffId who, const QString& password)
{
    const auto person = activePerson(who);
    if (!person)
        return person.error();
    if (const auto checked = check(who, password); !checked)
        return checked.error();
    return person->mustChoosePassword ? std::nullopt : std::optional(Session::of(*person));
}

Result<Session> SignInService::choosePassword(
    StaffId who, const QString& old, const QString& password)
{
    const auto person = activePerson(who);
    if (!person)
        return person.error();
    if (const auto fit = checkNewPassword(password); !fit)
        return fit.error();
    if (password == old)
        return refusal(QCoreApplication::translate(
            "Error", "This is the password that you have. Choose another."));
    if (const auto checked = check(who, old); !checked)
        return checked.error();
    const auto hash = PasswordHash::of(password);
    if (!hash)
        return hash.error();
    const auto saved
        = inLastingUnit(m_workspace, Session::of(*person), [&](storage::UnitOfWork& unit) {
              // The program itself changes it for whoever knew the old one.
              return savedPassword(Session::manager(), unit, *person, *hash, false);
          });
    return saved ? Result<Session>(Session::of(*saved)) : saved.error();
}

Result<std::optional<Session>> SignInService::current(const Session& session) const
{
    const auto required = isRequired();
    if (!required)
        return required.error();
    if (!*required)
        return std::optional(Session::manager());
    if (!session.who.isValid())
        return std::optional<Session>();
    const auto people = this->people();
    if (!people)
        return people.error();
    const auto found = std::ranges::find(*people, session.who, &Staff::id);
    return found == people->end() ? std::nullopt : std::optional(Session::of(*found));
}

Result<std::chrono::minutes> SignInService::lockAfter() const
{
    const auto setting = m_workspace.read([](storage::Database& database) {
        return storage::StoreRepository(database).setting(Session::manager(), lockSetting);
    });
    if (!setting)
        return setting.error();
    return *setting ? std::chrono::minutes((*setting)->toInt()) : usualPatience;
}

Result<SavedAction> SignInService::setLockAfter(
    const Session& session, std::chrono::minutes patience)
{
    return inUnit(m_workspace, session, [&](storage::UnitOfWork& unit) {
        return storage::StoreRepository(unit.database())
            .changeSetting(session, unit, lockSetting, QString::number(patience.count()));
    });
}

Status SignInService::setUpManager(
    const Session& session, const QString& name, const QString& password)
{
    const auto manager
        = StaffService(m_workspace)
              .add(session,
                  {.name = name, .role = Role::Manager, .activeFrom = m_workspace.today()});
    if (!manager)
        return manager.error();
    if (password.isEmpty())
        return success();
    const auto turnedOn = turnOn(session, manager->value.id, password);
    return turnedOn ? success() : Status(turnedOn.error());
}

Result<Saved<Session>> SignInService::turnOn(
    const Session& session, StaffId manager, const QString& password)
{
    if (const auto fit = checkNewPassword(password); !fit)
        return fit.error();
    const auto hash = PasswordHash::of(password);
    if (!hash)
        return hash.error();
    SavedAction turning;
    auto saved = inUnit(m_workspace, session, [&](storage::UnitOfWork& unit) -> Result<Session> {
        const auto staff = storage::StaffRepository(unit.database()).find(session, manager);
        if (!staff)
            return staff.error();
        const auto first = savedPassword(session, unit, *staff, *hash, false);
        if (!first)
            return first.error();
        const auto passwordSeq = unit.action().lastSeq;
        if (const auto turned = saveSignIn(session, unit, signInRequired); !turned)
            return turned.error();
        if (const auto last = unit.action().lastSeq; last > passwordSeq)
            turning = {.firstSeq = passwordSeq + 1, .lastSeq = last};
        if (const auto managed = checkStillManaged(unit.database(), m_workspace.today()); !managed)
            return managed.error();
        return Session::of(*first);
    });
    if (!saved)
        return saved.error();
    return Saved<Session> {.value = saved->value, .action = turning};
}

Result<SavedAction> SignInService::turnOff(const Session& session)
{
    return inUnit(m_workspace, session,
        [&](storage::UnitOfWork& unit) { return saveSignIn(session, unit, signInOff); });
}

Result<Staff> SignInService::setPassword(
    const Session& session, StaffId who, const QString& password, bool isToBeReplaced)
{
    if (const auto fit = checkNewPassword(password); !fit)
        return fit.error();
    const auto hash = PasswordHash::of(password);
    if (!hash)
        return hash.error();
    return inLastingUnit(m_workspace, session, [&](storage::UnitOfWork& unit) -> Result<Staff> {
        const auto staff = storage::StaffRepository(unit.database()).find(session, who);
        if (!staff)
            return staff.error();
        return savedPassword(session, unit, *staff, *hash, isToBeReplaced);
    });
}

Result<Staff> SignInService::removeLogin(const Session& session, StaffId who)
{
    return inLastingUnit(m_workspace, session, [&](storage::UnitOfWork& unit) -> Result<Staff> {
        storage::StaffRepository repository(unit.database());
        const auto staff = repository.find(session, who);
        if (!staff)
            return staff.error();
        Staff changed = *staff;
        changed.loginName.clear();
        changed.passwordSetAt.reset();
        changed.mustChoosePassword = false;
        if (const auto removed = storage::CredentialRepository(unit.database())
                                     .setPasswordHash(session, unit, who, {});
            !removed)
            return removed.error();
        const auto saved = repository.update(session, unit, changed);
        if (!saved)
            return saved;
        if (const auto managed = checkStillManaged(unit.database(), m_workspace.today()); !managed)
            return managed.error();
        return saved;
    });
}

} // namespace lotboard
