#pragma once

#include "base/period.h"

#include <QFrame>

#include <memory>

namespace Ui {
class PeriodPopup;
}

namespace lotboard {

/// Chooses a period: one of the presets, a month, or any two days.
class PeriodPopup final : public QFrame
{
    Q_OBJECT

public:
    explicit PeriodPopup(QWidget* parent = nullptr);
    ~PeriodPopup() override;

    /// What is chosen now; `today` is the store's and decides which months are offered.
    void setPeriod(const QString& periodText, const Period& period, std::chrono::sys_days today);

Q_SIGNALS:
    /// As parsePeriod() reads it.
    void periodChosen(const QString& periodText);

private:
    void fillMonths(std::chrono::sys_days today);
    void choose(const QString& periodText);
    void chooseDays();
    void checkDays();

    const std::unique_ptr<Ui::PeriodPopup> m_ui;
};

} // namespace lotboard
