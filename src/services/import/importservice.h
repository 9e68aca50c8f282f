#pragma once

#include "base/jobcontrol.h"
#include "base/result.h"
#include "domain/session.h"
#include "services/import/importpreview.h"
#include "services/import/importreport.h"
#include "services/import/importrequest.h"

#include <vector>

namespace lotboard {

class Workspace;

/// Brings the rows of a CSV or ADF file into the database, and takes them back. A file is read,
/// each row linked to what is there (by external id, then e-mail address, phone, VIN, stock or deal
/// number), and the whole written as one batch in one transaction, or not at all. The same file
/// again adds nothing; a row that changed meanwhile is updated. Bad rows are reported and never
/// stop the file.
///
/// Every method needs Right::ImportFiles; undo(), and a file of staff, also Right::ManageStore. All
/// are synchronous and as long as the file, so they belong on a job's thread; a cancelled `control`
/// ends them within 200 ms with Error::Code::Cancelled and nothing changed. What cannot be
/// cancelled is saving at the end and, with hundreds of thousands of new customers, sorting each of
/// their indexes.
class ImportService
{
public:
    /// `workspace` must outlive the service.
    explicit ImportService(Workspace& workspace) : m_workspace(workspace) { }

    /// What the file is and how its columns were understood. Reads all of it once, writes nothing.
    /// Errors: those of opening a file (not a file, empty, not a table, refused ADF).
    Result<ImportPreview> preview(
        const Session& session, const ImportRequest& request, const JobControl& control = {});

    /// What importFile() would do: it is done, and the transaction dropped, so that both agree to
    /// the row. Holds the write lock meanwhile. Errors: as preview(), and InvalidInput where a
    /// needed column is missing.
    Result<ImportReport> dryRun(
        const Session& session, const ImportRequest& request, const JobControl& control = {});

    /// Imports the file and publishes the new numbers before it returns. A backup that is due is
    /// made first; without it nothing is imported.
    Result<ImportReport> importFile(
        const Session& session, const ImportRequest& request, const JobControl& control = {});

    /// Newest first, those undone as well.
    Result<std::vector<ImportBatch>> batches(const Session& session);

    /// Takes a batch back: what it added is removed, what it changed is as it was. What was saved
    /// since the newest backup is backed up first. Refused as a
    /// whole, with Error::Code::InvalidInput and the reason, where a row of the batch was changed
    /// since, or where later rows depend on one.
    Result<ImportUndone> undo(
        const Session& session, ImportBatchId batch, const JobControl& control = {});

private:
    struct Opened;
    Result<Opened> open(
        const Session& session, const ImportRequest& request, const JobControl& control) const;
    Result<ImportReport> run(const Session& session, const ImportRequest& request,
        const JobControl& control, bool isKept);
    void catchUp();

    Workspace& m_workspace;
};

} // namespace lotboard
