#pragma once

#include "domain/store.h"
#include "models/deals/dealsaving.h"
#include "models/deals/dealwords.h"

#include <QDialog>

#include <memory>
#include <optional>
#include <vector>

class QLineEdit;
namespace Ui {
class DealDialog;
}

namespace lotboard {

class PlainLabel;

/// Fills in a deal and saves it. Stays open, with all that was typed, until it is saved; says at
/// each field what is wrong with it.
class DealDialog final : public QDialog
{
    Q_OBJECT

public:
    /// Whose deal it is, and what can be chosen.
    struct Setting
    {
        QString customer {};
        DealChoices choices {};
        Store store {};
        std::chrono::sys_days today {};
        DealCalls calls {};
    };

    /// A form without a valid sale id is a new deal.
    DealDialog(const DealForm& form, Setting setting, QWidget* parent = nullptr);
    ~DealDialog() override;

    /// The deal as the fields now say; amounts that cannot be read are left out.
    DealForm form() const;
    /// What was saved; nothing before that.
    const std::optional<Saved<DealForm>>& saved() const { return m_saved; }

    void accept() override;

private:
    void setUpFields();
    void setUpStock();
    void connectFields();
    void showForm();
    void showUnit(const Vehicle& vehicle);
    void chooseUnit(const Vehicle& vehicle);
    void clearUnit();
    void showGross();
    void readUnit(Vehicle& vehicle) const;
    std::vector<DealFormProblem> unreadable() const;
    void settle(const DealForm& theirs, const DealForm& ours);
    void showProblems(const std::vector<DealFormProblem>& problems);

    const std::unique_ptr<Ui::DealDialog> m_ui;
    const DealForm m_original;
    const Setting m_setting;
    Vehicle m_unit {}; ///< Known to the store; without an id while the unit is typed.
    std::optional<Saved<DealForm>> m_saved {};
    DealSaving m_saving;
};

} // namespace lotboard
