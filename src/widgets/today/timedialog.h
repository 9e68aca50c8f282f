#pragma once

#include "widgets/common/timechooser.h"

#include <QDialog>

namespace lotboard {

/// Asks for a time to come.
class TimeDialog final : public QDialog
{
    Q_OBJECT

public:
    TimeDialog(const QString& question, const std::vector<QuickTime>& times,
        const BusinessCalendar& calendar, QWidget* parent = nullptr);

    /// Set once the dialog is accepted.
    std::optional<std::chrono::sys_seconds> time() const { return m_chooser->time(); }

private:
    TimeChooser* m_chooser;
};

} // namespace lotboard
