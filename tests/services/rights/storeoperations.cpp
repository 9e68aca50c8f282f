#include "operation.h"

#include "services/audit/auditservice.h"
#include "services/backup/backupservice.h"
#include "services/backup/salvage.h"
#include "services/import/importservice.h"
#include "services/people/signinservice.h"
#include "services/people/staffservice.h"
#include "services/store/storeservice.h"

namespace lotboard {
namespace {

const QString password = QStringLiteral("seven green keys");

/// Of a file that there is not: far enough to be asked for the right.
ImportRequest missingFile(const Call& call)
{
    return {.filePath = call.folder + QStringLiteral("/missing.csv")};
}

} // namespace

std::vector<Operation> storeOperations()
{
    using enum Right;
    return {
        {"StoreService::settings", needs(ReadBoard),
            serving<StoreService>(
                [](auto store, auto& call) { return store.settings(call.session); })},
        {"StoreService::save", needs(ManageStore),
            serving<StoreService>([](auto store, auto& call) {
                return store.save(call.session, *store.settings(Session::manager()));
            })},
        {"StaffService::all", needs(ReadBoard),
            serving<StaffService>([](auto staff, auto& call) { return staff.all(call.session); })},
        {"StaffService::add", needs(ManageStore), serving<StaffService>([](auto staff, auto& call) {
             return staff.add(call.session, {.name = QStringLiteral("Caleb")});
         })},
        {"StaffService::save", needs(ManageStore),
            serving<StaffService>([](auto staff, auto& call) {
                return staff.save(
                    call.session, {.id = call.session.who, .name = QStringLiteral("Priya")});
            })},
        {"StaffService::letGo", needs(ManageStore),
            serving<StaffService>([](auto staff, auto& call) {
                return staff.letGo(
                    call.session, {.id = call.session.who, .name = QStringLiteral("Priya")});
            })},
        {"SignInService::current", needs(), serving<SignInService>([](auto signIn, auto& call) {
             return signIn.current(call.session);
         })},
        {"SignInService::setLockAfter", needs(ManageStore),
            serving<SignInService>([](auto signIn, auto& call) {
                return signIn.setLockAfter(call.session, std::chrono::minutes(5));
            })},
        {"SignInService::setUpManager", needs(ManageStore),
            serving<SignInService>([](auto signIn, auto& call) {
                return signIn.setUpManager(call.session, QStringLiteral("Grace"), {});
            })},
        {"SignInService::turnOn", needs(ManageStore),
            serving<SignInService>([](auto signIn, auto& call) {
                return signIn.turnOn(call.session, call.session.who, password);
            })},
        {"SignInService::turnOff", needs(ManageStore),
            serving<SignInService>(
                [](auto signIn, auto& call) { return signIn.turnOff(call.session); })},
        {"SignInService::setPassword", needs(ManageStore),
            serving<SignInService>([](auto signIn, auto& call) {
                return signIn.setPassword(call.session, call.session.who, password, false);
            })},
        {"SignInService::removeLogin", needs(ManageStore),
            serving<SignInService>([](auto signIn, auto& call) {
                return signIn.removeLogin(call.session, call.session.who);
            })},
        {"AuditService::page", needs(ManageStore),
            serving<AuditService>(
                [](auto audit, auto& call) { return audit.page(call.session, {}); })},
        {"ImportService::preview", needs(ImportFiles),
            serving<ImportService>([](auto imports, auto& call) {
                return imports.preview(call.session, missingFile(call), {});
            })},
        {"ImportService::dryRun", needs(ImportFiles),
            serving<ImportService>([](auto imports, auto& call) {
                return imports.dryRun(call.session, missingFile(call), {});
            })},
        {"ImportService::importFile", needs(ImportFiles),
            serving<ImportService>([](auto imports, auto& call) {
                return imports.importFile(call.session, missingFile(call), {});
            })},
        {"ImportService::batches", needs(ImportFiles),
            serving<ImportService>(
                [](auto imports, auto& call) { return imports.batches(call.session); })},
        {"ImportService::undo", needs(ManageStore),
            serving<ImportService>(
                [](auto imports, auto& call) { return imports.undo(call.session, {99}, {}); })},
        {"BackupService::backup", needs(ManageStore),
            serving<BackupService>([](auto backups, auto& call) {
                return backups.backup(call.session, call.folder + QStringLiteral("/copy"), {});
            })},
        {"BackupService::backupNow", needs(ReadBoard),
            serving<BackupService>(
                [](auto backups, auto& call) { return backups.backupNow(call.session, {}); })},
        {"BackupService::backupIfChanged", needs(ReadBoard),
            serving<BackupService>([](auto backups, auto& call) {
                return backups.backupIfChanged(call.session, {});
            })},
        {"BackupService::backupIfDue", needs(ReadBoard),
            serving<BackupService>(
                [](auto backups, auto& call) { return backups.backupIfDue(call.session, {}); })},
        {"BackupService::restore", needs(ManageStore),
            [](const Call& call) {
                return statusOf(BackupService::restore(call.session,
                    call.folder + QStringLiteral("/missing"),
                    call.folder + QStringLiteral("/other.lotboard"), call.workspace.clock(), {}));
            }},
        {"::salvageToFolder", needs(ManageStore, ExportCustomers),
            [](const Call& call) {
                return statusOf(salvageToFolder(
                    call.session, call.folder + QStringLiteral("/missing"), call.folder, {}));
            }},
    };
}

} // namespace lotboard
