#pragma once

#include "services/lead/leadservice.h"

#include <QWidget>

#include <memory>

class QSettings;

namespace Ui {
class LeadFilterBar;
}

namespace lotboard {

/// Which leads are wanted: by status, source, person and the board's period. Knows neither the
/// search nor the order.
class LeadFilterBar final : public QWidget
{
    Q_OBJECT

public:
    explicit LeadFilterBar(QWidget* parent = nullptr);
    ~LeadFilterBar() override;

    void setChoices(const LeadChoices& choices);
    /// Of the board.
    void setPeriod(const Period& period);
    bool usesPeriod() const;

    /// `query` with these filters in the place of its own.
    LeadListQuery filtered(LeadListQuery query) const;
    /// Lets everything through; says nothing.
    void clear();
    void setClearVisible(bool isVisible);

    void saveState(QSettings& settings) const;
    void restoreState(QSettings& settings);

Q_SIGNALS:
    /// By the user.
    void changed();
    void clearRequested();

private:
    const std::unique_ptr<Ui::LeadFilterBar> m_ui;
    Period m_period {};
};

} // namespace lotboard
