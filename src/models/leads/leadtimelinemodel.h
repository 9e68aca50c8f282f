#pragma once

#include "base/businesscalendar.h"
#include "domain/leadhistory.h"
#include "models/common/modelroles.h"

#include <QAbstractListModel>

#include <vector>

namespace lotboard {

/// What happened to one lead, newest first, in plain words: its arrival, every communication
/// marked as attempt or contact, appointments and where they were moved to, visits, sales, the
/// change of its status, and what its customer said about being contacted.
class LeadTimelineModel final : public QAbstractListModel
{
    Q_OBJECT

public:
    /// DisplayRole is the title; ToneRole is the tone of the mark.
    enum Role { WhenRole = FirstOwnRole, DetailRole, MarkTextRole };

    struct Entry
    {
        std::chrono::sys_seconds at {};
        QString when {};
        QString title {};
        QString detail {}; ///< May be empty.
        QString mark {}; ///< "contact", "attempt", "no show"; empty: none.
        Tone tone = Tone::Muted; ///< Of the mark.
    };

    using QAbstractListModel::QAbstractListModel;

    /// Times are shown by `calendar`.
    void load(const LeadHistory& history, const BusinessCalendar& calendar);
    void clear();

    int rowCount(const QModelIndex& parent = {}) const override;
    QVariant data(const QModelIndex& index, int role = Qt::DisplayRole) const override;

private:
    std::vector<Entry> m_entries;
};

} // namespace lotboard
