#pragma once

#include "base/businesscalendar.h"
#include "models/leads/touchform.h"

#include <QWidget>

#include <memory>
#include <vector>

namespace Ui {
class TouchPanel;
}

namespace lotboard {

class Clock;
class KeyButton;

/// Where somebody logs what happened with a lead, by keys or by mouse. Shows a TouchForm and fills
/// it in; what is saved, and for whom, is for whoever listens.
class TouchPanel final : public QWidget
{
    Q_OBJECT

public:
    explicit TouchPanel(QWidget* parent = nullptr);
    ~TouchPanel() override;

    /// Both must outlive the panel.
    void setForm(TouchForm* form, const Clock* clock);
    /// The times that are offered are those of open hours.
    void setCalendar(const BusinessCalendar& calendar) { m_calendar = calendar; }
    /// Save and what happens after it, to be put where it is always seen; here if nobody does.
    QWidget* saveBar();
    /// What happens after Save, in a few words.
    void setHint(const QString& hint);
    /// A key that the form knows, typed elsewhere on the page: whether it did anything. Goes to the
    /// field that it opened.
    bool takeKey(int key);
    void focusNote();
    /// To what was agreed: its times or its reasons.
    void focusAgreement();
    /// To what must be filled in before it can be saved.
    void focusMissing();
    /// To the first choice.
    void focusFirst();

Q_SIGNALS:
    void saveRequested();
    /// A time or a reason was chosen: nothing more is asked.
    void agreed();

protected:
    void keyPressEvent(QKeyEvent* event) override;
    bool eventFilter(QObject* watched, QEvent* event) override;

private:
    void addButtons();
    KeyButton* addButton(
        QWidget* row, const QString& name, const QString& text, const QString& key);
    void connectFields();
    void orderTabs();
    void showForm();
    void showRefusal();
    void offerTimes();

    const std::unique_ptr<Ui::TouchPanel> m_ui;
    TouchForm* m_form = nullptr;
    const Clock* m_clock = nullptr;
    BusinessCalendar m_calendar {};
    std::vector<std::pair<KeyButton*, Channel>> m_channels {};
    std::vector<std::pair<KeyButton*, TouchResult>> m_results {};
    std::vector<std::pair<KeyButton*, TouchForm::Agreement>> m_agreements {};
    KeyButton* m_confirm = nullptr;
    TouchForm::Agreement m_offered = TouchForm::Agreement::None;
};

} // namespace lotboard
