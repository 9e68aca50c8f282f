#include "widgets/today/worklinedelegate.h"

#include "models/common/modelroles.h"
#include "widgets/theme/themecolours.h"

#include <QApplication>
#include <QImage>
#include <QPainter>
#include <QStandardItemModel>

#include <gtest/gtest.h>

using namespace lotboard;
using namespace Qt::StringLiterals;

namespace {

constexpr QRect line(0, 0, 400, 40);

/// A selected line of a list without the focus, with an urgency of the given tone in front.
class WorkLineDelegateTest : public testing::TestWithParam<Tone>
{
protected:
    ~WorkLineDelegateTest() override { QApplication::setPalette(m_before); }

    QImage painted(const ThemeColours& colours)
    {
        QApplication::setPalette(paletteOf(colours));
        QStandardItemModel model;
        auto* item = new QStandardItem(u"Okafor"_s);
        item->setData(u"now"_s, FirstOwnRole);
        item->setData(QVariant::fromValue(GetParam()), ToneRole);
        model.appendRow(item);
        QImage image(line.size(), QImage::Format_RGB32);
        image.fill(colours.surface);
        QPainter painter(&image);
        QStyleOptionViewItem option;
        option.rect = line;
        option.font = QApplication::font();
        option.state = QStyle::State_Selected;
        const WorkLineDelegate delegate({.lead = FirstOwnRole}, nullptr);
        delegate.paint(&painter, option, model.index(0, 0));
        return image;
    }

private:
    const QPalette m_before = QApplication::palette();
};

} // namespace

TEST_P(WorkLineDelegateTest, ThePillKeepsAGroundOfItsOwnOnASelectedLine)
{
    for (const ThemeColours* colours : {&lightColours(), &darkColours()}) {
        const QImage image = painted(*colours);
        const QColor beside = image.pixelColor(5, line.center().y());
        EXPECT_EQ(beside, colours->accentSoft);
        EXPECT_NE(image.pixelColor(12, line.center().y() + 1), beside); // Before the first letter.
    }
}

INSTANTIATE_TEST_SUITE_P(Tones, WorkLineDelegateTest,
    testing::Values(Tone::Plain, Tone::Muted, Tone::Good, Tone::Bad, Tone::Warning, Tone::Strong));
