#include "widgets/dashboard/tilewidget.h"

#include "models/dashboard/tilemodel.h"
#include "widgets/theme/theme.h"

#include <gtest/gtest.h>

#include <QImage>
#include <QStandardItemModel>

using namespace lotboard;
using namespace Qt::StringLiterals;

namespace {

class TileWidgetTest : public testing::Test
{
protected:
    TileWidgetTest()
    {
        auto* item = new QStandardItem(u"Contact rate"_s);
        item->setData(u"58.1%"_s, TileModel::ValueRole);
        item->setData(QVariant::fromValue(QList<QPointF> {{0, 0.5}, {1, 0.6}, {2, 0.55}}),
            TileModel::TrendRole);
        m_model.appendRow(item);
        m_tile.resize(160, 130);
        m_tile.setTile(m_model.index(0, 0));
        m_tile.show();
    }

    Theme m_theme;
    QStandardItemModel m_model;
    TileWidget m_tile {};
};

} // namespace

TEST_F(TileWidgetTest, ShowsAndSaysTheBenchmarksOfItsFigure)
{
    const QImage without = m_tile.grab().toImage();

    m_tile.setBenchmarks({0.7}, u"Benchmark 70.0% · 20-group 2026"_s);

    EXPECT_NE(m_tile.grab().toImage(), without) << "there is a line";
    EXPECT_TRUE(m_tile.toolTip().contains(u"20-group 2026"_s));
    EXPECT_TRUE(m_tile.accessibleDescription().contains(u"Benchmark 70.0%"_s));
    m_tile.setTile(m_model.index(0, 0));
    EXPECT_TRUE(m_tile.accessibleDescription().contains(u"Benchmark 70.0%"_s));

    m_tile.setBenchmarks({}, {});
    EXPECT_EQ(m_tile.grab().toImage(), without);
    EXPECT_TRUE(m_tile.toolTip().isEmpty());
}
