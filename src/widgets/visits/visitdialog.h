#pragma once

#include "domain/leadhistory.h"
#include "domain/store.h"
#include "models/common/jobrunner.h"
#include "models/visits/visitcalls.h"

#include <QDialog>

#include <memory>
#include <optional>
#include <vector>

namespace Ui {
class VisitDialog;
}

namespace lotboard {

/// Fills in a visit and saves it: when, for which appointment, who greeted, test drive, written up.
/// Stays open until it is saved.
class VisitDialog final : public QDialog
{
    Q_OBJECT

public:
    struct Setting
    {
        LeadHistory history {};
        std::vector<Staff> staff {};
        Store store {};
        VisitCalls calls {};
    };

    /// A visit without a valid id is a new one.
    VisitDialog(const Show& visit, Setting setting, QWidget* parent = nullptr);
    ~VisitDialog() override;

    /// As the fields now say.
    Show visit() const;
    /// What was saved; nothing before that.
    const std::optional<Saved<Show>>& saved() const { return m_saved; }

    void accept() override;

private:
    void fillCombos();
    void save(const Show& filled);
    /// Somebody else has saved the visit meanwhile.
    void settle(const Show& theirs, const Show& ours);
    /// Whether other visits of the lead came before.
    bool isBeBack() const;

    const std::unique_ptr<Ui::VisitDialog> m_ui;
    const Show m_original;
    const Setting m_setting;
    std::optional<Saved<Show>> m_saved {};
    JobRunner m_job;
};

} // namespace lotboard
