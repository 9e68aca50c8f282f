#include "models/leads/leadexport.h"

#include "support/madeupleads.h"
#include "support/printing.h"

#include <QFile>
#include <QTemporaryDir>

using namespace lotboard;
using namespace Qt::Literals::StringLiterals;

namespace {

Result<std::vector<LeadListRow>> fetchWithFormula(const std::vector<LeadId>& leads)
{
    auto rows = madeUpRows(leads);
    for (LeadListRow& row : rows) {
        if (row.id == LeadId {2})
            row.customerName = u"=cmd"_s;
    }
    return rows;
}

LeadExport exportOf(int count)
{
    return LeadExport(&fetchWithFormula, BusinessCalendar(),
        std::make_shared<const std::vector<LeadId>>(madeUpIds(count)),
        {LeadTableModel::CustomerColumn, LeadTableModel::AttemptsColumn,
            LeadTableModel::ReceivedColumn});
}

} // namespace

TEST(LeadExport, WritesTheShownColumnsOfAllLeads)
{
    const QTemporaryDir folder;
    const QString path = folder.filePath(u"leads.csv"_s);

    ASSERT_TRUE(succeeded(exportOf(2).saveCsv(Session::manager(), path, {})));

    QFile file(path);
    ASSERT_TRUE(file.open(QIODevice::ReadOnly));
    EXPECT_EQ(file.readAll().toStdString(),
        "Customer,Attempts,Received\r\n"
        "Customer 1,1,2024-01-02 00:00\r\n"
        "'=cmd,2,2024-01-02 00:00\r\n");
}

TEST(LeadExport, CopiesEveryLeadOfALongList)
{
    const auto text = exportOf(5000).text(Session::manager(), {});

    ASSERT_TRUE(succeeded(text));
    EXPECT_EQ(text->count(u'\n'), 5001);
    EXPECT_TRUE(text->contains(u"Customer 5000\t0\t"_s));
}

TEST(LeadExport, LeavesNoFileBehindWhenCancelled)
{
    const QTemporaryDir folder;
    const QString path = folder.filePath(u"leads.csv"_s);
    JobControl control;
    control.cancel();

    const Status status = exportOf(2).saveCsv(Session::manager(), path, control);

    ASSERT_FALSE(status);
    EXPECT_EQ(status.error().code, Error::Code::Cancelled);
    EXPECT_FALSE(QFile::exists(path));
}

TEST(LeadExport, IsRefusedToWhoMayNotTakeNamesOut)
{
    const auto text = exportOf(2).text({.role = Role::Associate}, {});

    ASSERT_FALSE(text);
    EXPECT_EQ(text.error().code, Error::Code::Forbidden);
}
