#include "widgets/data/importreportstep.h"
#include "data/ui_importreportstep.h"

#include "models/data/importwizardmodel.h"
#include "services/wording/language.h"
#include "widgets/common/ask.h"

#include <QHeaderView>
#include <QLocale>

namespace lotboard {
namespace {

constexpr int mostNames = 12;

QString firstOf(const QStringList& names)
{
    QStringList shown = names.mid(0, mostNames);
    if (names.size() > mostNames)
        shown << ImportReportStep::tr(
            "and %n more", nullptr, static_cast<int>(names.size()) - mostNames);
    return listed(shown);
}

QString newNamesText(const ImportReport& report)
{
    QStringList lines;
    if (!report.newSources.isEmpty())
        lines << ImportReportStep::tr("New sources: %1").arg(firstOf(report.newSources));
    if (!report.newCampaigns.isEmpty())
        lines << ImportReportStep::tr("New campaigns: %1").arg(firstOf(report.newCampaigns));
    if (!report.newStaff.isEmpty())
        lines << ImportReportStep::tr("New people: %1").arg(firstOf(report.newStaff));
    return lines.join(u'\n');
}

} // namespace

ImportReportStep::ImportReportStep(QWidget* parent)
    : QWidget(parent)
    , m_ui(std::make_unique<Ui::ImportReportStep>())
{
    m_ui->setupUi(this);
    m_ui->countTable->setFitsRows();
    connect(
        m_ui->showLeadsButton, &QPushButton::clicked, this, &ImportReportStep::showLeadsRequested);
    connect(m_ui->saveProblemsButton, &QToolButton::clicked, this, &ImportReportStep::saveProblems);
}

ImportReportStep::~ImportReportStep() = default;

void ImportReportStep::setModel(ImportWizardModel* model, Ask* ask)
{
    m_model = model;
    m_ask = ask;
    m_ui->countTable->setModel(model->counts());
    m_ui->problemTable->setModel(model->problems());
    m_ui->problemTable->setFileName(QStringLiteral("import-problems"));
    m_ui->problemTable->setAsk(ask);
    const int unit = fontMetrics().averageCharWidth();
    m_ui->countTable->setElasticColumns({ImportCountModel::WhatColumn});
    QHeaderView* header = m_ui->problemTable->horizontalHeader();
    const std::array<int, ImportProblemModel::ColumnCount> widths {9, 13, 20, 54, 20};
    for (int column = 0; column < ImportProblemModel::ColumnCount; ++column)
        header->resizeSection(column, widths[static_cast<std::size_t>(column)] * unit);
    m_ui->problemTable->setElasticColumns({ImportProblemModel::FieldColumn,
        ImportProblemModel::ReasonColumn, ImportProblemModel::ValueColumn});
    connect(m_ui->undoButton, &QPushButton::clicked, model, &ImportWizardModel::undo);
    connect(model, &ImportWizardModel::changed, this, &ImportReportStep::showModel);
    showModel();
}

void ImportReportStep::showModel()
{
    const auto& report = m_model->report();
    const bool isResult = m_model->step() == ImportWizardModel::Step::Result;
    m_ui->showLeadsButton->setVisible(isResult && !m_model->isUndone());
    m_ui->undoButton->setVisible(m_model->canUndo());
    const bool isShown = report && !m_model->isUndone();
    m_ui->countTable->setVisible(isShown && m_model->counts()->rowCount() > 0);
    m_ui->summaryLabel->setText(m_model->isUndone()
            ? tr("The import was taken back. Everything is as it was before.")
            : m_model->summary());
    const QString names = isShown ? newNamesText(*report) : QString();
    m_ui->newNamesLabel->setText(names);
    m_ui->newNamesLabel->setVisible(!names.isEmpty());

    const bool hasProblems = isShown && report->problemCount > 0;
    m_ui->problemHeading->setVisible(hasProblems);
    m_ui->saveProblemsButton->setVisible(hasProblems);
    m_ui->problemTable->setVisible(hasProblems);
    if (!hasProblems)
        return;
    const qlonglong listedCount = m_model->problems()->rowCount();
    const QString all = QLocale().toString(qlonglong {report->problemCount});
    m_ui->problemHeading->setText(listedCount < report->problemCount
            ? tr("Problems: the first %1 of %2").arg(QLocale().toString(listedCount), all)
            : tr("Problems: %1").arg(all));
}

void ImportReportStep::saveProblems()
{
    const auto path = m_ask->saveFile(this, tr("Save problems as CSV"),
        QStringLiteral("import-problems.csv"), tr("CSV files (*.csv)"));
    if (!path)
        return;
    if (const Status status = m_model->problems()->saveCsv(*path); !status)
        m_ask->tell(this, tr("Save problems as CSV"), errorText(status.error()));
    else
        Q_EMIT statusReported(tr("Problems saved to %1").arg(*path));
}

} // namespace lotboard
