#include "widgets/leads/knowncustomersbox.h"

#include "support/days.h"
#include "support/waiting.h"

#include <QApplication>
#include <QLabel>
#include <QListView>
#include <QPushButton>
#include <QSignalSpy>

using namespace lotboard;
using namespace std::chrono_literals;
using namespace Qt::Literals::StringLiterals;

namespace {

/// "Raman" is known, with a lead of 9 January; nobody else is.
Result<KnownCustomers> ramanIsKnown(const Customer& typed, const JobControl&)
{
    if (typed.lastName != u"Raman")
        return KnownCustomers();
    return KnownCustomers {
        .customers = {{.customer = {.customer = {7},
                           .title = u"<b>Priya</b> Raman"_s,
                           .detail = u"(555) 010-0148"_s,
                           .city = u"Saint Petersburg Beach"_s,
                           .lead = {3},
                           .leadReceivedAt = std::chrono::sys_seconds(january(9))},
            .reasons = {SameReason::Phone},
            .lastActiveAt = std::chrono::sys_seconds(january(9))}}};
}

class KnownCustomersBoxTest : public testing::Test
{
protected:
    void setUp(std::chrono::sys_seconds now)
    {
        box.setUp({.search = &ramanIsKnown,
            .find = [](CustomerId id) -> Result<Customer> {
                return Customer {.id = id, .lastName = u"Raman"_s};
            },
            .now = now});
        list = box.findChild<QListView*>(u"knownList"_s);
    }

    void type(const QString& name)
    {
        QSignalSpy answered(list->model(), &QAbstractItemModel::modelReset);
        box.setTyped({.lastName = name});
        LOTBOARD_WAIT_FOR(answered.size() == 1);
    }

    void choose()
    {
        QSignalSpy linked(&box, &KnownCustomersBox::linked);
        list->setCurrentIndex(list->model()->index(0, 0));
        QTest::keyClick(list, Qt::Key_Return);
        LOTBOARD_WAIT_FOR(linked.size() == 1);
        EXPECT_EQ(linked[0][0].value<Customer>().id, CustomerId {7});
    }

    bool isShown(const char* name) const
    {
        return box.findChild<QWidget*>(QString::fromLatin1(name))->isVisibleTo(&box);
    }

    KnownCustomersBox box;
    QListView* list = nullptr;
};

} // namespace

TEST_F(KnownCustomersBoxTest, IsQuietWhileNobodyIsKnown)
{
    setUp(january(20));
    type(u"Kim"_s);

    EXPECT_FALSE(isShown("knownPart"));
    EXPECT_FALSE(isShown("linkedPart"));
}

TEST_F(KnownCustomersBoxTest, LinksWhoIsChosenAndLetsGoAgain)
{
    setUp(january(20));
    type(u"Raman"_s);
    EXPECT_TRUE(isShown("knownPart"));

    choose();
    EXPECT_FALSE(isShown("knownPart"));
    EXPECT_TRUE(isShown("linkedPart"));

    QSignalSpy unlinked(&box, &KnownCustomersBox::unlinked);
    box.findChild<QPushButton*>(u"unlinkButton"_s)->click();
    EXPECT_EQ(unlinked.size(), 1);
    EXPECT_TRUE(isShown("knownPart"));
}

TEST_F(KnownCustomersBoxTest, WhereItIsNarrowTheTextsHaveMoreLinesAndNoneIsCut)
{
    setUp(january(20));
    type(u"Raman"_s);
    box.resize(900, 300);
    box.show();
    const int inOneLine = list->sizeHintForRow(0);

    box.resize(250, 300);
    QApplication::processEvents();

    EXPECT_GT(list->sizeHintForRow(0), inOneLine);
    EXPECT_GE(list->height(), list->sizeHintForRow(0));
}

TEST_F(KnownCustomersBoxTest, OffersTheLeadThatGoesOn)
{
    setUp(january(20));
    type(u"Raman"_s);
    choose();

    EXPECT_TRUE(isShown("episodePart"));
    QSignalSpy requested(&box, &KnownCustomersBox::leadRequested);
    box.findChild<QPushButton*>(u"openLeadButton"_s)->click();
    ASSERT_EQ(requested.size(), 1);
    EXPECT_EQ(requested[0][0].value<LeadId>(), LeadId {3});
}

TEST_F(KnownCustomersBoxTest, SaysThatItIsANewEpisodeAfterALongTime)
{
    setUp(january(9) + std::chrono::days(91));
    type(u"Raman"_s);
    choose();

    EXPECT_FALSE(isShown("episodePart"));
    EXPECT_TRUE(isShown("newEpisodeLabel"));
}
