#pragma once

#include "domain/people.h"
#include "models/leads/knowncustomermodel.h"

#include <QWidget>

#include <functional>
#include <memory>

namespace Ui {
class KnownCustomersBox;
}

namespace lotboard {

/// Below the fields of a new lead's customer: who of the store it may be, to be linked rather than
/// typed again. Says when a linked customer has a lead that goes on, and offers to open that one.
class KnownCustomersBox final : public QWidget
{
    Q_OBJECT

public:
    /// All but the calendar and `now` are called on pool threads.
    struct Setting
    {
        KnownCustomerModel::Search search {};
        std::function<Result<Customer>(CustomerId customer)> find {};
        BusinessCalendar calendar {};
        std::chrono::sys_seconds now {};
    };

    explicit KnownCustomersBox(QWidget* parent = nullptr);
    ~KnownCustomersBox() override;

    /// Shows nothing before.
    void setUp(const Setting& setting);
    /// What stands in the fields now.
    void setTyped(const Customer& typed);

Q_SIGNALS:
    /// The customer that was typed is this one.
    void linked(const lotboard::Customer& customer);
    /// It is a new one after all.
    void unlinked();
    void leadRequested(lotboard::LeadId lead);

protected:
    bool eventFilter(QObject* watched, QEvent* event) override;

private:
    void showKnown();
    void fitList();
    void choose(int row);
    void showLinked();

    const std::unique_ptr<Ui::KnownCustomersBox> m_ui;
    Setting m_setting {};
    std::unique_ptr<KnownCustomerModel> m_model;
    KnownCustomer m_linked {};
    bool m_isLinked = false;
    JobRunner m_finding;
};

} // namespace lotboard
