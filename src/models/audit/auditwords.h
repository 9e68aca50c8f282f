#pragma once

#include "base/businesscalendar.h"
#include "domain/auditentry.h"
#include "metrics/dimension.h"

#include <QString>
#include <QStringList>

#include <vector>

namespace lotboard {

/// One thing that a change changed, in words.
struct AuditedChange
{
    QString what {}; ///< "Assigned to"
    QString before {}; ///< Empty: nothing was there.
    QString after {};

    friend bool operator==(const AuditedChange&, const AuditedChange&) = default;
};

/// Says what stands in the audit in the words of the trade: no tables, no columns, no numbers of
/// rows where there is a name. Knows the schema by its conventions: instants end in _at, days in
/// _day, money in _cents.
class AuditWords
{
public:
    /// `names` as in AuditPage; all must outlive the words.
    AuditWords(const BusinessCalendar& calendar, const QString& currency,
        const QHash<QString, QString>& names)
        : m_calendar(calendar)
        , m_currency(currency)
        , m_names(names)
    {
    }

    /// "Lead", "Deal": a kind of record; as it is called in the database if it is none of ours.
    static QString entityText(const QString& entity);
    /// The kinds that can be looked for, by their tables.
    static QStringList entities();
    static QString actionText(const QString& action);
    /// "Lead 12, Ada Lovelace".
    static QString recordText(const AuditEntry& entry);
    QString personText(const AuditEntry& entry) const;
    /// What differs, in the order of the columns' names; without the number of the version.
    std::vector<AuditedChange> changes(const AuditEntry& entry) const;

private:
    /// Of what `columns` hold in `column`.
    QString valueText(
        const QString& entity, const QString& column, const QJsonObject& columns) const;
    QString wordText(const QString& column, const QJsonObject& columns) const;
    /// `entity` is empty for a part of a record.
    QString numberText(const QString& entity, const QString& column, double value) const;
    QString memberName(metrics::Dimension dimension, const QString& key) const;
    QString partText(const QJsonObject& part) const;
    QString nameText(const QString& column, std::int64_t id) const;

    const BusinessCalendar& m_calendar;
    const QString& m_currency;
    const QHash<QString, QString>& m_names;
};

} // namespace lotboard
