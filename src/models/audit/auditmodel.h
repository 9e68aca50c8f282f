#pragma once

#include "base/result.h"
#include "domain/auditentry.h"
#include "domain/store.h"
#include "models/audit/auditwords.h"
#include "models/common/jobrunner.h"

#include <QAbstractTableModel>

#include <functional>
#include <optional>

namespace lotboard {

/// The audit as a table that grows downwards: the newest entries first, older ones read off the GUI
/// thread when somebody scrolls to them. So a million entries cost no more than are looked at.
class AuditModel final : public QAbstractTableModel
{
    Q_OBJECT

public:
    enum Column { WhenColumn, WhoColumn, ActionColumn, RecordColumn, ChangeColumn, ColumnCount };

    /// Called on a pool thread.
    using Read = std::function<Result<AuditPage>(
        const AuditFilter& filter, const std::optional<AuditEntry>& before)>;

    AuditModel(Read read, const Store& store, QObject* parent = nullptr);

    /// Reads anew, from the newest entry on.
    void setFilter(const AuditFilter& filter);
    const AuditFilter& filter() const { return m_filter; }
    bool isLoading() const { return m_job.isRunning(); }
    bool wasRead() const { return m_wasRead; }
    /// Side by side, for the entry in `row`.
    std::vector<AuditedChange> changes(int row) const;

    int rowCount(const QModelIndex& parent = {}) const override;
    int columnCount(const QModelIndex& parent = {}) const override;
    QVariant data(const QModelIndex& index, int role = Qt::DisplayRole) const override;
    QVariant headerData(
        int section, Qt::Orientation orientation, int role = Qt::DisplayRole) const override;
    bool canFetchMore(const QModelIndex& parent) const override;
    void fetchMore(const QModelIndex& parent) override;

Q_SIGNALS:
    /// A page has arrived.
    void loaded();
    void failed(const QString& text);

private:
    struct Line
    {
        AuditEntry entry {};
        QString when {};
        QString who {};
        QString change {};
    };

    void read(const std::optional<AuditEntry>& before);
    void append(AuditPage page);
    AuditWords words() const { return {m_store.calendar, m_store.currency, m_names}; }

    Read m_read;
    Store m_store;
    AuditFilter m_filter {};
    std::vector<Line> m_lines {};
    QHash<QString, QString> m_names {};
    bool m_isAllRead = true;
    bool m_wasRead = false;
    JobRunner m_job;
};

} // namespace lotboard
