#pragma once

#include "base/jobcontrol.h"
#include "base/result.h"
#include "models/common/jobrunner.h"
#include "models/common/texttablemodel.h"
#include "models/data/columnmappingmodel.h"
#include "models/data/importcountmodel.h"
#include "models/data/importproblemmodel.h"
#include "services/import/importpreview.h"
#include "services/import/importreport.h"

#include <QObject>

#include <functional>
#include <optional>

namespace lotboard {

/// The way of a file into the database, step by step: what it is, which column holds what, what
/// would happen, what has happened. Everything is asked off the GUI thread; a changed wish drops
/// the answer to the one before. Shows nothing.
class ImportWizardModel final : public QObject
{
    Q_OBJECT

public:
    enum class Step { File, Columns, Check, Result };

    /// Called on a pool thread.
    struct Calls
    {
        using Request = const ImportRequest&;
        std::function<Result<ImportPreview>(Request, const JobControl&)> preview {};
        std::function<Result<ImportReport>(Request, const JobControl&)> dryRun {};
        std::function<Result<ImportReport>(Request, const JobControl&)> import {};
        std::function<Result<ImportUndone>(ImportBatchId, const JobControl&)> undo {};
    };

    explicit ImportWizardModel(Calls calls, QObject* parent = nullptr);

    Step step() const { return m_step; }
    bool canGoBack() const;
    bool canGoOn() const;
    /// To the next step. From Columns it starts the dry run, from Check the import; that step is
    /// reached at once and filled when the answer comes.
    void goOn();
    void goBack();

    // What the user wishes; each reads the file anew. What is not wished for is found out. A wish
    // with which the file cannot be read is not kept.
    void setFile(const QString& path);
    void setKind(exchange::ImportKind kind);
    void setEncoding(const QByteArray& encoding);
    void setSeparator(char separator);
    void setHasHeader(bool hasHeader);
    void setDateOrder(exchange::DateOrder order);
    void setDecimalMark(exchange::DecimalMark mark);

    /// Empty before a file was read, and after one that could not be.
    const std::optional<ImportPreview>& preview() const { return m_preview; }
    bool isAdf() const;
    /// The file does not say what its rows are: setKind() must.
    bool isKindUnclear() const { return m_isKindUnclear; }
    TextTableModel* firstRows() { return &m_firstRows; }
    ColumnMappingModel* columns() { return &m_columns; }
    /// What keeps the step Columns from being left, as a sentence; empty if nothing does.
    QString missingText() const;

    /// Of the dry run in the step Check, of the import in the step Result.
    const std::optional<ImportReport>& report() const { return m_report; }
    ImportCountModel* counts() { return &m_counts; }
    ImportProblemModel* problems() { return &m_problems; }
    /// "Would add 12 and change 3 records. 2 rows cannot be imported."
    QString summary() const;

    bool canUndo() const;
    void undo();
    bool isUndone() const { return m_isUndone; }

    bool isBusy() const { return m_job.isRunning(); }
    /// Stops what is running; the step before it is shown again. What writes is asked to stop and
    /// says itself how far it came: one that is saved already goes on to its result.
    void cancel();
    bool isStopping() const { return m_isStopping; }
    /// What went wrong last; empty again once something else is tried.
    QString errorMessage() const { return m_errorMessage; }

Q_SIGNALS:
    /// Anything of the above.
    void changed();
    void progressed(qint64 done, qint64 total);
    /// The file is in the database, or out of it again.
    void imported();
    void undone();

private:
    struct Reading
    {
        Result<ImportPreview> preview;
        bool isKindUnclear = false;
    };

    static Reading read(const Calls& calls, ImportRequest wish, const JobControl& control);
    void readAs(const ImportRequest& wish);
    /// What was wished for so far, with the kind that is in sight.
    ImportRequest wishWithKind() const;
    void takeReading(const ImportRequest& wish, Reading reading);
    void check();
    void import();
    void takeReport(Result<ImportReport> answer, Step stepBefore);
    /// An import or its undo.
    bool isWriting() const;
    void fail(const Error& error);
    ImportRequest chosenRequest() const;

    Calls m_calls;
    Step m_step = Step::File;
    ImportRequest m_wish {}; ///< Of the preview.
    ImportRequest m_asked {}; ///< Of the job that is running.
    std::optional<ImportPreview> m_preview {};
    std::optional<ImportReport> m_report {};
    bool m_isKindUnclear = false;
    bool m_isUndone = false;
    bool m_isStopping = false;
    QString m_errorMessage {};
    TextTableModel m_firstRows;
    ColumnMappingModel m_columns;
    ImportCountModel m_counts;
    ImportProblemModel m_problems;
    JobRunner m_job;
};

} // namespace lotboard
