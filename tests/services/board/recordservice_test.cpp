#include "services/board/recordservice.h"

#include "services/lead/leadservice.h"

#include "support/manager.h"
#include "support/testworkspace.h"

using namespace lotboard;
using namespace Qt::Literals::StringLiterals;

namespace {

LeadId newLead(TestWorkspace& workspace, const QString& name)
{
    return LeadService(*workspace)
        .create(manager,
            {.lead = {.receivedAt = std::chrono::sys_seconds(january(30)),
                 .wanted = {.year = 2024, .make = u"Toyota"_s, .model = u"RAV4"_s}},
                .customer = {.lastName = name}})
        ->value.lead.id;
}

} // namespace

TEST(RecordService, TellsWhoWhenAndWhatInTheOrderAskedFor)
{
    TestWorkspace workspace;
    const LeadId ada = newLead(workspace, u"Ada"_s);
    const LeadId grace = newLead(workspace, u"Grace"_s);
    const std::vector<metrics::RecordRef> records {
        {metrics::RecordKind::Lead, grace.value, grace.value},
        {metrics::RecordKind::Lead, ada.value, ada.value}};

    const auto rows = RecordService(*workspace).rows(manager, records);

    ASSERT_TRUE(succeeded(rows));
    ASSERT_EQ(rows->size(), 2U);
    EXPECT_EQ((*rows)[0].customerName, u"Grace"_s);
    EXPECT_EQ((*rows)[1].customerName, u"Ada"_s);
    EXPECT_EQ((*rows)[1].vehicle, u"2024 Toyota RAV4"_s);
    EXPECT_EQ((*rows)[1].at, std::chrono::sys_seconds(january(30)));
    EXPECT_EQ((*rows)[1].record, records[1]);
}

TEST(RecordService, KeepsNamesFromWhoMayNotReadThem)
{
    TestWorkspace workspace;
    const LeadId ada = newLead(workspace, u"Ada"_s);
    const std::vector<metrics::RecordRef> records {
        {metrics::RecordKind::Lead, ada.value, ada.value}};

    const auto rows = RecordService(*workspace).rows({.who = {}, .role = Role::ReadOnly}, records);

    ASSERT_TRUE(succeeded(rows));
    EXPECT_EQ(rows->front().customerName, QString());
    EXPECT_EQ(rows->front().vehicle, u"2024 Toyota RAV4"_s);
}

TEST(RecordService, LeavesARecordThatIsGoneEmpty)
{
    TestWorkspace workspace;

    const auto rows
        = RecordService(*workspace)
              .rows(manager, std::vector<metrics::RecordRef> {{metrics::RecordKind::Sale, 99, 0}});

    ASSERT_TRUE(succeeded(rows));
    EXPECT_EQ(rows->front().day, std::nullopt);
}
