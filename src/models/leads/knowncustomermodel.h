#pragma once

#include "base/businesscalendar.h"
#include "models/common/jobrunner.h"
#include "services/customer/customerservice.h"

#include <QAbstractListModel>

#include <functional>

namespace lotboard {

/// Customers of the store who may be the one that somebody is typing in, asked for off the GUI
/// thread while they type. Rows answer the roles of FindModel.
class KnownCustomerModel final : public QAbstractListModel
{
    Q_OBJECT

public:
    /// Called on a pool thread.
    using Search
        = std::function<Result<KnownCustomers>(const Customer& typed, const JobControl& control)>;

    KnownCustomerModel(Search search, const BusinessCalendar& calendar, QObject* parent = nullptr);

    /// What stands in the form now; asked again only if it says something else about who it is.
    void setTyped(const Customer& typed);
    bool isSearching() const { return m_job.isRunning(); }
    const KnownCustomer& customerAt(int row) const
    {
        return m_known.customers[static_cast<std::size_t>(row)];
    }
    int episodeDays() const { return m_known.episodeDays; }

    int rowCount(const QModelIndex& parent = {}) const override;
    QVariant data(const QModelIndex& index, int role = Qt::DisplayRole) const override;

Q_SIGNALS:
    void answered();

private:
    void take(Result<KnownCustomers> answer);

    Search m_search;
    BusinessCalendar m_calendar;
    Customer m_typed {};
    KnownCustomers m_known {};
    JobRunner m_job;
};

/// "same phone and same e-mail"; "similar name" without reasons.
QString sameReasonsText(const std::vector<SameReason>& reasons);

} // namespace lotboard
