#include "services/goals/goalservice.h"

#include "services/goals/goalfile.h"
#include "services/people/staffservice.h"
#include "services/undo/undoservice.h"
#include "storage/changes/unitofwork.h"
#include "storage/file/storefile.h"
#include "storage/repositories/salerepository.h"
#include "support/manager.h"
#include "support/testworkspace.h"

#include <QFile>

#include <cmath>

using namespace lotboard;
using namespace Qt::StringLiterals;

namespace {

const Period january2024 {january(1), january(31)};
const Period december2023 = monthOf(january(1) - std::chrono::days(1));

GoalEntry units(std::optional<double> value, const Period& month = january2024,
    GoalScope scope = GoalScope::Store, const QString& key = {})
{
    return {{u"units"_s, scope, key, month}, value, std::nullopt};
}

class GoalServiceTest : public testing::Test
{
protected:
    QString addPerson(const QString& name)
    {
        return QString::number(
            StaffService(*m_workspace).add(manager, {.name = name})->value.id.value);
    }
    void sell(std::chrono::sys_days day, const QString& staff)
    {
        EXPECT_TRUE(succeeded(m_workspace->write([&](storage::StoreFile& file) -> Status {
            const auto unit = storage::UnitOfWork::begin(file, manager);
            const auto saved
                = storage::SaleRepository((*unit)->database())
                      .insert(manager, **unit,
                          {.contractOn = day,
                              .credits
                              = {{.staff = {staff.toLongLong()}, .basisPoints = wholeDeal}}});
            return saved ? (*unit)->commit() : Status(saved.error());
        })));
        EXPECT_TRUE(succeeded(m_workspace->catchUp()));
    }
    int save(const std::vector<GoalEntry>& entries)
    {
        const auto saved = m_service.save(manager, entries);
        EXPECT_TRUE(succeeded(saved));
        m_action = saved->action;
        return saved->value;
    }
    /// "units person/3 2024-01 12".
    QStringList goals()
    {
        QStringList texts;
        for (const Goal& goal : *m_service.goals(manager))
            texts.append(u"%1 %2/%3 %4 %5"_s.arg(goal.metric, goalScopeId(goal.scope),
                goal.scopeKey, periodText(goal.period), goalNumberText(goal.metric, goal.value)));
        return texts;
    }
    void takeBack()
    {
        EXPECT_TRUE(succeeded(UndoService(*m_workspace).takeBack(manager, m_action)));
    }
    QString write(const QByteArray& bytes)
    {
        const QString path = m_workspace.folder() + u"/goals.csv"_s;
        QFile file(path);
        EXPECT_TRUE(file.open(QIODevice::WriteOnly));
        file.write(bytes);
        return path;
    }

    TestWorkspace m_workspace {};
    GoalService m_service {*m_workspace};
    SavedAction m_action {};
};

} // namespace

TEST_F(GoalServiceTest, SetsChangesAndTakesAwayInOneAction)
{
    save({units(40), units(30, december2023)});
    const QStringList before = goals();

    EXPECT_EQ(save({units(45), units(std::nullopt, december2023),
                  units(12, january2024, GoalScope::Team, u"Blue"_s)}),
        3);

    EXPECT_EQ(
        goals(), (QStringList {u"units store/ 2024-01 45"_s, u"units team/Blue 2024-01 12"_s}));
    takeBack();
    EXPECT_EQ(goals(), before);
}

TEST_F(GoalServiceTest, TheNumbersAreRightWhenItReturns)
{
    save({units(40)});

    EXPECT_EQ(metrics::storeOf(*m_workspace->facts()).name, u"Harbor Motors"_s);
    const auto pace = m_service.share(manager, {metrics::MetricId::Units, january2024});
    ASSERT_FALSE(pace); // There is a goal, but nobody sold anything.
    EXPECT_TRUE(errorText(pace.error()).contains(u"history"));
}

TEST_F(GoalServiceTest, WritesNothingWhereNothingChanges)
{
    save({units(40)});

    EXPECT_EQ(save({units(40), units(std::nullopt, december2023)}), 0);
    EXPECT_TRUE(m_action.isEmpty());
}

TEST_F(GoalServiceTest, RefusesWhatSomebodyElseChangedMeanwhile)
{
    save({units(40)});
    GoalEntry mine = units(50);
    mine.version = m_service.goals(manager)->front().version;
    save({units(45)});
    GoalEntry fresh = units(33, december2023);

    const auto saved = m_service.save(manager, std::vector {fresh, mine});

    ASSERT_FALSE(saved);
    EXPECT_EQ(saved.error().code, Error::Code::Conflict);
    EXPECT_EQ(goals(), QStringList {u"units store/ 2024-01 45"_s});
    mine.version = 0; // Thought to be new.
    EXPECT_EQ(m_service.save(manager, std::vector {mine}).error().code, Error::Code::Conflict);
}

TEST_F(GoalServiceTest, RefusesWhatCannotBeAGoal)
{
    const auto isRefused = [this](const QString& metric, GoalScope scope, double value) {
        const auto saved = m_service.save(
            manager, std::vector {GoalEntry {{metric, scope, {}, january2024}, value, {}}});
        return !saved && saved.error().code == Error::Code::InvalidInput;
    };
    EXPECT_TRUE(isRefused(u"units"_s, GoalScope::Store, -1));
    EXPECT_TRUE(isRefused(u"units"_s, GoalScope::Store, std::nan("")));
    EXPECT_TRUE(isRefused(u"contact_rate"_s, GoalScope::Store, 1.2));
    EXPECT_TRUE(isRefused(u"pace"_s, GoalScope::Store, 5));
    EXPECT_TRUE(isRefused(u"spend"_s, GoalScope::Store, 5));
    EXPECT_TRUE(isRefused(u"cost_per_lead"_s, GoalScope::Person, 5));
    EXPECT_TRUE(isRefused(u"nonsense"_s, GoalScope::Store, 5));
    EXPECT_FALSE(isRefused(u"cost_per_lead"_s, GoalScope::Store, 5));
    EXPECT_FALSE(isRefused(u"source_roi"_s, GoalScope::Store, 3));
}

TEST_F(GoalServiceTest, CopiesAMonthOverAnotherAndBack)
{
    save({units(40, december2023), units(8, december2023, GoalScope::Team, u"Blue"_s),
        units(99, january2024)});
    const QStringList before = goals();

    const auto copied = m_service.copy(manager, {december2023, january2024, 10, u"units"_s});

    ASSERT_TRUE(succeeded(copied));
    EXPECT_EQ(copied->value, 2);
    EXPECT_EQ(goals().mid(2),
        (QStringList {u"units store/ 2024-01 44"_s, u"units team/Blue 2024-01 9"_s}));
    m_action = copied->action;
    takeBack();
    EXPECT_EQ(goals(), before);
}

TEST_F(GoalServiceTest, SaysThatThereIsNothingToCopy)
{
    const auto copied = m_service.copy(manager, {december2023, january2024});

    ASSERT_FALSE(copied);
    EXPECT_EQ(copied.error().code, Error::Code::InvalidInput);
}

TEST_F(GoalServiceTest, SharesOutByWhatEachBroughtAndNotToWhoLeft)
{
    const QString ann = addPerson(u"Ann"_s);
    const QString ben = addPerson(u"Ben"_s);
    const QString gone = addPerson(u"Gone"_s);
    addPerson(u"New"_s);
    for (int sale = 0; sale < 3; ++sale)
        sell(december2023.first + std::chrono::days(sale), ann);
    sell(december2023.first, ben);
    sell(december2023.first, gone);
    Staff left = StaffService(*m_workspace).all(manager)->at(2);
    ASSERT_EQ(left.name, u"Gone"_s);
    left.activeTo = january(5);
    ASSERT_TRUE(succeeded(StaffService(*m_workspace).save(manager, left)));
    save({units(41)});

    const auto shared = m_service.share(manager, {metrics::MetricId::Units, january2024});

    ASSERT_TRUE(succeeded(shared));
    EXPECT_EQ(goals(),
        (QStringList {u"units store/ 2024-01 41"_s, u"units person/%1 2024-01 31"_s.arg(ann),
            u"units person/%1 2024-01 10"_s.arg(ben)}));
}

TEST_F(GoalServiceTest, SharesOutWhatAddsUpOnly)
{
    save({{{u"close_rate"_s, GoalScope::Store, {}, january2024}, 0.1, {}}});

    EXPECT_FALSE(m_service.share(manager, {metrics::MetricId::CloseRate, january2024}));
    EXPECT_FALSE(m_service.share(manager, {metrics::MetricId::Units, january2024}));
}

TEST_F(GoalServiceTest, AnExportComesBackAsItWas)
{
    const QString ann = addPerson(u"Ann, \"A\" Alvarez"_s);
    save({units(40.5), units(12, january2024, GoalScope::Person, ann),
        {{u"gross"_s, GoalScope::Store, {}, january2024}, 12'345'67.0, {}},
        {{u"contact_rate"_s, GoalScope::Store, {}, january2024}, 0.625, {}},
        {{u"response_time"_s, GoalScope::Store, {}, january2024}, 540, {}}});
    const QStringList before = goals();
    const QString path = m_workspace.folder() + u"/goals.csv"_s;
    ASSERT_TRUE(succeeded(m_service.exportFile(manager, path)));
    std::vector<GoalEntry> none;
    for (const Goal& goal : *m_service.goals(manager))
        none.push_back({GoalPlace::of(goal), std::nullopt, goal.version});
    save(none);
    ASSERT_TRUE(goals().isEmpty());

    const auto imported = m_service.importFile(manager, path);

    ASSERT_TRUE(succeeded(imported));
    QStringList after = goals();
    EXPECT_EQ(
        QSet<QString>(after.begin(), after.end()), QSet<QString>(before.begin(), before.end()));
}

TEST_F(GoalServiceTest, AFileWithOneBadLineChangesNothingAndSaysWhich)
{
    addPerson(u"Ann"_s);
    addPerson(u"Ann"_s);
    const QString path = write("Month,Metric,For,Name,Goal\r\n"
                               "2024-01,units,store,,40\r\n"
                               "2024-01,units,person,Zoe,4\r\n"
                               "2024-01,units,person,Ann,4\r\n"
                               "January,units,store,,40\r\n"
                               "2024-01,units,store,,forty\r\n");

    const auto imported = m_service.importFile(manager, path);

    ASSERT_FALSE(imported);
    const QString text = errorText(imported.error());
    for (const char* part :
        {"Line 3", "Zoe", "Line 4", "More than one", "Line 5", "January", "Line 6", "forty"})
        EXPECT_TRUE(text.contains(QLatin1String(part))) << part;
    EXPECT_TRUE(goals().isEmpty());
}

TEST_F(GoalServiceTest, AFileOfSomethingElseIsRefused)
{
    const auto imported = m_service.importFile(manager, write("name,phone\r\nAnn,1\r\n"));

    ASSERT_FALSE(imported);
    EXPECT_TRUE(errorText(imported.error()).contains(u"metric"));
}

TEST_F(GoalServiceTest, AFileTakesMoneyAndPercentAsPeopleWriteThem)
{
    const QString path = write("metric,month,goal\n"
                               "gross,2024-01,\"$120,000.50\"\n"
                               "close_rate,2024-01,12.5%\n");

    ASSERT_TRUE(succeeded(m_service.importFile(manager, path)));

    const auto stored = *m_service.goals(manager);
    ASSERT_EQ(stored.size(), 2);
    EXPECT_DOUBLE_EQ(stored[0].value, 0.125);
    EXPECT_DOUBLE_EQ(stored[1].value, 12'000'050);
}

TEST_F(GoalServiceTest, MembersAreTheStoreItsTeamsPeopleAndSources)
{
    StaffService(*m_workspace).add(manager, {.name = u"Ann"_s, .team = u"Blue"_s}).hasValue();
    StaffService(*m_workspace).add(manager, {.name = u"Ben"_s, .team = u"Blue"_s}).hasValue();

    QStringList names;
    for (const GoalMember& member : *m_service.members(manager))
        names.append(goalScopeId(member.scope) + u' ' + member.name);

    EXPECT_EQ(names,
        (QStringList {u"store Harbor Motors"_s, u"team Blue"_s, u"person Ann"_s, u"person Ben"_s}));
}
