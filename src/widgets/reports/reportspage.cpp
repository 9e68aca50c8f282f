#include "widgets/reports/reportspage.h"
#include "reports/ui_reportspage.h"

#include "models/common/figuretext.h"
#include "services/close/closeservice.h"
#include "services/report/reportservice.h"
#include "services/schedule/scheduleservice.h"
#include "services/wording/datetext.h"
#include "services/workspace.h"
#include "widgets/common/ask.h"
#include "widgets/common/busyoverlay.h"
#include "widgets/reports/closedmonthsdialog.h"
#include "widgets/reports/formatchoice.h"
#include "widgets/reports/scheduledialog.h"

#include <QDesktopServices>
#include <QLocale>
#include <QSettings>
#include <QUrl>

namespace lotboard {
namespace {

using namespace Qt::Literals::StringLiterals;

constexpr int paperTab = 0; ///< The files come after it.

ClosedMonths::Calls closingOf(Workspace& workspace, const Session& session)
{
    return {
        .months = [&workspace, session] { return CloseService(workspace).closedMonths(session); },
        .restated =
            [&workspace, session](const Period& month, const JobControl& control) {
                return CloseService(workspace).restated(session, month, control);
            },
        .close = [&workspace, session](const Period& month, const JobControl& control) -> Status {
            const auto closed = CloseService(workspace).close(session, month, control);
            return closed ? success() : Status(closed.error());
        },
        .reopen
        = [&workspace, session](
              const Period& month) { return CloseService(workspace).reopen(session, month); },
        .write = [&workspace, session](const Period& month, const QString& folder) -> Result<int> {
            const auto files = CloseService(workspace).files(session, month);
            if (!files)
                return files.error();
            const auto written = ReportService(workspace).writeTo(session, *files, folder);
            return written ? Result<int>(static_cast<int>(files->size()))
                           : Result<int>(written.error());
        },
        .store = [&workspace] { return workspace.store(); }};
}

ReportsPage::Setting settingOf(Workspace& workspace, const Session& session, Ask& ask)
{
    return {.calls = {.report =
                          [&workspace, session](const Period& month, const JobControl& control) {
                              return ReportService(workspace).monthReport(session, month, control);
                          },
                .write = [&workspace, session](const MonthReport& report,
                             const ReportFormats& formats, const QString& folder) -> Result<int> {
                    const auto files = reportFiles(report, formats);
                    if (!files)
                        return files.error();
                    const auto written = ReportService(workspace).writeTo(session, *files, folder);
                    return written ? Result<int>(static_cast<int>(files->size()))
                                   : Result<int>(written.error());
                },
                .pages = reportPages},
        .months =
            [&workspace] {
                const metrics::FactTablePtr facts = workspace.facts();
                const Period covered = facts ? metrics::coveredPeriod(*facts) : Period {};
                return facts && covered.isEmpty()
                    ? std::vector<Period> {}
                    : MonthReportModel::monthsOf(covered, workspace.today());
            },
        .closing = closingOf(workspace, session),
        .schedule = [&workspace, session] { return ScheduleService(workspace).schedule(session); },
        .saveSchedule =
            [&workspace, session](const ReportSchedule& schedule) {
                return ScheduleService(workspace).save(session, schedule);
            },
        .openFolder
        = [](const QString& folder) { QDesktopServices::openUrl(QUrl::fromLocalFile(folder)); },
        .ask = &ask};
}

} // namespace

PageInfo ReportsPage::pageInfo()
{
    return {.id = QStringLiteral("reports"),
        .title = ReportsPage::tr("Reports"),
        .icon = QStringLiteral("reports"),
        .group = NavigationGroup::Store,
        .usesFilterBar = false,
        .helpTopic = QStringLiteral("reports")};
}

ReportsPage::ReportsPage(const Setting& setting, QWidget* parent)
    : Page(pageInfo(), parent)
    , m_ui(std::make_unique<Ui::ReportsPage>())
    , m_setting(setting)
    , m_report(setting.calls)
{
    m_ui->setupUi(this);
    setObjectName(info().id); // The form has named it after its class.
    m_busy = new BusyOverlay(m_ui->card);
    setUpTabs();
    m_ui->openFolderButton->hide();
    fillWithFormats(*m_ui->formatsButton);
    connect(m_ui->closedButton, &QPushButton::clicked, this, &ReportsPage::showClosedMonths);
    connect(m_ui->scheduleButton, &QPushButton::clicked, this, &ReportsPage::editSchedule);
    connect(m_ui->monthCombo, &QComboBox::activated, this,
        [this] { m_report.setMonth(m_ui->monthCombo->currentData().value<Period>()); });
    connect(m_ui->saveButton, &QPushButton::clicked, this, &ReportsPage::save);
    connect(m_ui->openFolderButton, &QPushButton::clicked, this,
        [this] { m_setting.openFolder(m_savedFolder); });
    connect(m_ui->emptyState, &EmptyState::actionTriggered, this, [this](const QString& id) {
        if (id == u"retry")
            m_report.reload();
        else
            Q_EMIT commandRequested(id);
    });
    connect(m_busy, &BusyOverlay::cancelled, &m_report, &MonthReportModel::cancel);
    connect(&m_report, &MonthReportModel::progressed, m_busy, &BusyOverlay::setProgress);
    connect(&m_report, &MonthReportModel::changed, this, &ReportsPage::showModel);
    connect(&m_report, &MonthReportModel::saved, this, [this](const QString& folder, int count) {
        m_savedFolder = folder;
        m_ui->openFolderButton->show();
        const QString text = tr("%n file(s) saved in %1", nullptr, count).arg(folder);
        const QString leftOut = m_report.leftOutText();
        Q_EMIT statusReported(
            leftOut.isEmpty() ? text : tr("%1. %2", "saved; left out").arg(text, leftOut));
        showModel();
    });
    connect(&m_report, &MonthReportModel::saveFailed, this, [this](const QString& message) {
        m_setting.ask->tell(this, tr("The report was not saved"), message);
        showModel();
    });
    showModel();
}

ReportsPage::ReportsPage(Workspace& workspace, const Session& session, Ask& ask, QWidget* parent)
    : ReportsPage(settingOf(workspace, session, ask), parent)
{
    connect(&workspace, &Workspace::changed, this, [this] {
        m_isOutdated = true;
        if (isVisible())
            activate();
    });
}

ReportsPage::~ReportsPage() = default;

void ReportsPage::setUpTabs()
{
    DataTableView* table = m_ui->fileTable;
    table->setModel(m_report.file());
    table->setAsk(m_setting.ask);
    connect(table, &DataTableView::statusReported, this, &Page::statusReported);
    connect(table, &DataTableView::figureActivated, this, &Page::figureActivated);
    connect(m_ui->fileTabs, &QTabBar::currentChanged, this, &ReportsPage::showTab);
    connect(&m_report, &MonthReportModel::pagesMade, this, &ReportsPage::showPages);
}

void ReportsPage::showTab(int tab)
{
    if (tab < 0 || m_report.state() != MonthReportModel::State::Ready)
        return;
    m_ui->paper->setVisible(tab == paperTab);
    m_ui->fileTable->setVisible(tab != paperTab);
    if (tab == paperTab)
        return showPages();
    m_report.showFile(tab - 1);
    m_ui->fileTable->setFileName(QString(m_ui->fileTabs->tabText(tab)).remove(u".csv"_s));
    m_ui->fileTable->fitColumns();
}

/// Sets the report on pages if that has not been done, as it takes a moment, and few look at it.
void ReportsPage::showPages()
{
    const QString problem = m_report.pagesProblem();
    const bool isMissing = m_report.pages().empty() && problem.isEmpty();
    m_ui->paper->setPlaceholder(isMissing ? tr("Setting the pages…") : problem);
    m_ui->paper->setPages(m_report.pages());
    if (isMissing)
        m_report.makePages(m_ui->paper->dotsPerPoint());
    else if (isReady())
        Q_EMIT becameReady();
    showNote();
}

void ReportsPage::showNote()
{
    const auto pages = static_cast<int>(m_report.pages().size());
    const bool isPaper = m_ui->fileTabs->currentIndex() == paperTab;
    if (!isPaper)
        m_ui->fileNote->setText(m_report.fileNote());
    else
        m_ui->fileNote->setText(pages > 0 ? tr("%n page(s)", nullptr, pages) : QString());
}

bool ReportsPage::hasPages() const
{
    return !m_report.pages().empty() || !m_report.pagesProblem().isEmpty();
}

void ReportsPage::activate()
{
    if (m_isOutdated)
        refresh();
}

void ReportsPage::refresh()
{
    m_isOutdated = false;
    const bool isFirst = m_ui->monthCombo->count() == 0;
    fillMonths();
    if (!hasMonths())
        showModel();
    else if (isFirst)
        m_report.setMonth(m_ui->monthCombo->currentData().value<Period>());
    else
        m_report.reload();
}

QWidget* ReportsPage::headerBar()
{
    return m_ui->header;
}

void ReportsPage::saveState(QSettings& settings) const
{
    settings.setValue(QStringLiteral("formats"), formatIds(chosenFormats(*m_ui->formatsButton)));
}

void ReportsPage::restoreState(QSettings& settings)
{
    const auto formats
        = reportFormatsFrom(settings.value(QStringLiteral("formats"), u"csv"_s).toString());
    if (formats)
        chooseFormats(*m_ui->formatsButton, *formats);
}

void ReportsPage::showClosedMonths()
{
    const Period month = m_ui->monthCombo->currentData().value<Period>();
    const bool isOver = m_ui->monthCombo->currentIndex() > 0;
    ClosedMonthsDialog(m_setting.closing, month, isOver, *m_setting.ask, this).exec();
}

void ReportsPage::editSchedule()
{
    const auto schedule = m_setting.schedule();
    if (!schedule) {
        m_setting.ask->tell(this, tr("Schedule of reports"), errorText(schedule.error()));
        return;
    }
    ScheduleDialog dialog(*schedule, *m_setting.ask, this);
    if (dialog.exec() != QDialog::Accepted)
        return;
    const auto saved = m_setting.saveSchedule(dialog.schedule());
    if (!saved)
        m_setting.ask->tell(this, tr("The schedule was not saved"), errorText(saved.error()));
    else
        Q_EMIT statusReported(
            saved->isOn ? tr("The schedule is saved") : tr("No report is made by itself any more"));
}

bool ReportsPage::hasMonths() const
{
    return m_ui->monthCombo->count() > 0;
}

bool ReportsPage::isReady() const
{
    if (m_report.state() == MonthReportModel::State::Ready)
        return m_ui->fileTabs->currentIndex() != paperTab || hasPages();
    return (!hasMonths() && !m_isOutdated) || m_report.state() == MonthReportModel::State::Failed;
}

void ReportsPage::fillMonths()
{
    const std::vector<Period> months = m_setting.months();
    const bool isFirst = m_ui->monthCombo->count() == 0;
    m_ui->monthCombo->clear();
    int current = 0;
    for (const Period& month : months) {
        if (!isFirst && month == m_report.month())
            current = m_ui->monthCombo->count();
        m_ui->monthCombo->addItem(monthText(month.first), QVariant::fromValue(month));
    }
    // The last whole month is what is reported; the one that runs is a preview.
    if (isFirst && months.size() > 1)
        current = 1;
    m_ui->monthCombo->setCurrentIndex(current);
}

/// What the report leaves out, and why; empty if it is whole.
QString ReportsPage::withheldText() const
{
    QStringList sentences;
    if (const QStringList files = m_report.withheld(); !files.isEmpty())
        sentences << tr("Left out, because your role may not take names of customers out of the "
                        "program: %1.")
                         .arg(QLocale().createSeparatedList(files));
    if (m_report.withholdsGrosses())
        sentences << tr("Fields that say “withheld”: %1").arg(withheldReason());
    return sentences.join(u'\n');
}

void ReportsPage::showModel()
{
    const MonthReportModel::State state = m_report.state();
    const bool isReady = state == MonthReportModel::State::Ready && hasMonths();
    for (QWidget* widget : std::initializer_list<QWidget*> {m_ui->monthCombo, m_ui->saveButton,
             m_ui->formatsButton, m_ui->closedButton, m_ui->scheduleButton})
        widget->setVisible(hasMonths());
    Q_EMIT busyChanged(state == MonthReportModel::State::Loading || m_report.isSaving());
    m_ui->saveButton->setEnabled(isReady && !m_report.isSaving());
    m_ui->monthNote->setText(
        m_ui->monthCombo->currentIndex() == 0 ? tr("still running: up to today") : QString());
    const QString withheld = withheldText();
    m_ui->withheldLabel->setVisible(isReady && !withheld.isEmpty());
    m_ui->withheldLabel->setText(withheld);
    if (state == MonthReportModel::State::Loading) {
        m_busy->start(tr("Making the report…"), true);
        return;
    }
    m_busy->stop();
    if (isReady)
        showFiles();
    else
        showEmptyState();
    if (this->isReady())
        Q_EMIT becameReady();
}

void ReportsPage::showFiles()
{
    m_ui->stack->setCurrentWidget(m_ui->reportPage);
    const QStringList names = QStringList {tr("Report")} + m_report.fileNames();
    QStringList shown;
    for (int tab = 0; tab < m_ui->fileTabs->count(); ++tab)
        shown << m_ui->fileTabs->tabText(tab);
    if (shown != names) {
        const QSignalBlocker blocker(m_ui->fileTabs);
        while (m_ui->fileTabs->count() > 0)
            m_ui->fileTabs->removeTab(0);
        for (const QString& name : names)
            m_ui->fileTabs->addTab(name);
        m_ui->fileTabs->setCurrentIndex(paperTab);
    }
    if (shown != names || (m_ui->fileTabs->currentIndex() == paperTab && !hasPages()))
        showTab(m_ui->fileTabs->currentIndex());
    showNote();
}

void ReportsPage::showEmptyState()
{
    EmptyState* empty = m_ui->emptyState;
    empty->clearActions();
    if (!hasMonths()) {
        empty->setText(tr("There is nothing to report yet"),
            tr("Import leads or sales first. Each month then has its report here, as it is written "
               "into files."));
        empty->addAction(QStringLiteral("import"), tr("Import a file…"));
    } else if (m_report.state() == MonthReportModel::State::Failed) {
        empty->setText(tr("There is no report to show"), m_report.errorMessage());
        empty->addAction(QStringLiteral("retry"), tr("Make it again"));
    } else {
        empty->setText(tr("Choose a month"),
            tr("Its figures, leads and sales are shown here as they are written into files."));
    }
    m_ui->stack->setCurrentWidget(empty);
}

void ReportsPage::save()
{
    const auto folder = m_setting.ask->folder(
        this, tr("Save the report of %1").arg(m_ui->monthCombo->currentText()));
    if (!folder)
        return;
    m_report.save(*folder, chosenFormats(*m_ui->formatsButton));
    m_busy->start(tr("Saving the report…"), false);
    m_ui->saveButton->setEnabled(false);
}

} // namespace lotboard
