#include "models/common/tabletext.h"

#include "models/common/modelroles.h"
#include "models/common/tablesortmodel.h"

#include "support/printing.h"

#include <QAbstractItemModelTester>
#include <QAbstractTableModel>

using namespace lotboard;

namespace {

/// Names and figures, the last row their total.
class FigureTable final : public QAbstractTableModel
{
public:
    struct Row
    {
        QString name {};
        QString text {};
        QVariant value {};
    };
    using QAbstractTableModel::QAbstractTableModel;

    int rowCount(const QModelIndex& parent = {}) const override
    {
        return parent.isValid() ? 0 : static_cast<int>(rows.size());
    }
    int columnCount(const QModelIndex& parent = {}) const override
    {
        return parent.isValid() ? 0 : 2;
    }
    QVariant data(const QModelIndex& index, int role) const override
    {
        const Row& row = rows[static_cast<std::size_t>(index.row())];
        const bool isName = index.column() == 0;
        switch (role) {
        case Qt::DisplayRole:
            return isName ? row.name : row.text;
        case SortRole:
            return isName ? QVariant(row.name) : row.value;
        case CsvRole:
            return isName ? QVariant() : row.value;
        case FigureRole:
            return isName ? QVariant() : QVariant(true);
        case TotalRole:
            return index.row() == rowCount() - 1;
        default:
            return {};
        }
    }
    QVariant headerData(int section, Qt::Orientation orientation, int role) const override
    {
        if (orientation != Qt::Horizontal)
            return {};
        if (role == CsvRole && section == 1)
            return QStringLiteral("Contact rate (%)");
        if (role != Qt::DisplayRole)
            return {};
        return section == 0 ? QStringLiteral("Source") : QStringLiteral("Contacted");
    }

    std::vector<Row> rows {};
};

QStringList firstColumn(const QAbstractItemModel& model)
{
    QStringList names;
    for (int row = 0; row < model.rowCount(); ++row)
        names << model.index(row, 0).data().toString();
    return names;
}

class TableText : public testing::Test
{
protected:
    TableText()
    {
        model.rows = {{QStringLiteral("Website"), QStringLiteral("61.2%"), 61.17},
            {QStringLiteral("=1+1"), QStringLiteral("–"), {}},
            {QStringLiteral("Tab\there"), QStringLiteral("7.0%"), 7.0},
            {QStringLiteral("Total"), QStringLiteral("50.0%"), 50.0}};
    }

    QByteArray csv(const std::vector<int>& columns) const
    {
        QByteArray bytes;
        exchange::CsvWriter writer(&bytes);
        EXPECT_TRUE(succeeded(writeTableAsCsv(model, columns, writer)));
        return bytes;
    }

    FigureTable model;
};

} // namespace

TEST_F(TableText, CopiesWhatIsShownInTheOrderOfTheColumns)
{
    EXPECT_EQ(tableAsText(model, {1, 0}),
        QStringLiteral("Contacted\tSource\n61.2%\tWebsite\n–\t=1+1\n7.0%\tTab here\n"
                       "50.0%\tTotal\n"));
}

TEST_F(TableText, WritesNumbersAsNumbersAndGuardsFormulas)
{
    EXPECT_EQ(csv({0, 1}).toStdString(),
        "Source,Contact rate (%)\r\nWebsite,61.17\r\n'=1+1,\r\nTab\there,7\r\nTotal,50\r\n");
}

TEST_F(TableText, SortsTheTotalAndWhatHasNoValueLastBothWays)
{
    TableSortModel sorted;
    const QAbstractItemModelTester tester(
        &sorted, QAbstractItemModelTester::FailureReportingMode::Fatal);
    sorted.setSourceModel(&model);

    sorted.sort(1, Qt::AscendingOrder);
    EXPECT_EQ(firstColumn(sorted),
        QStringList({QStringLiteral("Tab\there"), QStringLiteral("Website"), QStringLiteral("=1+1"),
            QStringLiteral("Total")}));

    sorted.sort(1, Qt::DescendingOrder);
    EXPECT_EQ(firstColumn(sorted),
        QStringList({QStringLiteral("Website"), QStringLiteral("Tab\there"), QStringLiteral("=1+1"),
            QStringLiteral("Total")}));
}
