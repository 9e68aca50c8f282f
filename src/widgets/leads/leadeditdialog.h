#pragma once

#include "domain/store.h"
#include "models/leads/leadformcheck.h"
#include "services/lead/leadservice.h"
#include "widgets/leads/knowncustomersbox.h"

#include <QDialog>

#include <functional>
#include <memory>

namespace Ui {
class LeadEditDialog;
}

namespace lotboard {

class UnitField;

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

    /// Says, while a customer is typed in, who of the store it may be. For a new lead.
    void offerKnownCustomers(const KnownCustomersBox::Setting& setting);
    /// Lets a unit in stock be chosen as what is wanted. `fetch` is called on a pool thread.
    void offerStock(std::function<Result<std::vector<Vehicle>>()> fetch);
    /// The lead that is to be opened instead, after reject(); zero: none.
    LeadId requestedLead() const { return m_requestedLead; }

    /// The lead as the fields now say. Meaningful after accept().
    LeadForm form() const;

    void accept() override;

private:
    void fillCombos(const LeadChoices& choices);
    void showForm();
    void showCustomer(const Customer& customer);
    void link(const Customer& customer);
    void unlink();
    void takeStock(std::vector<Vehicle> stock);
    void chooseUnit(const Vehicle& unit);
    void readCustomer(Customer& customer) const;
    void readLead(Lead& lead) const;
    /// Whether there is nothing wrong. Quiet before the first attempt to save.
    bool check();

    const std::unique_ptr<Ui::LeadEditDialog> m_ui;
    LeadForm m_original; ///< Its customer becomes the one that is linked.
    const Store m_store;
    const std::chrono::sys_seconds m_now;
    UnitField* m_unit;
    bool m_wasTried = false;
    LeadId m_requestedLead {};
    JobRunner m_stockJob;
};

} // namespace lotboard
