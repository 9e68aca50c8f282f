#pragma once

#include "domain/people.h"
#include "domain/session.h"

#include <QComboBox>

#include <optional>
#include <vector>

namespace lotboard {

/// Whose work is shown: one's own, everybody's or one person's, as far as the session may see it.
/// Hidden where there is nothing to choose.
class PersonCombo final : public QComboBox
{
    Q_OBJECT

public:
    explicit PersonCombo(QWidget* parent = nullptr);

    /// Who works here now is offered. What was chosen stays chosen, also before it was offered.
    void offer(const Session& session, const std::vector<Staff>& staff);
    /// Without: everybody.
    std::optional<StaffId> person() const;

    QString saved() const { return currentData().toString(); }
    void restore(const QString& saved);

Q_SIGNALS:
    void personChosen();

private:
    QString m_wanted {};
};

} // namespace lotboard
