#pragma once

#include "domain/store.h"
#include "models/leads/leadformcheck.h"
#include "services/lead/leadservice.h"

#include <QDialog>

#include <memory>

namespace Ui {
class LeadEditDialog;
}

namespace lotboard {

/// Fills in a lead and its customer, new or old. Takes a value in, gives a value back; it never
/// touches the database. Says at each field what is wrong with it.
class LeadEditDialog final : public QDialog
{
    Q_OBJECT

public:
    /// A form without a valid lead id is a new lead. `now` is UTC: nothing arrives after it.
    LeadEditDialog(const LeadForm& form, const LeadChoices& choices, const Store& store,
        std::chrono::sys_seconds now, QWidget* parent = nullptr);
    ~LeadEditDialog() override;

    /// The lead as the fields now say. Meaningful after accept().
    LeadForm form() const;

    void accept() override;

private:
    void showAllIfItFits();
    void fillCombos(const LeadChoices& choices);
    void showForm();
    void readCustomer(Customer& customer) const;
    void readLead(Lead& lead) const;
    /// Whether there is nothing wrong. Quiet before the first attempt to save.
    bool check();

    const std::unique_ptr<Ui::LeadEditDialog> m_ui;
    const LeadForm m_original;
    const Store m_store;
    const std::chrono::sys_seconds m_now;
    bool m_wasTried = false;
};

} // namespace lotboard
