#pragma once

#include "domain/session.h"
#include "models/appointments/appointmentboard.h"
#include "models/find/findmodel.h"
#include "widgets/shell/page.h"

#include <QTimer>

#include <functional>
#include <memory>

namespace Ui {
class AppointmentsPage;
}

namespace lotboard {

class Ask;

/// The appointments of a day or a week on a board, what the customers have not confirmed yet, and
/// what is done about the chosen one.
class AppointmentsPage final : public Page
{
    Q_OBJECT

public:
    static PageInfo pageInfo();

    /// What the page needs to know. All that it points to must outlive it.
    struct Setting
    {
        AppointmentCalls calls {};
        FindModel::Search openLeads {}; ///< Who may come.
        Session session {};
        Store store {};
        const Clock* clock = nullptr;
        Ask* ask = nullptr;
    };

    explicit AppointmentsPage(const Setting& setting, QWidget* parent = nullptr);
    /// On an open database, whose changes it follows.
    AppointmentsPage(
        Workspace& workspace, const Session& session, Ask& ask, QWidget* parent = nullptr);
    ~AppointmentsPage() override;

    void activate() override;
    void refresh() override;
    QWidget* headerBar() override;
    bool isReady() const override;
    void saveState(QSettings& settings) const override;
    void restoreState(QSettings& settings) override;

protected:
    bool eventFilter(QObject* watched, QEvent* event) override;

private:
    void setUpHeader();
    void setUpBoard();
    void setUpSide();
    void setUpKeys();
    void addKey(const char* name, const QKeySequence& keys, std::function<void()> act);
    void showBoard();
    void showPersons();
    void showConfirmations();
    void showChosen();
    void placeHeader();
    void scrollToWork();
    void take(AppointmentBoard::Step step);
    void moveChosen();
    void settle(const QString& customer, const Appointment& original, const Appointment& theirs,
        const Appointment& ours);
    void openLead();
    void book(std::chrono::sys_seconds dueAt);
    void saveCalendar(const QByteArray& file, const QString& name);

    const std::unique_ptr<Ui::AppointmentsPage> m_ui;
    const Setting m_setting;
    const bool m_canEdit;
    AppointmentBoard m_board;
    AppointmentId m_chosen {};
    QTimer m_minute;
    bool m_hasScrolled = false;
};

} // namespace lotboard
