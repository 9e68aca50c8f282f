#pragma once

#include "domain/people.h"

#include <QDialog>

#include <memory>
#include <utility>
#include <vector>

class QCheckBox;

namespace Ui {
class StaffDialog;
}

namespace lotboard {

/// Who somebody is and what they may. Takes a value in, gives a value back; saves nothing. What a
/// manager can allow besides the role is offered where the role leaves something to allow.
class StaffDialog final : public QDialog
{
    Q_OBJECT

public:
    /// Without a valid id it is a new person. `today` is where choosing a day begins.
    StaffDialog(const Staff& person, std::chrono::sys_days today, QWidget* parent = nullptr);
    ~StaffDialog() override;

    /// As the fields now say. Meaningful after accept().
    Staff person() const;

private:
    void fillChoices();
    void addGrants();
    void showPerson();
    void showConsequences();

    const std::unique_ptr<Ui::StaffDialog> m_ui;
    const Staff m_original;
    const std::chrono::sys_days m_today;
    std::vector<std::pair<Right, QCheckBox*>> m_grants {};
};

} // namespace lotboard
