#include "models/data/importwizardmodel.h"

#include "support/printing.h"
#include "support/waiting.h"

#include <QSignalSpy>
#include <QTemporaryFile>

#include <mutex>
#include <thread>

using namespace lotboard;
using namespace Qt::Literals::StringLiterals;
using exchange::Field;
using exchange::ImportKind;
using Step = ImportWizardModel::Step;

namespace {

/// An import service that remembers what it was asked.
class Recorder
{
public:
    enum class Stopped { InTime, TooLate };

    std::optional<Error> failure {};
    /// The import waits until it is asked to stop.
    std::optional<Stopped> whenStopped {};

    ImportWizardModel::Calls calls(const std::shared_ptr<Recorder>& self) const
    {
        return {.preview = [self](const ImportRequest& request,
                               const JobControl&) { return self->preview(request); },
            .dryRun = [self](const ImportRequest& request,
                          const JobControl&) { return self->report(request, {}); },
            .import = [self](const ImportRequest& request,
                          const JobControl& control) -> Result<ImportReport> {
                while (self->whenStopped && !control.isCancelled())
                    std::this_thread::yield();
                if (self->whenStopped == Stopped::InTime)
                    return Error {Error::Code::Cancelled, {}, {}};
                return self->report(request, {7});
            },
            .undo = [](ImportBatchId, const JobControl&) -> Result<ImportUndone> {
                return ImportUndone {.removed = 2};
            }};
    }

    ImportRequest lastRequest()
    {
        const std::lock_guard lock(m_mutex);
        return m_request;
    }

private:
    Result<ImportPreview> preview(const ImportRequest& request)
    {
        keep(request);
        if (failure)
            return *failure;
        ImportPreview preview;
        preview.request = request;
        preview.request.fileType
            = request.filePath.endsWith(u".adf") ? ImportFileType::Adf : ImportFileType::Csv;
        preview.request.kind = request.kind.value_or(ImportKind::Leads);
        preview.rowCount = 2;
        preview.columns = {{.name = u"Name"_s, .field = Field::FullName, .confidence = 1},
            {.name = u"When"_s, .field = Field::ReceivedAt, .confidence = 1}};
        preview.sampleRows = {{u"Ada"_s, u"1/2/2024"_s}, {u"Bo"_s, u"1/3/2024"_s}};
        return preview;
    }

    Result<ImportReport> report(const ImportRequest& request, ImportBatchId batch)
    {
        keep(request);
        ImportReport report;
        report.batch = batch;
        report.rowCount = 2;
        report.of(ImportEntity::Lead).added = 2;
        return report;
    }

    void keep(const ImportRequest& request)
    {
        const std::lock_guard lock(m_mutex);
        m_request = request;
    }

    std::mutex m_mutex;
    ImportRequest m_request {};
};

class ImportWizardModelTest : public testing::Test
{
protected:
    std::shared_ptr<Recorder> m_recorder = std::make_shared<Recorder>();
    ImportWizardModel m_model {m_recorder->calls(m_recorder)};
};

} // namespace

TEST_F(ImportWizardModelTest, LeadsFromTheFileToTheResultAndBackOutAgain)
{
    EXPECT_FALSE(m_model.canGoOn());
    m_model.setFile(u"leads.csv"_s);
    LOTBOARD_WAIT_FOR(m_model.canGoOn());
    EXPECT_EQ(m_model.firstRows()->rowCount(), 2);

    m_model.goOn();
    EXPECT_EQ(m_model.step(), Step::Columns);
    m_model.goOn();
    EXPECT_EQ(m_model.step(), Step::Check);
    LOTBOARD_WAIT_FOR(m_model.canGoOn());
    EXPECT_EQ(m_model.summary(), u"This will add 2 and change 0 records."_s);
    EXPECT_EQ(m_model.counts()->rowCount(), 1);

    m_model.goOn();
    LOTBOARD_WAIT_FOR(m_model.canUndo());
    EXPECT_EQ(m_model.step(), Step::Result);
    m_model.undo();
    LOTBOARD_WAIT_FOR(m_model.isUndone());
    EXPECT_FALSE(m_model.canUndo());
}

TEST_F(ImportWizardModelTest, ImportsJustTheColumnsThatWereShown)
{
    m_model.setFile(u"leads.csv"_s);
    LOTBOARD_WAIT_FOR(m_model.canGoOn());
    m_model.goOn();
    m_model.columns()->choose(0, Field::LastName);
    m_model.goOn();
    LOTBOARD_WAIT_FOR(m_model.canGoOn());

    const ImportRequest request = m_recorder->lastRequest();
    for (const ColumnChoice& choice : request.columns) {
        const int expected = choice.field == Field::LastName ? 0
            : choice.field == Field::ReceivedAt              ? 1
                                                             : -1;
        EXPECT_EQ(choice.column, expected) << exchange::fieldId(choice.field).toStdString();
    }
}

TEST_F(ImportWizardModelTest, CannotLeaveTheColumnsWhileSomethingIsMissing)
{
    m_model.setFile(u"leads.csv"_s);
    LOTBOARD_WAIT_FOR(m_model.canGoOn());
    m_model.goOn();
    QSignalSpy changed(&m_model, &ImportWizardModel::changed);

    m_model.columns()->choose(1, {});

    EXPECT_EQ(changed.count(), 1);
    EXPECT_FALSE(m_model.canGoOn());
    EXPECT_FALSE(m_model.missingText().isEmpty());
}

TEST_F(ImportWizardModelTest, ReadsTheFileAnewWithEachWish)
{
    m_model.setFile(u"leads.csv"_s);
    LOTBOARD_WAIT_FOR(m_model.canGoOn());

    m_model.setKind(ImportKind::Customers);
    m_model.setDateOrder(exchange::DateOrder::Dmy);
    LOTBOARD_WAIT_FOR(m_model.canGoOn());

    // Not the recorder's last: the reading that was dropped may have ended after the other.
    EXPECT_EQ(m_model.preview()->request.kind, ImportKind::Customers);
    EXPECT_EQ(m_model.preview()->request.dateOrder, exchange::DateOrder::Dmy);
    EXPECT_EQ(m_model.columns()->kind(), ImportKind::Customers);
}

TEST_F(ImportWizardModelTest, PassesOverTheColumnsOfAnAdfFile)
{
    m_model.setFile(u"mail.adf"_s);
    LOTBOARD_WAIT_FOR(m_model.canGoOn());

    m_model.goOn();

    EXPECT_EQ(m_model.step(), Step::Check);
    LOTBOARD_WAIT_FOR(m_model.canGoOn());
    m_model.goBack();
    EXPECT_EQ(m_model.step(), Step::File);
}

TEST_F(ImportWizardModelTest, SaysWhyAFileCannotBeRead)
{
    m_recorder->failure = Error {Error::Code::NotAFile, {u"leads.csv"_s}, {}};

    m_model.setFile(u"leads.csv"_s);

    LOTBOARD_WAIT_FOR(!m_model.isBusy());
    EXPECT_TRUE(m_model.errorMessage().contains(u"leads.csv"_s));
    EXPECT_FALSE(m_model.canGoOn());
}

TEST(ImportWizardModelOnRefusedAdf, SaysWhyAndDoesNotReadItAsATable)
{
    QTemporaryFile file;
    ASSERT_TRUE(file.open());
    file.write("<!DOCTYPE adf [<!ENTITY x \"y\">]><adf>&x;</adf>");
    file.close();
    ImportWizardModel model(
        {.preview = [](const ImportRequest& request, const JobControl&) -> Result<ImportPreview> {
            if (request.kind)
                return ImportPreview {.request = request};
            return Error {Error::Code::InvalidInput, {u"Refused."_s}, {}};
        }});

    model.setFile(file.fileName());

    LOTBOARD_WAIT_FOR(!model.isBusy());
    EXPECT_FALSE(model.preview());
    EXPECT_TRUE(model.errorMessage().contains(u"Refused."_s));
}

TEST_F(ImportWizardModelTest, KeepsTheFileInSightWhenAWishCannotBeMet)
{
    m_model.setFile(u"leads.csv"_s);
    LOTBOARD_WAIT_FOR(m_model.canGoOn());
    m_recorder->failure = Error {Error::Code::InvalidInput, {u"No such encoding."_s}, {}};
    m_model.setEncoding("EBCDIC");
    LOTBOARD_WAIT_FOR(!m_model.isBusy());
    EXPECT_EQ(m_model.errorMessage(), u"No such encoding."_s);
    EXPECT_EQ(m_model.firstRows()->rowCount(), 2);

    m_recorder->failure.reset();
    m_model.setDateOrder(exchange::DateOrder::Dmy);
    LOTBOARD_WAIT_FOR(!m_model.isBusy());

    EXPECT_EQ(m_recorder->lastRequest().csv.encoding, QByteArray());
}

TEST_F(ImportWizardModelTest, ReturnsToTheColumnsWhenTheDryRunIsStopped)
{
    m_model.setFile(u"leads.csv"_s);
    LOTBOARD_WAIT_FOR(m_model.canGoOn());
    m_model.goOn();
    m_model.goOn();
    ASSERT_TRUE(m_model.isBusy());

    m_model.cancel();

    EXPECT_FALSE(m_model.isBusy());
    EXPECT_EQ(m_model.step(), Step::Columns);
}

TEST_F(ImportWizardModelTest, GoesBackToTheCheckWhenTheImportIsStoppedInTime)
{
    m_recorder->whenStopped = Recorder::Stopped::InTime;
    m_model.setFile(u"leads.csv"_s);
    LOTBOARD_WAIT_FOR(m_model.canGoOn());
    m_model.goOn();
    m_model.goOn();
    LOTBOARD_WAIT_FOR(m_model.canGoOn());
    m_model.goOn();

    m_model.cancel();

    EXPECT_TRUE(m_model.isStopping());
    LOTBOARD_WAIT_FOR(!m_model.isBusy());
    EXPECT_EQ(m_model.step(), Step::Check);
    EXPECT_EQ(m_model.errorMessage(), QString());
    EXPECT_TRUE(m_model.canGoOn());
}

TEST_F(ImportWizardModelTest, ShowsTheResultOfAnImportThatWasSavedBeforeItCouldBeStopped)
{
    m_recorder->whenStopped = Recorder::Stopped::TooLate;
    m_model.setFile(u"leads.csv"_s);
    LOTBOARD_WAIT_FOR(m_model.canGoOn());
    m_model.goOn();
    m_model.goOn();
    LOTBOARD_WAIT_FOR(m_model.canGoOn());
    m_model.goOn();

    m_model.cancel();

    LOTBOARD_WAIT_FOR(!m_model.isBusy());
    EXPECT_EQ(m_model.step(), Step::Result);
    EXPECT_TRUE(m_model.canUndo());
    EXPECT_FALSE(m_model.isStopping());
}
