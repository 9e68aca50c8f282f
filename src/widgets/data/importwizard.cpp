#include "widgets/data/importwizard.h"
#include "data/ui_importwizard.h"

#include "widgets/common/ask.h"
#include "widgets/common/dialogsize.h"
#include "widgets/data/importfielddelegate.h"

#include <QHeaderView>

namespace lotboard {
namespace {

using Step = ImportWizardModel::Step;

QString headingOf(Step step)
{
    switch (step) {
    case Step::File:
        return ImportWizard::tr("Which file, and what does it hold?");
    case Step::Columns:
        return ImportWizard::tr("Which column holds what?");
    case Step::Check:
        return ImportWizard::tr("What would happen");
    case Step::Result:
        return ImportWizard::tr("Imported");
    }
    return {};
}

QString stepsText(Step step, bool isAdf)
{
    QStringList names {ImportWizard::tr("File"), ImportWizard::tr("Columns"),
        ImportWizard::tr("Dry run"), ImportWizard::tr("Result")};
    int place = static_cast<int>(step);
    if (isAdf) {
        names.removeAt(1);
        place -= place > 0 ? 1 : 0;
    }
    return ImportWizard::tr("Step %1 of %2: %3")
        .arg(QString::number(place + 1), QString::number(names.size()), names.value(place));
}

QString busyText(Step step, bool isStopping)
{
    if (isStopping)
        return ImportWizard::tr("Stopping…");
    return step == Step::File ? ImportWizard::tr("Reading the file…")
                              : ImportWizard::tr("Going through the rows…");
}

} // namespace

ImportWizard::ImportWizard(ImportWizardModel::Calls calls, Ask& ask, QWidget* parent)
    : QDialog(parent)
    , m_ui(std::make_unique<Ui::ImportWizard>())
    , m_ask(ask)
    , m_model(std::move(calls))
{
    m_ui->setupUi(this);
    m_ui->fileStep->setModel(&m_model);
    m_ui->reportStep->setModel(&m_model, &ask);
    setUpColumns();

    connect(m_ui->fileStep, &ImportFileStep::chooseRequested, this, &ImportWizard::chooseFile);
    connect(
        m_ui->reportStep, &ImportReportStep::statusReported, this, &ImportWizard::statusReported);
    connect(
        m_ui->reportStep, &ImportReportStep::showLeadsRequested, this, [this] { done(ShowLeads); });
    connect(m_ui->backButton, &QPushButton::clicked, &m_model, &ImportWizardModel::goBack);
    connect(m_ui->nextButton, &QPushButton::clicked, this, [this] {
        if (m_model.step() == Step::Result)
            accept();
        else if (!m_model.preview())
            chooseFile();
        else
            m_model.goOn();
    });
    connect(m_ui->closeButton, &QPushButton::clicked, this, &ImportWizard::reject);
    connect(m_ui->cancelWorkButton, &QPushButton::clicked, &m_model, &ImportWizardModel::cancel);
    connect(&m_model, &ImportWizardModel::changed, this, &ImportWizard::showModel);
    connect(&m_model, &ImportWizardModel::progressed, this, &ImportWizard::showProgress);
    connect(&m_model, &ImportWizardModel::imported, this, [this] { m_hasChangedData = true; });
    connect(&m_model, &ImportWizardModel::undone, this, [this] { m_hasChangedData = true; });
    showModel();
    resizeWithinScreen(*this, {820, 560});
}

ImportWizard::~ImportWizard() = default;

void ImportWizard::setUpColumns()
{
    DataTableView* table = m_ui->columnTable;
    table->setModel(m_model.columns());
    table->setSelectionMode(QAbstractItemView::SingleSelection);
    table->setItemDelegateForColumn(ColumnMappingModel::FieldColumn, new ImportFieldDelegate(this));
    table->setEditTriggers(QAbstractItemView::EditKeyPressed | QAbstractItemView::AnyKeyPressed);
    const int unit = fontMetrics().averageCharWidth();
    const std::array<int, ColumnMappingModel::ColumnCount> widths {30, 34, 14, 20};
    for (int column = 0; column < ColumnMappingModel::ColumnCount; ++column)
        table->horizontalHeader()->resizeSection(
            column, widths[static_cast<std::size_t>(column)] * unit);
    table->horizontalHeader()->setStretchLastSection(true);
    connect(table, &QTableView::clicked, table, [table](const QModelIndex& index) {
        table->edit(index.siblingAtColumn(ColumnMappingModel::FieldColumn));
    });
}

void ImportWizard::setPlace(int place, int count)
{
    m_place = place;
    m_count = count;
    showModel();
}

void ImportWizard::openFile(const QString& path)
{
    if (path.isEmpty())
        chooseFile();
    else
        m_model.setFile(path);
}

void ImportWizard::chooseFile()
{
    const auto path = m_ask.openFile(this, tr("Import a file"),
        tr("CSV and ADF files (*.csv *.txt *.tsv *.tab *.adf *.xml *.eml);;All files (*)"));
    if (path)
        m_model.setFile(*path);
}

void ImportWizard::reject()
{
    m_model.cancel();
    if (m_model.isBusy()) {
        m_isClosing = true; // Once it is known whether the file is in.
        return;
    }
    // What is imported stays imported: closing is no undo.
    if (m_model.step() == Step::Result)
        accept();
    else
        QDialog::reject();
}

void ImportWizard::showModel()
{
    const bool wasOnNext = m_ui->nextButton->hasFocus();
    const bool wasOnStop = m_ui->cancelWorkButton->hasFocus();
    showStep();
    showBusy();
    if (m_isClosing && !m_model.isBusy())
        reject();
    // What becomes disabled or goes away hands the keyboard on to anything.
    if (wasOnNext && m_model.isBusy())
        m_ui->cancelWorkButton->setFocus();
    else if (wasOnStop && !m_model.isBusy())
        m_ui->nextButton->setFocus();
    m_ui->errorLabel->setText(m_model.errorMessage());
    m_ui->errorLabel->setVisible(!m_model.errorMessage().isEmpty());
    m_ui->missingLabel->setText(m_model.missingText());
    m_ui->missingLabel->setVisible(!m_model.missingText().isEmpty());
}

void ImportWizard::showStep()
{
    const Step step = m_model.step();
    const QString steps = stepsText(step, m_model.isAdf());
    m_ui->stepsLabel->setText(m_count == 1
            ? steps
            : tr("File %1 of %2 · %3", "its place in the queue, then the step")
                  .arg(QString::number(m_place), QString::number(m_count), steps));
    m_ui->headingLabel->setText(m_model.isUndone() ? tr("Taken back") : headingOf(step));
    QWidget* shown = m_ui->reportStep;
    if (step == Step::File)
        shown = m_ui->fileStep;
    else if (step == Step::Columns)
        shown = m_ui->columnsStep;
    const bool isNew = m_ui->stack->currentWidget() != shown;
    m_ui->stack->setCurrentWidget(shown);
    if (isNew && shown == m_ui->columnsStep) {
        m_ui->columnTable->setCurrentIndex(
            m_model.columns()->index(0, ColumnMappingModel::FieldColumn));
        m_ui->columnTable->setFocus();
    }

    m_ui->backButton->setVisible(step != Step::Result);
    m_ui->backButton->setEnabled(m_model.canGoBack());
    m_ui->closeButton->setVisible(step != Step::Result);
    QString next = tr("&Next");
    bool canGoOn = m_model.canGoOn();
    if (step == Step::Check) {
        next = tr("&Import");
    } else if (step == Step::Result) {
        next = m_place < m_count ? tr("&Next file") : tr("&Close");
        canGoOn = !m_model.isBusy();
    } else if (!m_model.preview() && !m_model.isBusy()) {
        next = tr("&Choose a file…");
        canGoOn = true;
    }
    m_ui->nextButton->setText(next);
    m_ui->nextButton->setEnabled(canGoOn);
    if (isNew && shown != m_ui->columnsStep)
        m_ui->nextButton->setFocus();
}

void ImportWizard::showBusy()
{
    const bool isBusy = m_model.isBusy();
    for (QWidget* widget :
        {static_cast<QWidget*>(m_ui->busyLabel), static_cast<QWidget*>(m_ui->progressBar),
            static_cast<QWidget*>(m_ui->cancelWorkButton)})
        widget->setVisible(isBusy);
    m_ui->cancelWorkButton->setEnabled(!m_model.isStopping());
    m_ui->busyLabel->setText(busyText(m_model.step(), m_model.isStopping()));
    if (!isBusy)
        m_ui->progressBar->reset();
}

void ImportWizard::showProgress(qint64 done, qint64 total)
{
    // The bar counts in int, a file in bytes.
    constexpr int parts = 1000;
    m_ui->progressBar->setRange(0, total > 0 ? parts : 0);
    if (total > 0)
        m_ui->progressBar->setValue(static_cast<int>(done * parts / total));
}

} // namespace lotboard
