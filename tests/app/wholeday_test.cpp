#include "windowtest.h"

#include "services/people/staffservice.h"
#include "widgets/dashboard/tilewidget.h"

#include "support/inlocale.h"

#include <QTableView>

using namespace lotboard;
using namespace Qt::Literals::StringLiterals;

namespace {

using namespace std::chrono_literals;

/// The leads of the night, in the order in which they came, a minute apart, the last at 8:59.
const QStringList arrived {u"Adams"_s, u"Baker"_s, u"Clark"_s, u"Davis"_s, u"Evans"_s, u"Foster"_s,
    u"Garcia"_s, u"Hill"_s, u"Irwin"_s, u"Jones"_s, u"King"_s, u"Lopez"_s, u"Moore"_s, u"Nash"_s,
    u"Owens"_s, u"Price"_s, u"Quinn"_s, u"Reyes"_s};

/// An associate's day from nine to half past four by nothing but keys: twenty leads, and everything
/// that can become of one. The store is open around the clock and keeps UTC.
class WholeDayTest : public WindowTest
{
protected:
    WholeDayTest()
    {
        m_clock = FixedClock(std::chrono::sys_seconds(january(15)) + 9h);
        StaffService staff(*m_workspace);
        const Session manager = Session::manager();
        const StaffId maria = staff.add(manager, {.name = u"Maria"_s})->value.id;
        staff.add(manager, {.name = u"Omar"_s}).value();
        for (int i = 0; i < arrived.size(); ++i) {
            const auto form = LeadForm {
                .lead = {.receivedAt = m_clock.now() - (18 - i) * 1min, .assignedTo = maria},
                .customer = {.lastName = arrived[i]}};
            m_leads[arrived[i]] = LeadService(*m_workspace).create(manager, form)->value.lead.id;
        }
    }

    LeadHistory of(const QString& name) { return history(m_leads.at(name)); }
    std::size_t touches(const QString& name) { return of(name).communications.size(); }

    /// Chooses the line of the queue that is about `name`.
    void choose(const QString& name)
    {
        ASSERT_TRUE(waitFor([&] {
            const QAbstractItemModel* lines = queue()->model();
            return !lines->match(lines->index(0, 0), Qt::DisplayRole, name).isEmpty();
        }));
        tabTo(u"queueView"_s);
        press(Qt::Key_Home);
        for (int line = 0; line < queue()->model()->rowCount() && chosen() != name; ++line)
            press(Qt::Key_Down);
        ASSERT_EQ(chosen(), name);
        ASSERT_TRUE(waitFor([&] { return child<QLabel>("customerLabel")->text() == name; }));
    }
    /// Logs what the keys say with `name` and waits until it is saved.
    void log(const QString& name, const QList<Qt::Key>& keys)
    {
        SCOPED_TRACE(name.toStdString());
        const std::size_t before = touches(name);
        ASSERT_NO_FATAL_FAILURE(choose(name));
        for (const Qt::Key key : keys)
            press(key);
        press(Qt::Key_Return, Qt::ControlModifier);
        ASSERT_TRUE(waitFor([&] { return touches(name) == before + 1; }));
    }
    void chooseAppointment(const QString& name)
    {
        const auto* view = child<QListView>("appointmentView");
        ASSERT_TRUE(waitFor([&] {
            const QAbstractItemModel* lines = view->model();
            return !lines->match(lines->index(0, 0), Qt::DisplayRole, name).isEmpty();
        }));
        tabTo(u"appointmentView"_s);
        const auto isThere = [&] { return view->currentIndex().data().toString() == name; };
        press(Qt::Key_Home);
        for (int line = 0; line < view->model()->rowCount() && !isThere(); ++line)
            press(Qt::Key_Down);
        ASSERT_TRUE(isThere()) << name.toStdString();
    }
    /// `key` on the appointment of `name`, until `isDone` says that it is saved.
    void atAppointment(const QString& name, Qt::Key key, const std::function<bool()>& isDone)
    {
        SCOPED_TRACE(name.toStdString());
        ASSERT_NO_FATAL_FAILURE(chooseAppointment(name));
        press(key);
        ASSERT_TRUE(waitFor(isDone));
    }
    void markShowed(const QString& name)
    {
        atAppointment(name, Qt::Key_S, [&] { return of(name).shows.size() == 1; });
    }
    /// Finds the one lead of `name` on the page of leads.
    void findLead(const QString& name)
    {
        press(Qt::Key_2, Qt::ControlModifier);
        press(Qt::Key_F, Qt::ControlModifier);
        type(name);
        const auto* table = child<QTableView>("leadTable");
        ASSERT_TRUE(waitFor([&] {
            return table->model()->rowCount() == 1
                && child<QWidget>("leads")->findChild<QLabel*>(u"customerLabel"_s)->text() == name;
        }));
    }
    /// Until everything on the screen is what is stored.
    void settle()
    {
        JobRunner::waitForAll();
        QCoreApplication::processEvents();
        JobRunner::waitForAll();
        QCoreApplication::processEvents();
    }
    /// The form of the lead or of its deal, which `key` opens; `act` fills it.
    void inForm(const QString& name, int key, Qt::KeyboardModifiers modifiers,
        const std::function<void()>& act, const std::function<bool()>& isDone)
    {
        SCOPED_TRACE(name.toStdString());
        ASSERT_NO_FATAL_FAILURE(findLead(name));
        bool wasOpen = false;
        inNextDialog([&] {
            wasOpen = true;
            act();
        });
        press(key, modifiers);
        ASSERT_TRUE(waitFor([&] { return wasOpen && !QApplication::activeModalWidget(); }));
        ASSERT_TRUE(waitFor(isDone));
        settle();
    }
    void edit(const QString& name, const std::function<void()>& act)
    {
        const auto before = of(name);
        inForm(name, Qt::Key_F2, {}, act, [&] {
            const auto now = of(name);
            return now.lead.version > before.lead.version
                || now.customer.version > before.customer.version;
        });
    }
    void sell(const QString& name, const std::function<void()>& act)
    {
        const auto version = [&] {
            std::int64_t sum = 0;
            for (const auto& sale : of(name).sales)
                sum += sale.version;
            return sum;
        };
        const std::int64_t before = version();
        inForm(name, Qt::Key_D, Qt::ControlModifier, act, [&] { return version() > before; });
    }
    /// A new lead, in the form that `key` opens.
    void enter(const QString& name, int key, Qt::KeyboardModifiers modifiers)
    {
        inNextDialog([&] {
            fill(u"lastNameEdit"_s, name);
            save();
        });
        press(key, modifiers);
        ASSERT_TRUE(waitFor([&] { return !QApplication::activeModalWidget(); }));
        const LeadService leads(*m_workspace);
        const auto all = [&] { return *leads.list(Session::manager(), {}, {}); };
        ASSERT_TRUE(waitFor([&] { return all().size() == m_leads.size() + 1; }));
        for (const LeadId lead : all()) {
            if (history(lead).customer.lastName == name)
                m_leads[name] = lead;
        }
    }
    void mark(const QString& status, const QString& reason)
    {
        tabTo(u"statusCombo"_s);
        QTest::keyClicks(focused(), status);
        fill(u"reasonEdit"_s, reason);
        save();
    }
    void fillDeal(const QString& front, const QString& back)
    {
        fill(u"frontGrossEdit"_s, front);
        fill(u"backGrossEdit"_s, back);
        fill(u"modelEdit"_s, u"Camry"_s);
    }
    void fill(const QString& field, const QString& text)
    {
        tabTo(field);
        type(text);
    }
    void save() { press(Qt::Key_Return); }

    /// What the tile of that name says.
    QString tile(const QString& name)
    {
        for (const TileWidget* tile : m_desk->window().findChildren<TileWidget*>()) {
            const auto labels = tile->findChildren<QLabel*>();
            if (labels.value(0) && labels[0]->text() == name)
                return labels.value(1)->text();
        }
        return u"no such tile"_s;
    }

    InLocale m_american {QLocale(QLocale::English, QLocale::UnitedStates)};
    std::map<QString, LeadId> m_leads {};
};

} // namespace

TEST_F(WholeDayTest, TwentyLeadsByKeyboardGiveTheNumbersCountedByHand)
{
    open(18);

    // Nine o'clock: the night's leads.
    log(u"Adams"_s, {Qt::Key_1, Qt::Key_N}); // An attempt.
    log(u"Baker"_s, {Qt::Key_1, Qt::Key_Y}); // A contact.
    for (const QString& name :
        {u"Clark"_s, u"Davis"_s, u"Evans"_s, u"Foster"_s, u"Garcia"_s, u"Hill"_s})
        log(name, {Qt::Key_Y, Qt::Key_A, Qt::Key_Return}); // Agreed on today at four.
    log(u"Irwin"_s, {Qt::Key_N, Qt::Key_X, Qt::Key_Down}); // Lost, with the first reason.
    log(u"Moore"_s, {Qt::Key_Y});
    ASSERT_TRUE(waitFor([&] { return child<QAction>("undoAction")->text().contains(u"Moore"_s); }))
        << qPrintable(child<QAction>("undoAction")->text());
    press(Qt::Key_Z, Qt::ControlModifier); // It was somebody else.
    ASSERT_TRUE(waitFor([&] { return touches(u"Moore"_s) == 0; }));
    log(u"Nash"_s, {Qt::Key_3, Qt::Key_I}); // Wrote an e-mail.
    log(u"Owens"_s, {Qt::Key_2, Qt::Key_N});
    log(u"Price"_s, {Qt::Key_Y, Qt::Key_B, Qt::Key_Return});
    choose(u"Quinn"_s);
    press(Qt::Key_K); // Not today.
    // Nobody gets to Reyes.

    // A call comes in: a new lead, reached at once.
    enter(u"Stone"_s, Qt::Key_N, Qt::ControlModifier);
    log(u"Stone"_s, {Qt::Key_Y, Qt::Key_A, Qt::Key_Return});

    // What they say changes: confirmed, moved to tomorrow, never to be called again.
    atAppointment(u"Clark"_s, Qt::Key_C,
        [&] { return of(u"Clark"_s).appointments.front().confirmedAt.has_value(); });
    inNextDialog([&] {
        tabTo(u"quickTimeButton2"_s);
        press(Qt::Key_Return);
    });
    atAppointment(u"Davis"_s, Qt::Key_M, [&] { return of(u"Davis"_s).appointments.size() == 2; });
    edit(u"Jones"_s, [&] { mark(u"Duplicate"_s, u"came in twice"_s); });
    edit(u"King"_s, [&] { mark(u"Invalid"_s, u"wrong number"_s); });
    edit(u"Lopez"_s, [&] {
        tabTo(u"doNotContactCheck"_s);
        press(Qt::Key_Space);
        save();
    });

    // Half past four: who came, who did not, who came in by themselves.
    m_clock.advance(7h + 30min);
    press(Qt::Key_1, Qt::ControlModifier);
    for (const QString& name : {u"Clark"_s, u"Evans"_s, u"Garcia"_s, u"Hill"_s})
        markShowed(name);
    atAppointment(u"Foster"_s, Qt::Key_N,
        [&] { return of(u"Foster"_s).appointments.front().outcome == AppointmentOutcome::NoShow; });
    tabTo(u"appointmentView"_s);
    enter(u"Tran"_s, Qt::Key_W, {});
    ASSERT_TRUE(waitFor([&] { return of(u"Tran"_s).shows.size() == 1; }));

    // Three deals: one alone, one for two, one that does not last.
    sell(u"Evans"_s, [&] {
        fillDeal(u"1000"_s, u"500"_s);
        save();
    });
    sell(u"Garcia"_s, [&] {
        fillDeal(u"2000"_s, u"0"_s);
        tabTo(u"addPersonButton"_s);
        press(Qt::Key_Space);
        fill(u"Share of person 2"_s, u"50"_s);
        press(Qt::Key_Tab); // Shares move when a number is typed to its end.
        tabTo(u"frontGrossEdit"_s);
        save();
    });
    sell(u"Hill"_s, [&] {
        fillDeal(u"900"_s, u"100"_s);
        save();
    });
    m_ask.choice = 0; // The deal that there is.
    sell(u"Hill"_s, [&] {
        tabTo(u"Unwound"_s);
        press(Qt::Key_Space);
        save();
    });

    // Twenty leads, of which one is a duplicate and one invalid.
    press(Qt::Key_4, Qt::ControlModifier);
    EXPECT_TRUE(waitFor([&] { return tile(u"Leads"_s) == u"18"_s; }))
        << qPrintable(tile(u"Leads"_s));
    // Baker, Clark, Davis, Evans, Foster, Garcia, Hill, Nash, Price, Stone; Tran, who came in: 11.
    EXPECT_TRUE(waitFor([&] { return tile(u"Contact rate"_s) == u"61.1%"_s; }))
        << qPrintable(tile(u"Contact rate"_s));
    // Twelve were tried, after 0 to 18 minutes, six wait still: the middle of eighteen lies between
    // the 15 minutes of Davis and the 16 of Clark.
    EXPECT_EQ(tile(u"Median response"_s), u"16 min"_s);
    // Due today: Clark, Evans, Garcia and Hill showed, Foster and Stone did not. Davis comes
    // tomorrow.
    EXPECT_EQ(tile(u"Appt. show rate"_s), u"66.7%"_s);
    EXPECT_EQ(tile(u"Units sold"_s), u"2"_s);
    EXPECT_TRUE(waitFor([&] { return tile(u"Gross per unit"_s) == u"$1,750"_s; }))
        << qPrintable(tile(u"Gross per unit"_s));
    const auto credits = of(u"Garcia"_s).sales.front().credits;
    ASSERT_EQ(credits.size(), 2U);
    EXPECT_EQ(credits[0].basisPoints, 5'000);
    EXPECT_EQ(credits[1].basisPoints, 5'000);
}
