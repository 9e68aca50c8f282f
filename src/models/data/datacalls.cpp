#include "models/data/datacalls.h"

#include "metrics/withheld.h"
#include "models/audit/auditmembers.h"
#include "services/audit/auditservice.h"
#include "services/backup/backupservice.h"
#include "services/board/recordservice.h"
#include "services/check/checkservice.h"
#include "services/import/importservice.h"
#include "services/lead/leadservice.h"
#include "services/people/staffservice.h"
#include "services/workspace.h"

namespace lotboard {
namespace {

std::unordered_map<StaffId, QString> staffNames(Workspace& workspace, const Session& session)
{
    std::unordered_map<StaffId, QString> names;
    // Who may not read them sees no names; the list is as good without.
    if (const auto choices = LeadService(workspace).choices(session)) {
        for (const Staff& staff : choices->staff)
            names.emplace(staff.id, staff.name);
    }
    return names;
}

DataLists::Calls listCalls(Workspace& workspace, const Session& session)
{
    DataLists::Calls calls;
    calls.batches = [&workspace, session] { return ImportService(workspace).batches(session); };
    calls.staffNames = [&workspace, session] { return staffNames(workspace, session); };
    calls.undo = [&workspace, session](ImportBatchId batch, const JobControl& control) {
        return ImportService(workspace).undo(session, batch, control);
    };
    calls.backups = [&workspace] { return BackupService(workspace).list(); };
    calls.backUp = [&workspace, session](const JobControl& control) {
        return BackupService(workspace).backupNow(session, control);
    };
    return calls;
}

Period periodOf(const QString& text, std::chrono::sys_days today)
{
    return parsePeriod(text, today).value_or(Period::all());
}

FixEffects::Calls effectCalls(Workspace& workspace, const Session& session)
{
    FixEffects::Calls calls;
    calls.effect = [&workspace, session](const CheckFinding& finding, const QString& period,
                       const JobControl& control) {
        return FixEffectService(workspace).effect(
            session, finding, periodOf(period, workspace.today()), control);
    };
    calls.facts = [&workspace, session] { return metrics::factsFor(session, workspace.facts()); };
    calls.moves
        = [&workspace](const metrics::FactTablePtr& before, const metrics::FactTablePtr& after,
              const CheckFinding& finding, const QString& period) {
              const auto today = workspace.today();
              return metrics::movesOf(
                  *before, *after, finding.flaw.metrics, periodOf(period, today), today);
          };
    return calls;
}

} // namespace

DataCheck::Calls checkCalls(Workspace& workspace, const Session& session)
{
    DataCheck::Calls calls;
    calls.run = [&workspace, session](const JobControl& control) {
        return CheckService(workspace).run(session, control);
    };
    calls.grades = [&workspace, session](const QString& period,
                       const std::vector<CheckFinding>& findings, const JobControl& control) {
        return CheckService(workspace).grades(
            session, periodOf(period, workspace.today()), findings, control);
    };
    return calls;
}

DataCalls dataCalls(Workspace& workspace, const Session& session)
{
    DataCalls calls;
    calls.lists = listCalls(workspace, session);
    calls.fixes = fixCalls(workspace, session);
    calls.effects = effectCalls(workspace, session);
    calls.wizard.preview
        = [&workspace, session](const ImportRequest& request, const JobControl& control) {
              return ImportService(workspace).preview(session, request, control);
          };
    calls.wizard.dryRun
        = [&workspace, session](const ImportRequest& request, const JobControl& control) {
              return ImportService(workspace).dryRun(session, request, control);
          };
    calls.wizard.import
        = [&workspace, session](const ImportRequest& request, const JobControl& control) {
              return ImportService(workspace).importFile(session, request, control);
          };
    calls.wizard.undo = calls.lists.undo;
    calls.duplicates = duplicateCalls(workspace, session);
    calls.records = [&workspace, session](
                        std::span<const metrics::RecordRef> records, const JobControl& control) {
        return RecordService(workspace).rows(session, records, control);
    };
    calls.audit = [&workspace, session](
                      const AuditFilter& filter, const std::optional<AuditEntry>& before) {
        auto page = AuditService(workspace).page(session, filter, before);
        if (page)
            nameMembers(*page, workspace.facts());
        return page;
    };
    calls.people = [&workspace, session] { return StaffService(workspace).all(session); };
    return calls;
}

} // namespace lotboard
