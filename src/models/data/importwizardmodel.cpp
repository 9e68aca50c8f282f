#include "models/data/importwizardmodel.h"

#include "exchange/adf/adfreader.h"
#include "models/data/importwords.h"
#include "services/wording/language.h"

#include <QFile>
#include <QLocale>

namespace lotboard {
namespace {

bool isAdfFile(const QString& path)
{
    constexpr qint64 beginningSize = 64 * 1024;
    QFile file(path);
    return file.open(QIODevice::ReadOnly) && exchange::looksLikeAdf(file.read(beginningSize));
}

QString number(std::int64_t value)
{
    return QLocale().toString(qlonglong {value});
}

QStringList columnTitles(const std::vector<PreviewColumn>& columns)
{
    QStringList titles;
    for (const PreviewColumn& column : columns)
        titles << (column.name.isEmpty() ? number(titles.size() + 1) : column.name);
    return titles;
}

} // namespace

ImportWizardModel::ImportWizardModel(Calls calls, QObject* parent)
    : QObject(parent)
    , m_calls(std::move(calls))
{
    connect(&m_job, &JobRunner::progressed, this, &ImportWizardModel::progressed);
    connect(&m_columns, &ColumnMappingModel::fieldChosen, this, &ImportWizardModel::changed);
}

bool ImportWizardModel::canGoBack() const
{
    return m_step == Step::Columns || m_step == Step::Check;
}

bool ImportWizardModel::canGoOn() const
{
    if (isBusy() || !m_preview)
        return false;
    switch (m_step) {
    case Step::File:
        return m_preview->rowCount > 0 && !m_isKindUnclear;
    case Step::Columns:
        return m_columns.missingFields().empty();
    case Step::Check:
        return m_report && m_report->total() != ImportCounts {.skipped = m_report->total().skipped};
    case Step::Result:
        break;
    }
    return false;
}

void ImportWizardModel::goOn()
{
    if (!canGoOn())
        return;
    m_errorMessage.clear();
    switch (m_step) {
    case Step::File:
        if (isAdf()) { // It has no columns to choose.
            check();
            return;
        }
        m_step = Step::Columns;
        break;
    case Step::Columns:
        check();
        return;
    case Step::Check:
        import();
        return;
    case Step::Result:
        return;
    }
    Q_EMIT changed();
}

void ImportWizardModel::goBack()
{
    if (!canGoBack())
        return;
    m_job.cancel();
    m_errorMessage.clear();
    m_report.reset();
    m_step = m_step == Step::Check && !isAdf() ? Step::Columns : Step::File;
    Q_EMIT changed();
}

void ImportWizardModel::setFile(const QString& path)
{
    m_step = Step::File;
    m_preview.reset();
    m_report.reset();
    readAs({.filePath = path});
}

void ImportWizardModel::setKind(exchange::ImportKind kind)
{
    ImportRequest wish = wishWithKind();
    wish.kind = kind;
    readAs(wish);
}

void ImportWizardModel::setEncoding(const QByteArray& encoding)
{
    ImportRequest wish = wishWithKind();
    wish.csv.encoding = encoding;
    readAs(wish);
}

void ImportWizardModel::setSeparator(char separator)
{
    ImportRequest wish = wishWithKind();
    wish.csv.separator = separator;
    readAs(wish);
}

void ImportWizardModel::setHasHeader(bool hasHeader)
{
    ImportRequest wish = wishWithKind();
    wish.hasHeader = hasHeader;
    readAs(wish);
}

void ImportWizardModel::setDateOrder(exchange::DateOrder order)
{
    ImportRequest wish = wishWithKind();
    wish.dateOrder = order;
    readAs(wish);
}

void ImportWizardModel::setDecimalMark(exchange::DecimalMark mark)
{
    ImportRequest wish = wishWithKind();
    wish.decimalMark = mark;
    readAs(wish);
}

ImportRequest ImportWizardModel::wishWithKind() const
{
    // Two wishes in a row: the second adds to the first, which has no answer yet.
    ImportRequest wish = isBusy() ? m_asked : m_wish;
    // A file that is cut into other columns must not turn into something else as well.
    if (!wish.kind && m_preview && !m_isKindUnclear)
        wish.kind = m_preview->request.kind;
    return wish;
}

bool ImportWizardModel::isAdf() const
{
    return m_preview && m_preview->request.fileType == ImportFileType::Adf;
}

QString ImportWizardModel::missingText() const
{
    if (!m_preview || isAdf())
        return {};
    return missingFieldsText(m_columns.kind(), m_columns.missingFields());
}

QString ImportWizardModel::summary() const
{
    if (!m_report)
        return {};
    const ImportCounts total = m_report->total();
    QStringList sentences;
    if (total.added == 0 && total.changed == 0)
        sentences << tr("There is nothing new in this file.");
    else if (m_step == Step::Result)
        sentences << tr("Added %1 and changed %2 records.")
                         .arg(number(total.added), number(total.changed));
    else
        sentences << tr("This will add %1 and change %2 records.")
                         .arg(number(total.added), number(total.changed));
    if (total.skipped > 0)
        sentences << tr("%Ln record(s) are already there as they are.", nullptr,
            static_cast<int>(total.skipped));
    if (m_report->badRowCount > 0)
        sentences << tr("%1 of %2 rows cannot be imported; they are listed below.")
                         .arg(number(m_report->badRowCount), number(m_report->rowCount));
    if (m_report->totalsRowCount > 0)
        sentences << tr("%Ln row(s) of totals are passed over.", nullptr,
            static_cast<int>(m_report->totalsRowCount));
    return inARow(sentences);
}

bool ImportWizardModel::canUndo() const
{
    return m_step == Step::Result && !isBusy() && !m_isUndone && m_report
        && m_report->batch.isValid();
}

void ImportWizardModel::undo()
{
    if (!canUndo())
        return;
    m_errorMessage.clear();
    m_job.start([undo = m_calls.undo, batch = m_report->batch](
                    const JobControl& control) { return undo(batch, control); },
        [this](const Result<ImportUndone>& answer) {
            if (!answer) {
                fail(answer.error());
                return;
            }
            m_isStopping = false;
            m_isUndone = true;
            Q_EMIT undone();
            Q_EMIT changed();
        });
    Q_EMIT changed();
}

void ImportWizardModel::cancel()
{
    if (!isBusy())
        return;
    if (isWriting()) {
        m_isStopping = true;
        m_job.askToStop();
    } else {
        m_job.cancel();
        if (m_step == Step::Check)
            m_step = isAdf() ? Step::File : Step::Columns;
    }
    Q_EMIT changed();
}

bool ImportWizardModel::isWriting() const
{
    // A dry run begins without a report; the import begins with that of the dry run.
    return isBusy() && m_report && (m_step == Step::Check || m_step == Step::Result);
}

ImportWizardModel::Reading ImportWizardModel::read(
    const Calls& calls, ImportRequest wish, const JobControl& control)
{
    Reading reading {calls.preview(wish, control)};
    if (reading.preview || wish.kind || reading.preview.error().code != Error::Code::InvalidInput
        || isAdfFile(wish.filePath)) // Refused, and no table either.
        return reading;
    // It may only be unclear what the rows are: then the file is shown and the user says it.
    wish.kind = exchange::ImportKind::Leads;
    if (auto asLeads = calls.preview(wish, control))
        return {std::move(asLeads), true};
    return reading;
}

void ImportWizardModel::readAs(const ImportRequest& wish)
{
    m_errorMessage.clear();
    m_asked = wish;
    m_job.start(
        [calls = m_calls, wish](const JobControl& control) { return read(calls, wish, control); },
        [this, wish](Reading reading) { takeReading(wish, std::move(reading)); });
    Q_EMIT changed();
}

void ImportWizardModel::takeReading(const ImportRequest& wish, Reading reading)
{
    m_report.reset();
    if (!reading.preview) {
        if (!m_preview)
            m_firstRows.setTable({}, {});
        fail(reading.preview.error());
        return;
    }
    m_wish = wish;
    m_isKindUnclear = reading.isKindUnclear;
    m_preview = std::move(*reading.preview);
    m_firstRows.setTable(columnTitles(m_preview->columns), m_preview->sampleRows);
    m_columns.load(
        m_preview->request.kind.value_or(exchange::ImportKind::Leads), m_preview->columns);
    Q_EMIT changed();
}

ImportRequest ImportWizardModel::chosenRequest() const
{
    ImportRequest request = m_preview->request;
    if (!isAdf())
        request.columns = m_columns.choices();
    return request;
}

void ImportWizardModel::check()
{
    const Step stepBefore = m_step;
    m_step = Step::Check;
    m_report.reset();
    m_counts.load({});
    m_problems.load({});
    m_job.start([dryRun = m_calls.dryRun, request = chosenRequest()](
                    const JobControl& control) { return dryRun(request, control); },
        [this, stepBefore](
            Result<ImportReport> answer) { takeReport(std::move(answer), stepBefore); });
    Q_EMIT changed();
}

void ImportWizardModel::import()
{
    m_job.start([import = m_calls.import, request = chosenRequest()](
                    const JobControl& control) { return import(request, control); },
        [this](Result<ImportReport> answer) {
            const bool isImported = answer.hasValue();
            if (isImported)
                m_step = Step::Result;
            takeReport(std::move(answer), Step::Check);
            if (isImported)
                Q_EMIT imported();
        });
    Q_EMIT changed();
}

void ImportWizardModel::takeReport(Result<ImportReport> answer, Step stepBefore)
{
    if (!answer) {
        m_step = stepBefore;
        fail(answer.error());
        return;
    }
    m_isStopping = false;
    m_report = std::move(*answer);
    m_counts.load(*m_report);
    m_problems.load(m_report->problems);
    Q_EMIT changed();
}

void ImportWizardModel::fail(const Error& error)
{
    // Whoever stopped it knows.
    m_errorMessage
        = m_isStopping && error.code == Error::Code::Cancelled ? QString() : errorText(error);
    m_isStopping = false;
    Q_EMIT changed();
}

} // namespace lotboard
