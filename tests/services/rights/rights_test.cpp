#include "operation.h"

#include "metrics/engine.h"
#include "metrics/withheld.h"
#include "services/board/recordservice.h"
#include "services/lead/leadservice.h"
#include "services/people/staffservice.h"
#include "storage/repositories/appointmentrepository.h"
#include "storage/repositories/communicationrepository.h"
#include "storage/repositories/salerepository.h"
#include "storage/repositories/showrepository.h"
#include "storage/repositories/taskrepository.h"
#include "support/testworkspace.h"

#include <QDirIterator>
#include <QFile>
#include <QRegularExpression>

#include <gtest/gtest.h>

#include <algorithm>
#include <set>

using namespace lotboard;
using namespace Qt::Literals::StringLiterals;

namespace {

std::vector<Operation> allOperations()
{
    std::vector<Operation> all;
    for (const auto& group :
        {leadOperations(), customerOperations(), visitOperations(), boardOperations(),
            reportOperations(), storeOperations(), repositoryOperations(), readerOperations()})
        all.insert(all.end(), group.begin(), group.end());
    return all;
}

/// A store with Priya, whose session it is, and Caleb: each has a lead with all that belongs to
/// one.
class RightsStore
{
public:
    RightsStore()
    {
        const Session manager = Session::manager();
        StaffService staff(*m_workspace);
        m_priya = staff.add(manager, {.name = u"Priya"_s})->value.id;
        const StaffId caleb = staff.add(manager, {.name = u"Caleb"_s})->value.id;
        m_own = target(m_priya, true);
        m_others = target(caleb, false);
    }

    Workspace& workspace() { return *m_workspace; }
    StaffId priya() const { return m_priya; }
    LeadId leadOf(std::optional<StaffId> person)
    {
        return LeadService(*m_workspace)
            .create(Session::manager(),
                {.lead = {.assignedTo = person}, .customer = {.lastName = u"Okafor"_s}})
            ->value.lead.id;
    }
    const Target& target(bool isOwn) const { return isOwn ? m_own : m_others; }
    Status run(const Operation& operation, const Session& session, bool isOwn)
    {
        return operation.run({.workspace = *m_workspace,
            .session = session,
            .target = target(isOwn),
            .folder = m_workspace.folder()});
    }

private:
    template<class Repository, class T>
    T stored(const T& value)
    {
        T saved {};
        const Status status = m_workspace->write([&](storage::StoreFile& file) -> Status {
            const auto unit = storage::UnitOfWork::begin(file, Session::manager());
            saved = *Repository((*unit)->database()).insert(Session::manager(), **unit, value);
            return (*unit)->commit();
        });
        EXPECT_TRUE(succeeded(status));
        return saved;
    }
    Target target(StaffId person, bool isOwn)
    {
        const auto form
            = LeadService(*m_workspace)
                  .create({.who = person, .role = Role::Manager},
                      {.lead = {.assignedTo = person}, .customer = {.lastName = u"Okafor"_s}});
        Target target {.isOwn = isOwn,
            .lead = form->value.lead,
            .customer = form->value.customer,
            .action = form->action};
        target.touch
            = stored<storage::CommunicationRepository>(Communication {.lead = target.lead.id});
        target.appointment
            = stored<storage::AppointmentRepository>(Appointment {.lead = target.lead.id});
        target.task = stored<storage::TaskRepository>(
            Task {.lead = target.lead.id, .dueAt = std::chrono::sys_seconds(january(30))});
        target.show = stored<storage::ShowRepository>(Show {.lead = target.lead.id});
        target.sale = stored<storage::SaleRepository>(Sale {.lead = target.lead.id,
            .customer = target.customer.id,
            .contractOn = january(5),
            .frontGross = Money::fromCents(120'000),
            .credits = {{.staff = person, .basisPoints = wholeDeal}}});
        return target;
    }

    TestWorkspace m_workspace;
    StaffId m_priya {};
    Target m_own {};
    Target m_others {};
};

struct Who
{
    const char* name = "";
    Role role = Role::Associate;
    Rights besides {};
};

void PrintTo(const Who& who, std::ostream* out)
{
    *out << who.name;
}

class RightsTest : public testing::TestWithParam<Who>
{
};

/// Every function of the layers below the screen that takes a session, as `Class::function`.
std::set<QString> functionsWithSession()
{
    // A class begins, access changes, or a function takes a session.
    static const QRegularExpression pattern(
        u"^(?:class|struct) (\\w+)[^;{]*\\{|^(public|private):|^\\};|(\\w+)\\(\\s*const Session& session"_s,
        QRegularExpression::MultilineOption);
    std::set<QString> found;
    QStringList headers {QStringLiteral(LOTBOARD_SOURCES "/storage/changes/auditlog.h"),
        QStringLiteral(LOTBOARD_SOURCES "/storage/changes/takeback.h")};
    for (const QString& folder : {u"/services"_s, u"/storage/repositories"_s}) {
        QDirIterator files(QStringLiteral(LOTBOARD_SOURCES) + folder, {u"*.h"_s}, QDir::Files,
            QDirIterator::Subdirectories);
        while (files.hasNext())
            headers << files.next();
    }
    for (const QString& path : headers) {
        QFile file(path);
        EXPECT_TRUE(file.open(QIODevice::ReadOnly)) << path.toStdString();
        QString owner;
        bool isPublic = true;
        auto matches = pattern.globalMatch(QString::fromUtf8(file.readAll()));
        while (matches.hasNext()) {
            const QRegularExpressionMatch match = matches.next();
            if (!match.captured(1).isEmpty() || match.captured() == u"};"_s) {
                owner = match.captured(1);
                isPublic = true;
            } else if (!match.captured(2).isEmpty()) {
                isPublic = match.captured(2) == u"public"_s;
            } else if (isPublic) {
                found.insert(owner + u"::"_s + match.captured(3));
            }
        }
    }
    return found;
}

/// Parts of an import, which ask for the session in order to pass it on.
const std::set<QString> passedOn {u"BatchStore::BatchStore"_s, u"::writeBatch"_s,
    u"ImportLookup::ImportLookup"_s, u"DealWriter::DealWriter"_s, u"PlanWriter::PlanWriter"_s};

/// Parts of larger actions, which write through repositories and nothing else.
const std::set<QString> steps {u"::enterLead"_s, u"::changeLead"_s, u"::changeLeadStatus"_s,
    u"::addTouch"_s, u"::checkMayTouch"_s, u"::keepDoNotContactWord"_s, u"::bookAppointment"_s,
    u"::moveAppointment"_s, u"::confirmAppointment"_s, u"::endAppointment"_s, u"::addVisit"_s,
    u"::changeVisit"_s};

} // namespace

TEST_P(RightsTest, EveryOperationIsRefusedExactlyWhereTheRightIsMissing)
{
    RightsStore store;
    const Session session {
        .who = store.priya(), .role = GetParam().role, .besides = GetParam().besides};
    for (const Operation& operation : allOperations()) {
        for (const bool isOwn : {true, false}) {
            const Status done = store.run(operation, session, isOwn);

            const bool isRefused = !done && done.error().code == Error::Code::Forbidden;
            EXPECT_EQ(!isRefused, operation.isAllowed(session, isOwn))
                << operation.name << (isOwn ? ", one's own: " : ", somebody else's: ")
                << (done ? std::string("done") : errorText(done.error()).toStdString());
        }
    }
}

TEST_P(RightsTest, TheBoardSaysWhatColleaguesMadeExactlyWhereTheRightIsThere)
{
    RightsStore store;
    const Session session {
        .who = store.priya(), .role = GetParam().role, .besides = GetParam().besides};
    ASSERT_TRUE(succeeded(store.workspace().catchUp()));
    const auto facts = metrics::factsFor(session, store.workspace().facts());
    const auto answer = metrics::evaluate(*facts,
        {.metrics = {metrics::MetricId::Gross},
            .by = {metrics::Dimension::Person},
            .period = metrics::coveredPeriod(*facts),
            .today = store.workspace().today()});

    ASSERT_EQ(answer.rows.size(), 2U);
    for (const metrics::ResultRow& row : answer.rows) {
        const bool isOwn = row.keys.front().key == QString::number(store.priya().value);
        const metrics::Figure& gross = row.cells.front().figure;
        EXPECT_EQ(gross.isWithheld, !isOwn && !session.may(Right::ReadGrosses));
        EXPECT_EQ(gross.numerator, gross.isWithheld ? 0 : 120'000);
    }
    EXPECT_EQ(answer.total.cells.front().figure.isWithheld, !session.may(Right::ReadGrosses));
}

TEST(Rights, AnAssociatesListHasTheirOwnLeadsAndThoseThatNobodyHas)
{
    RightsStore store;
    const LeadId free = store.leadOf(std::nullopt);
    const Session priya {.who = store.priya(), .role = Role::Associate};
    const std::vector<LeadId> ownAndFree {store.target(true).lead.id, free};

    for (const LeadListQuery& query : {LeadListQuery {}, LeadListQuery {.search = u"Okafor"_s},
             LeadListQuery {.sort = LeadSort::Customer}}) {
        auto list = *LeadService(store.workspace()).list(priya, query, {});
        std::ranges::sort(list);
        EXPECT_EQ(list, ownAndFree);
    }
    const std::vector<LeadId> others {store.target(false).lead.id};
    EXPECT_EQ(LeadService(store.workspace()).rows(priya, others)->front(),
        LeadListRow {.id = others.front()});
    EXPECT_EQ(LeadService(store.workspace()).list(Session::manager(), {}, {})->size(), 3U);
}

TEST(Rights, BehindAFigureStandsNoNameOfAColleaguesCustomerAndNoGrossOfTheirDeals)
{
    RightsStore store;
    const auto rows = [&](metrics::RecordKind kind, std::int64_t id, const Session& session) {
        return RecordService(store.workspace())
            .rows(session, std::vector<metrics::RecordRef> {{.kind = kind, .id = id}}, {})
            ->front();
    };
    const Session priya {.who = store.priya(), .role = Role::Associate};
    const Session trusted {.who = store.priya(),
        .role = Role::Associate,
        .besides = {Right::ReadAllLeads, Right::ReadGrosses}};
    using metrics::RecordKind;

    for (const bool isOwn : {true, false}) {
        const Target& target = store.target(isOwn);
        for (const auto& [kind, id] : {std::pair(RecordKind::Lead, target.lead.id.value),
                 std::pair(RecordKind::Communication, target.touch.id.value),
                 std::pair(RecordKind::Appointment, target.appointment.id.value),
                 std::pair(RecordKind::Show, target.show.id.value),
                 std::pair(RecordKind::Sale, target.sale.id.value)}) {
            EXPECT_EQ(rows(kind, id, priya).customerName.isEmpty(), !isOwn);
            EXPECT_FALSE(rows(kind, id, trusted).customerName.isEmpty());
        }
        EXPECT_EQ(rows(RecordKind::Sale, target.sale.id.value, priya).amount.has_value(), isOwn);
        EXPECT_TRUE(rows(RecordKind::Sale, target.sale.id.value, trusted).amount.has_value());
    }
}

TEST(Rights, TheGrossOfADealWithoutAShareIsReadAsNotEntered)
{
    RightsStore store;
    const Session seesLeads {
        .who = store.priya(), .role = Role::Associate, .besides = {Right::ReadAllLeads}};

    const auto own = LeadService(store.workspace()).history(seesLeads, store.target(true).lead.id);
    const auto others
        = LeadService(store.workspace()).history(seesLeads, store.target(false).lead.id);

    EXPECT_EQ(own->sales.front().frontGross, Money::fromCents(120'000));
    EXPECT_EQ(others->sales.front().frontGross, std::nullopt);
}

TEST(Rights, ALeadThatWasGivenAwayIsOutOfSight)
{
    RightsStore store;
    const Session priya {.who = store.priya(), .role = Role::Associate};
    LeadForm form {.lead = store.target(true).lead, .customer = store.target(true).customer};
    form.lead.assignedTo = store.target(false).lead.assignedTo;
    LeadService leads(store.workspace());

    ASSERT_TRUE(succeeded(leads.save(priya, form)));

    EXPECT_EQ(leads.history(priya, form.lead.id).error().code, Error::Code::Forbidden);
}

INSTANTIATE_TEST_SUITE_P(Roles, RightsTest,
    testing::Values(Who {"Manager", Role::Manager}, Who {"Associate"},
        Who {"ReadOnly", Role::ReadOnly},
        Who {"AssociateWhoSeesAllLeads", Role::Associate, {Right::ReadAllLeads}},
        Who {"AssociateWhoWorksOnAllLeads", Role::Associate, {Right::EditAllLeads}},
        Who {"AssociateWhoSeesGrosses", Role::Associate, {Right::ReadGrosses}},
        Who {"AssociateWhoExports", Role::Associate, {Right::ExportCustomers}},
        Who {"AssociateWhoImports", Role::Associate, {Right::ImportFiles}},
        Who {"AssociateWhoMayAllOfThat", Role::Associate, grantableRights(Role::Associate)},
        Who {"ReadOnlyWhoWasAnAssociate", Role::ReadOnly, grantableRights(Role::Associate)}),
    [](const auto& test) { return std::string(test.param.name); });

TEST(Rights, NoFunctionThatTakesASessionIsMissingAbove)
{
    std::set<QString> tried;
    for (const Operation& operation : allOperations())
        tried.insert(QString::fromLatin1(operation.name));
    const std::set<QString> written = functionsWithSession();

    EXPECT_GT(written.size(), 80U);
    for (const QString& name : written) {
        EXPECT_TRUE(tried.contains(name) || passedOn.contains(name) || steps.contains(name))
            << name.toStdString() << " is not tried with every role: add it to the operations";
    }
    for (const QString& name : tried)
        EXPECT_TRUE(written.contains(name)) << name.toStdString() << " is no function any more";
}
