#include "support/manager.h"
#include "windowtest.h"

#include "services/consent/consentservice.h"
#include "services/followup/cadenceservice.h"
#include "services/lead/leadlog.h"

#include <QLineEdit>

using namespace lotboard;
using namespace Qt::Literals::StringLiterals;

namespace {

using namespace std::chrono_literals;

/// What customers allow, and what a plan asks for, while somebody logs in Today.
class ContactWishesTest : public WindowTest
{
protected:
    void refuse(LeadId lead, Channel channel)
    {
        ConsentService(*m_workspace)
            .record(
                manager, {.customer = history(lead).customer.id, .channels = {{channel, false}}})
            .value();
    }
};

} // namespace

TEST_F(ContactWishesTest, ARefusedChannelIsMarkedAndAsksWhatTheCustomerAskedFor)
{
    const LeadId raman = addLead(u"Raman"_s, 9min);
    addLead(u"Ortiz"_s, 3min);
    refuse(raman, Channel::Text);
    open(2);
    auto* textButton = child<QPushButton>("channelButton2");
    ASSERT_TRUE(waitFor([&] { return textButton->text() == u"Text: refused"_s; }));
    EXPECT_EQ(child<QLabel>("wishBadge0")->text(), u"Text: refused"_s);
    EXPECT_EQ(child<QPushButton>("channelButton1")->text(), u"Call"_s);

    press(Qt::Key_Return);
    QTest::keyClicks(child<QPlainTextEdit>("noteEdit"), u"sent the link"_s);
    press(Qt::Key_Escape);
    press(Qt::Key_2);
    EXPECT_TRUE(child<QWidget>("refusalBox")->isVisible());
    press(Qt::Key_Return, Qt::ControlModifier);
    EXPECT_TRUE(history(raman).communications.empty());
    EXPECT_EQ(chosen(), u"Raman"_s);
    auto* askedFor = child<QLineEdit>("askedForEdit");
    ASSERT_EQ(QApplication::focusWidget(), askedFor);
    EXPECT_FALSE(askedFor->visibleRegion().isEmpty());

    QTest::keyClicks(askedFor, u"the link"_s);
    press(Qt::Key_Return, Qt::ControlModifier);

    ASSERT_TRUE(isLogged(raman));
    EXPECT_EQ(history(raman).communications.front().note,
        u"The customer asked for it: the link\nsent the link"_s);
    EXPECT_EQ(chosen(), u"Ortiz"_s);
    EXPECT_FALSE(child<QWidget>("refusalBox")->isVisible());
}

TEST_F(ContactWishesTest, TheTabKeyGoesThroughTheLoggingInTheOrderOfTheScreen)
{
    const LeadId raman = addLead(u"Raman"_s, 9min);
    refuse(raman, Channel::Call);
    open(1);
    auto* askedFor = child<QLineEdit>("askedForEdit");
    ASSERT_TRUE(waitFor([&] { return askedFor->isVisible(); }));

    child<QPushButton>("cameButton")->setFocus();
    press(Qt::Key_Tab);
    EXPECT_EQ(QApplication::focusWidget(), askedFor);
    press(Qt::Key_Tab);
    EXPECT_EQ(QApplication::focusWidget(), child<QPlainTextEdit>("noteEdit"));
    press(Qt::Key_Tab);
    EXPECT_EQ(QApplication::focusWidget(), child<QPushButton>("appointmentButton"));
}

TEST_F(ContactWishesTest, ARefusalThatComesWhileSomebodyTypesLosesNothing)
{
    const LeadId raman = addLead(u"Raman"_s, 9min);
    open(1);
    press(Qt::Key_2);
    press(Qt::Key_Return);
    auto* note = child<QPlainTextEdit>("noteEdit");
    QTest::keyClicks(note, u"sent the link"_s);

    refuse(raman, Channel::Text);

    ASSERT_TRUE(waitFor([&] { return child<QWidget>("refusalBox")->isVisible(); }));
    EXPECT_EQ(note->toPlainText(), u"sent the link"_s);
    EXPECT_EQ(QApplication::focusWidget(), note);
}

TEST_F(ContactWishesTest, WhatACustomerSaysAboutBeingContactedIsEnteredByKeysAndTakenBack)
{
    const LeadId raman = addLead(u"Raman"_s, 9min);
    open(1);
    auto* warning = child<QLabel>("warningLabel");
    ASSERT_TRUE(waitFor([&] { return child<QLabel>("unaskedLabel")->isVisible(); }));
    inNextDialog([this] {
        tabTo(u"doNotContactCheck"_s);
        press(Qt::Key_Space);
        tabTo(u"wordingEdit"_s);
        type(u"bought elsewhere"_s);
        press(Qt::Key_Return);
    });

    press(Qt::Key_D);

    ASSERT_TRUE(waitFor([&] { return warning->text().contains(u"bought elsewhere"_s); }));
    EXPECT_TRUE(history(raman).customer.doNotContact);
    EXPECT_EQ(child<QPushButton>("channelButton1")->text(), u"Call: refused"_s);
    ASSERT_TRUE(waitFor([&] { return child<QAction>("undoAction")->isEnabled(); }));
    press(Qt::Key_Z, Qt::ControlModifier);
    EXPECT_TRUE(waitFor([&] { return !history(raman).customer.doNotContact; }));
    EXPECT_TRUE(waitFor([&] { return !warning->isVisible(); }));
}

TEST_F(ContactWishesTest, AStepOfAPlanChoosesItsChannel)
{
    const LeadId raman = addLead(u"Raman"_s, 9min);
    LeadLog(*m_workspace).log(manager, {.lead = raman}).value();
    CadenceService plans(*m_workspace);
    const auto plan = plans.save(manager,
        {.cadence = {.name = u"Web"_s},
            .steps = {{.day = 0, .channel = Channel::Text, .what = u"Send the photos"_s},
                {.day = 2, .what = u"Call"_s}}});
    ASSERT_TRUE(succeeded(plan));
    plans.apply(manager, plan->value.cadence.id, std::vector {raman}).value();
    open(1);

    EXPECT_TRUE(queue()
                    ->currentIndex()
                    .data(Qt::AccessibleTextRole)
                    .toString()
                    .contains(u"Text, step 1 of 2: Send the photos"_s));
    EXPECT_TRUE(child<QPushButton>("channelButton2")->isChecked());
    press(Qt::Key_Return, Qt::ControlModifier);

    ASSERT_TRUE(isLogged(raman, 2));
    EXPECT_EQ(history(raman).communications.back().channel, Channel::Text);
    EXPECT_TRUE(waitFor([&] { return queue()->model()->rowCount() == 0; }));
}
