#include "services/import/importfixture.h"

#include "exchange/adf/adfwarning.h"
#include "support/shareddata.h"

#include <set>

namespace lotboard {
namespace {

/// The cells of a simple file, cut at every comma: an independent, slower way to count.
std::vector<QStringList> cellsOf(const QString& path)
{
    QFile file(path);
    EXPECT_TRUE(file.open(QIODevice::ReadOnly));
    std::vector<QStringList> rows;
    while (!file.atEnd())
        rows.push_back(QString::fromUtf8(file.readLine()).trimmed().split(u','));
    return rows;
}

class ImportRealFiles : public ImportTest
{
protected:
    ImportReport importShared(const QString& path, std::optional<Kind> kind)
    {
        return import(ImportRequest {.filePath = sharedData(path), .kind = kind});
    }
    ImportReport importAgain(const QString& path, std::optional<Kind> kind)
    {
        return dryRun({.filePath = sharedData(path), .kind = kind});
    }
};

TEST_F(ImportRealFiles, DelawareRebatesAreSales)
{
    const QString path = QStringLiteral("delaware/de_rebates_no_demographics.csv");
    LOTBOARD_NEED_SHARED_DATA(path);
    std::int64_t leases = 0;
    const auto rows = cellsOf(sharedData(path));
    for (const QStringList& row : rows)
        leases += row.contains(QStringLiteral("Yes")) ? 1 : 0;

    const ImportReport report = importShared(path, Kind::Sales);

    EXPECT_EQ(report.of(ImportEntity::Sale).added, static_cast<std::int64_t>(rows.size()) - 1);
    EXPECT_EQ(report.of(ImportEntity::Sale).added, 515);
    EXPECT_EQ(report.badRowCount, 0);
    EXPECT_EQ(count("sale WHERE kind = 1"), leases);
    EXPECT_EQ(count("sale WHERE external_id NOT LIKE 'row-%'"), 515);
    EXPECT_EQ(
        count("sale s JOIN customer c ON c.id = s.customer_id WHERE c.postal_code <> ''"), 515);
    EXPECT_EQ(count("sale s JOIN vehicle v ON v.id = s.vehicle_id WHERE v.make <> '' "
                    "AND v.model <> '' AND v.status = 1"),
        515);
    EXPECT_EQ(importAgain(path, Kind::Sales).total(), (ImportCounts {.skipped = 515}));
}

TEST_F(ImportRealFiles, MavenOpportunitiesAreLeadsAndTheWonOnesSales)
{
    const QString path = QStringLiteral("maven/sales_pipeline.csv");
    LOTBOARD_NEED_SHARED_DATA(path);
    std::map<QString, std::int64_t> byStage;
    std::int64_t wonValue = 0;
    std::set<QString> accounts;
    std::set<QString> agents;
    std::int64_t anonymous = 0;
    for (const QStringList& row : cellsOf(sharedData(path))) {
        if (row[0] == QStringLiteral("opportunity_id"))
            continue;
        ++byStage[row[4]];
        agents.insert(row[1]);
        if (row[3].isEmpty())
            ++anonymous;
        else
            accounts.insert(row[3]);
        if (row[4] == QStringLiteral("Won"))
            wonValue += row[7].toLongLong() * 100;
    }

    const ImportReport report = importShared(path, Kind::Wide);

    EXPECT_EQ(report.of(ImportEntity::Lead).added, 8800);
    EXPECT_EQ(report.badRowCount, 0);
    EXPECT_EQ(count("lead WHERE status = 1"), byStage[QStringLiteral("Won")]);
    EXPECT_EQ(count("lead WHERE status = 2"), byStage[QStringLiteral("Lost")]);
    EXPECT_EQ(count("sale"), 4238);
    EXPECT_EQ(ask("SELECT sum(price_cents) FROM sale").toLongLong(), wonValue);
    EXPECT_EQ(count("customer"), static_cast<std::int64_t>(accounts.size()) + anonymous);
    EXPECT_EQ(count("staff"), static_cast<std::int64_t>(agents.size()));
    EXPECT_EQ(count("sale_credit"), 4238);
    const auto guessed = std::count_if(
        report.problems.begin(), report.problems.end(), [](const ImportProblem& problem) {
            const auto* reason = std::get_if<ImportReason>(&problem.reason);
            return reason && *reason == ImportReason::GuessedReceivedAt;
        });
    EXPECT_EQ(guessed, byStage[QStringLiteral("Prospecting")]);
    const ImportReport again = importAgain(path, Kind::Wide);
    EXPECT_EQ(again.total().added, 0);
    EXPECT_EQ(again.total().changed, 0);
}

TEST_F(ImportRealFiles, MavenTeamsAreStaffAndItsAccountsCustomers)
{
    LOTBOARD_NEED_SHARED_DATA(QStringLiteral("maven/sales_teams.csv"));
    const auto teams = cellsOf(sharedData(QStringLiteral("maven/sales_teams.csv")));
    const auto accounts = cellsOf(sharedData(QStringLiteral("maven/accounts.csv")));

    const ImportReport staff = importShared(QStringLiteral("maven/sales_teams.csv"), Kind::Staff);
    const ImportReport customers
        = importShared(QStringLiteral("maven/accounts.csv"), Kind::Customers);
    const ImportReport pipeline
        = importShared(QStringLiteral("maven/sales_pipeline.csv"), Kind::Wide);

    EXPECT_EQ(staff.of(ImportEntity::Staff).added, static_cast<std::int64_t>(teams.size()) - 1);
    EXPECT_EQ(
        customers.of(ImportEntity::Customer).added, static_cast<std::int64_t>(accounts.size()) - 1);
    EXPECT_EQ(pipeline.of(ImportEntity::Staff).added, 0);
    EXPECT_EQ(count("customer WHERE kind = 1"), static_cast<std::int64_t>(accounts.size()) - 1);
}

TEST_F(ImportRealFiles, MarketingIsSpend)
{
    const QString path = QStringLiteral("marketing/marketing_A_us_dates.csv");
    LOTBOARD_NEED_SHARED_DATA(path);
    std::int64_t cents = 0;
    std::set<QString> campaigns;
    const auto rows = cellsOf(sharedData(path));
    for (const QStringList& row : rows) {
        if (row[0] == QStringLiteral("id"))
            continue;
        const QStringList parts = row[6].split(u'.');
        cents += parts[0].toLongLong() * 100
            + parts.value(1).leftJustified(2, u'0').left(2).toLongLong();
        campaigns.insert(row[2].toLower());
    }

    const ImportReport report = importShared(path, Kind::Spend);

    EXPECT_EQ(report.of(ImportEntity::Spend).added, 308);
    EXPECT_EQ(report.of(ImportEntity::Spend).added, static_cast<std::int64_t>(rows.size()) - 1);
    EXPECT_EQ(report.badRowCount, 0);
    EXPECT_EQ(ask("SELECT sum(amount_cents) FROM spend").toLongLong(), cents);
    EXPECT_EQ(count("campaign"), static_cast<std::int64_t>(campaigns.size()));
    EXPECT_EQ(count("spend WHERE campaign_id IS NULL"), 0);
    EXPECT_EQ(importAgain(path, Kind::Spend).total(), (ImportCounts {.skipped = 308}));
}

class ImportRealAdf : public ImportRealFiles,
                      public testing::WithParamInterface<std::pair<const char*, int>>
{
};

TEST_P(ImportRealAdf, ArrivesAsLeads)
{
    const QString path = QStringLiteral("adf/") + QLatin1String(GetParam().first);
    LOTBOARD_NEED_SHARED_DATA(path);

    const ImportReport report = importShared(path, std::nullopt);

    EXPECT_EQ(report.of(ImportEntity::Lead).added, GetParam().second);
    EXPECT_EQ(count("lead_document"), GetParam().second);
    EXPECT_EQ(report.badRowCount, 0);
    const auto batches = m_service->batches(m_session);
    ASSERT_TRUE(succeeded(batches));
    EXPECT_EQ(batches->front().kind, QStringLiteral("adf"));
    EXPECT_EQ(
        importAgain(path, std::nullopt).total(), (ImportCounts {.skipped = GetParam().second}));
    ASSERT_TRUE(succeeded(m_service->undo(m_session, report.batch)));
    EXPECT_EQ(count("lead"), 0);
    EXPECT_EQ(count("lead_document"), 0);
}

INSTANTIATE_TEST_SUITE_P(Files, ImportRealAdf,
    testing::Values(std::pair {"12-fetchauto-cdata-comments.xml", 1},
        std::pair {"13-idknerdyshit-full-lead.xml", 1},
        std::pair {"14-idknerdyshit-maximal.xml", 1},
        std::pair {"15-idknerdyshit-two-prospects.xml", 2},
        std::pair {"16-idknerdyshit-html-entity.xml", 1},
        std::pair {"17-idknerdyshit-bad-enums.xml", 1},
        std::pair {"18-idknerdyshit-bad-date-currency-country.xml", 1},
        std::pair {"20-wikipedia-bad-offset.xml", 1}));

TEST_F(ImportRealFiles, TheAttackInAnAdfFileIsRefused)
{
    const QString path = QStringLiteral("adf/19-idknerdyshit-dtd-entity-attack.xml");
    LOTBOARD_NEED_SHARED_DATA(path);

    const auto report = m_service->importFile(m_session, {.filePath = sharedData(path)});

    ASSERT_FALSE(report);
    EXPECT_FALSE(errorText(report.error()).isEmpty());
    EXPECT_EQ(count("lead"), 0);
}

TEST_F(ImportRealFiles, WarningsOfAnAdfLeadAreReported)
{
    const QString path = QStringLiteral("adf/18-idknerdyshit-bad-date-currency-country.xml");
    LOTBOARD_NEED_SHARED_DATA(path);

    const ImportReport report = importShared(path, std::nullopt);

    ASSERT_GT(report.warningCount, 0);
    const bool hasAdfProblem = std::any_of(
        report.problems.begin(), report.problems.end(), [](const ImportProblem& problem) {
            return std::holds_alternative<exchange::AdfProblem>(problem.reason);
        });
    EXPECT_TRUE(hasAdfProblem);
}

} // namespace
} // namespace lotboard
