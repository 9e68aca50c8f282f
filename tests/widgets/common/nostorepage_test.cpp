#include "widgets/common/nostorepage.h"

#include "support/printing.h"

#include <QAbstractButton>
#include <QSignalSpy>

#include <gtest/gtest.h>

using namespace lotboard;

namespace {

class NoStorePageWay : public testing::TestWithParam<const char*>
{
};

} // namespace

TEST_P(NoStorePageWay, AsksForWhatTheButtonSays)
{
    const NoStorePage page({.id = QStringLiteral("leads"), .title = QStringLiteral("Leads")});
    const QString command = QString::fromLatin1(GetParam());
    const QSignalSpy requested(&page, &Page::commandRequested);

    auto* button = page.findChild<QAbstractButton*>(command);
    ASSERT_NE(button, nullptr);
    button->click();

    ASSERT_EQ(requested.count(), 1);
    EXPECT_EQ(requested.at(0).at(0).toString(), command);
}

INSTANTIATE_TEST_SUITE_P(
    , NoStorePageWay, testing::Values("createDatabase", "openDatabase", "createDemo"));

TEST(NoStorePage, IsThePageThatItStandsFor)
{
    const NoStorePage page({.id = QStringLiteral("data"), .title = QStringLiteral("Data")});

    EXPECT_EQ(page.info().id, QStringLiteral("data"));
    EXPECT_TRUE(page.isReady());
}
