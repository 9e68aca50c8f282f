#include "models/audit/auditwords.h"

#include "domain/plan.h"
#include "metrics/metriccatalog.h"
#include "models/audit/auditmembers.h"
#include "models/common/questiontext.h"
#include "models/leads/leadwords.h"
#include "models/people/staffwords.h"
#include "services/wording/datetext.h"
#include "services/wording/language.h"
#include "services/wording/metrictext.h"

#include <QCoreApplication>
#include <QJsonArray>
#include <QLocale>

#include <algorithm>
#include <array>
#include <span>

namespace lotboard {
namespace {

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(AuditWords)
};

struct Term
{
    const char* stored = "";
    const char* shown = "";
};

QString termIn(std::span<const Term> terms, const QString& stored)
{
    const auto found = std::ranges::find_if(
        terms, [&](const Term& term) { return stored == QLatin1String(term.stored); });
    return found == terms.end() ? QString() : Words::tr(found->shown);
}

constexpr std::array entityTerms {Term {"lead", QT_TRANSLATE_NOOP("AuditWords", "Lead")},
    Term {"customer", QT_TRANSLATE_NOOP("AuditWords", "Customer")},
    Term {"communication", QT_TRANSLATE_NOOP("AuditWords", "Communication")},
    Term {"appointment", QT_TRANSLATE_NOOP("AuditWords", "Appointment")},
    Term {"show", QT_TRANSLATE_NOOP("AuditWords", "Show")},
    Term {"sale", QT_TRANSLATE_NOOP("AuditWords", "Deal")},
    Term {"task", QT_TRANSLATE_NOOP("AuditWords", "Task")},
    Term {"vehicle", QT_TRANSLATE_NOOP("AuditWords", "Vehicle")},
    Term {"staff", QT_TRANSLATE_NOOP("AuditWords", "Person")},
    Term {"source", QT_TRANSLATE_NOOP("AuditWords", "Source")},
    Term {"campaign", QT_TRANSLATE_NOOP("AuditWords", "Campaign")},
    Term {"spend", QT_TRANSLATE_NOOP("AuditWords", "Spend")},
    Term {"goal", QT_TRANSLATE_NOOP("AuditWords", "Goal")},
    Term {"cadence", QT_TRANSLATE_NOOP("AuditWords", "Follow-up plan")},
    Term {"cadence_step", QT_TRANSLATE_NOOP("AuditWords", "Follow-up step")},
    Term {"customer_consent", QT_TRANSLATE_NOOP("AuditWords", "Contact wish")},
    Term {"baseline", QT_TRANSLATE_NOOP("AuditWords", "Baseline")},
    Term {"plan", QT_TRANSLATE_NOOP("AuditWords", "Plan")},
    Term {"saved_view", QT_TRANSLATE_NOOP("AuditWords", "Saved view")},
    Term {"benchmark", QT_TRANSLATE_NOOP("AuditWords", "Benchmark")},
    Term {"store", QT_TRANSLATE_NOOP("AuditWords", "Store")},
    Term {"import_batch", QT_TRANSLATE_NOOP("AuditWords", "Import")}};

constexpr std::array actionTerms {Term {"added", QT_TRANSLATE_NOOP("AuditWords", "Added")},
    Term {"changed", QT_TRANSLATE_NOOP("AuditWords", "Changed")},
    Term {"removed", QT_TRANSLATE_NOOP("AuditWords", "Removed")},
    Term {"imported", QT_TRANSLATE_NOOP("AuditWords", "Imported")},
    Term {"undone", QT_TRANSLATE_NOOP("AuditWords", "Undone")}};

// Where what a column is called is not what it says with blanks for underscores.
constexpr std::array columnTerms {
    Term {"assigned_staff_id", QT_TRANSLATE_NOOP("AuditWords", "Assigned to")},
    Term {"status_staff_id", QT_TRANSLATE_NOOP("AuditWords", "Status set by")},
    Term {"status_at", QT_TRANSLATE_NOOP("AuditWords", "Status set")},
    Term {"status_reason", QT_TRANSLATE_NOOP("AuditWords", "Reason")},
    Term {"set_by_staff_id", QT_TRANSLATE_NOOP("AuditWords", "Set by")},
    Term {"greeted_by_staff_id", QT_TRANSLATE_NOOP("AuditWords", "Greeted by")},
    Term {"staff_id", QT_TRANSLATE_NOOP("AuditWords", "Person")},
    Term {"customer_id", QT_TRANSLATE_NOOP("AuditWords", "Customer")},
    Term {"merged_into_id", QT_TRANSLATE_NOOP("AuditWords", "Merged into")},
    Term {"source_id", QT_TRANSLATE_NOOP("AuditWords", "Source")},
    Term {"campaign_id", QT_TRANSLATE_NOOP("AuditWords", "Campaign")},
    Term {"vehicle_id", QT_TRANSLATE_NOOP("AuditWords", "Vehicle")},
    Term {"wanted_vehicle_id", QT_TRANSLATE_NOOP("AuditWords", "Wanted vehicle")},
    Term {"lead_id", QT_TRANSLATE_NOOP("AuditWords", "Lead")},
    Term {"appointment_id", QT_TRANSLATE_NOOP("AuditWords", "Appointment")},
    Term {"continues_id", QT_TRANSLATE_NOOP("AuditWords", "Moved from appointment")},
    Term {"at", QT_TRANSLATE_NOOP("AuditWords", "When")},
    Term {"is_two_way", QT_TRANSLATE_NOOP("AuditWords", "Reached (a contact)")},
    Term {"is_automatic", QT_TRANSLATE_NOOP("AuditWords", "Automatic")},
    Term {"evidence", QT_TRANSLATE_NOOP("AuditWords", "How it is known")},
    Term {"had_test_drive", QT_TRANSLATE_NOOP("AuditWords", "Test drive")},
    Term {"was_written_up", QT_TRANSLATE_NOOP("AuditWords", "Written up")},
    Term {"front_gross_cents", QT_TRANSLATE_NOOP("AuditWords", "Front gross")},
    Term {"back_gross_cents", QT_TRANSLATE_NOOP("AuditWords", "Back gross")},
    Term {"sale_credit", QT_TRANSLATE_NOOP("AuditWords", "Credits")},
    Term {"customer_phone", QT_TRANSLATE_NOOP("AuditWords", "Phones")},
    Term {"customer_email", QT_TRANSLATE_NOOP("AuditWords", "E-mail addresses")},
    Term {"source_spelling", QT_TRANSLATE_NOOP("AuditWords", "Other spellings")},
    Term {"external_id", QT_TRANSLATE_NOOP("AuditWords", "Number in the other system")},
    Term {"vin", QT_TRANSLATE_NOOP("AuditWords", "VIN")},
    Term {"extra_rights", QT_TRANSLATE_NOOP("AuditWords", "May besides")},
    Term {"login_name", QT_TRANSLATE_NOOP("AuditWords", "Signs in as")},
    Term {"password_set_at", QT_TRANSLATE_NOOP("AuditWords", "Password set")},
    Term {"must_choose_password", QT_TRANSLATE_NOOP("AuditWords", "Has to choose a password")},
    Term {"active_from_day", QT_TRANSLATE_NOOP("AuditWords", "First day")},
    Term {"active_to_day", QT_TRANSLATE_NOOP("AuditWords", "Last day")},
    Term {"sign_in", QT_TRANSLATE_NOOP("AuditWords", "Signing in")},
    Term {"lock_after_minutes", QT_TRANSLATE_NOOP("AuditWords", "Lock after minutes")},
    Term {"response_goal_minutes", QT_TRANSLATE_NOOP("AuditWords", "Answer within minutes")},
    Term {"response_limit_minutes", QT_TRANSLATE_NOOP("AuditWords", "Late after minutes")},
    Term {"episode_days", QT_TRANSLATE_NOOP("AuditWords", "A new opportunity after days")},
    Term {"is_given", QT_TRANSLATE_NOOP("AuditWords", "May be contacted")},
    Term {"wording", QT_TRANSLATE_NOOP("AuditWords", "Their words, or why")},
    Term {"cadence_step_id", QT_TRANSLATE_NOOP("AuditWords", "Follow-up step")},
    Term {"is_dropped", QT_TRANSLATE_NOOP("AuditWords", "Taken out of the plan")},
    Term {"applies_to", QT_TRANSLATE_NOOP("AuditWords", "Applies to")},
    Term {"from_day", QT_TRANSLATE_NOOP("AuditWords", "First day")},
    Term {"to_day", QT_TRANSLATE_NOOP("AuditWords", "Last day")},
    Term {"baseline_id", QT_TRANSLATE_NOOP("AuditWords", "Baseline")},
    Term {"query", QT_TRANSLATE_NOOP("AuditWords", "Question")},
    Term {"owner_staff_id", QT_TRANSLATE_NOOP("AuditWords", "Whose")},
    Term {"scope", QT_TRANSLATE_NOOP("AuditWords", "Goal of")},
    Term {"scope_key", QT_TRANSLATE_NOOP("AuditWords", "Whose")},
    Term {"cadence_source", QT_TRANSLATE_NOOP("AuditWords", "For leads from")},
    Term {"holiday", QT_TRANSLATE_NOOP("AuditWords", "Closed on")},
    Term {"customer_not_same", QT_TRANSLATE_NOOP("AuditWords", "Not the same as")},
    Term {"unwound_day", QT_TRANSLATE_NOOP("AuditWords", "Unwound")}};

// Of what a record is made; nobody asks who changed that.
bool isInternal(const QString& column)
{
    constexpr std::array columns {"id", "version", "store_id", "created_at", "received_day",
        "figures", "files", "plan_verdict", "rows_sha256"};
    return std::ranges::any_of(
        columns, [&](const char* name) { return column == QLatin1String(name); });
}

QString columnText(const QString& column)
{
    const QString known = termIn(columnTerms, column);
    if (!known.isEmpty())
        return known;
    // Of an import: how many of each kind.
    const QString kind = termIn(entityTerms, column);
    if (!kind.isEmpty())
        return kind;
    QString text = column;
    for (const char* ending : {"_cents", "_at", "_day", "_id"}) {
        if (text.endsWith(QLatin1String(ending)))
            text.chop(static_cast<qsizetype>(qstrlen(ending)));
    }
    text.replace(u'_', u' ');
    if (!text.isEmpty())
        text[0] = text[0].toUpper();
    return text;
}

QString channelText(int channel)
{
    constexpr std::array texts {QT_TRANSLATE_NOOP("AuditWords", "Call"),
        QT_TRANSLATE_NOOP("AuditWords", "Text"), QT_TRANSLATE_NOOP("AuditWords", "E-mail"),
        QT_TRANSLATE_NOOP("AuditWords", "Chat"), QT_TRANSLATE_NOOP("AuditWords", "Video"),
        QT_TRANSLATE_NOOP("AuditWords", "In person")};
    return channel >= 0 && channel < static_cast<int>(texts.size())
        ? Words::tr(texts[static_cast<std::size_t>(channel)])
        : QString();
}

QString outcomeText(int outcome)
{
    constexpr std::array texts {QT_TRANSLATE_NOOP("AuditWords", "Open"),
        QT_TRANSLATE_NOOP("AuditWords", "Showed"), QT_TRANSLATE_NOOP("AuditWords", "No show"),
        QT_TRANSLATE_NOOP("AuditWords", "Cancelled"),
        QT_TRANSLATE_NOOP("AuditWords", "Rescheduled")};
    return outcome >= 0 && outcome < static_cast<int>(texts.size())
        ? Words::tr(texts[static_cast<std::size_t>(outcome)])
        : QString();
}

QString planStateText(PlanState state)
{
    switch (state) {
    case PlanState::Running:
        return Words::tr("Running");
    case PlanState::Kept:
        return Words::tr("Kept");
    case PlanState::Stopped:
        return Words::tr("Stopped");
    }
    return {};
}

QString scopeText(GoalScope scope)
{
    const auto dimension = dimensionOfGoals(scope);
    return dimension ? dimensionText(*dimension) : QString();
}

/// The word behind the number of an enumeration; empty if the column holds none.
QString enumeratorText(const QString& entity, const QString& column, int value)
{
    if (column == u"status" && entity == u"lead")
        return leadStatusText(static_cast<LeadStatus>(value));
    if (column == u"kind" && entity == u"sale")
        return saleKindText(static_cast<SaleKind>(value));
    if (column == u"channel")
        return entity == u"lead" ? leadChannelText(static_cast<LeadChannel>(value))
                                 : channelText(value);
    if (column == u"outcome")
        return outcomeText(value);
    if (column == u"direction")
        return value == 0 ? Words::tr("To the customer") : Words::tr("From the customer");
    if (column.endsWith(u"condition"))
        return conditionText(static_cast<Condition>(value));
    if (column == u"role" && entity == u"staff")
        return roleText(static_cast<Role>(value));
    if (column == u"department")
        return departmentText(static_cast<Department>(value));
    if (column == u"scope" && entity == u"goal")
        return scopeText(static_cast<GoalScope>(value));
    if (column == u"state" && entity == u"plan")
        return planStateText(static_cast<PlanState>(value));
    return {};
}

QString metricText(const QString& id)
{
    const auto metric = metrics::metricFromId(id);
    return metric ? metricName(*metric) : id;
}

bool isYesOrNo(const QString& column)
{
    return column.startsWith(u"is_") || column.startsWith(u"had_") || column.startsWith(u"was_")
        || column.startsWith(u"must_") || column == u"do_not_contact";
}

} // namespace

QString AuditWords::entityText(const QString& entity)
{
    const QString known = termIn(entityTerms, entity);
    return known.isEmpty() ? entity : known;
}

QStringList AuditWords::entities()
{
    QStringList names;
    for (const Term& term : entityTerms)
        names << QString::fromLatin1(term.stored);
    return names;
}

QString AuditWords::actionText(const QString& action)
{
    const QString known = termIn(actionTerms, action);
    return known.isEmpty() ? action : known;
}

QString AuditWords::recordText(const AuditEntry& entry)
{
    const QString record = Words::tr("%1 %2").arg(entityText(entry.entity)).arg(entry.row);
    return entry.subject.isEmpty() ? record : Words::tr("%1, %2").arg(record, entry.subject);
}

QString AuditWords::personText(const AuditEntry& entry) const
{
    return entry.who.isValid() ? nameText(QStringLiteral("staff_id"), entry.who.value)
                               : Words::tr("nobody signed in");
}

std::vector<AuditedChange> AuditWords::changes(const AuditEntry& entry) const
{
    QStringList columns = entry.before.keys();
    for (const QString& column : entry.after.keys()) {
        if (!columns.contains(column))
            columns << column;
    }
    columns.sort();
    std::vector<AuditedChange> changes;
    for (const QString& column : columns) {
        AuditedChange change {.what = columnText(column),
            .before = valueText(entry.entity, column, entry.before),
            .after = valueText(entry.entity, column, entry.after)};
        // A new record says only what was filled in.
        if (!isInternal(column) && (!change.before.isEmpty() || !change.after.isEmpty()))
            changes.push_back(std::move(change));
    }
    return changes;
}

QString AuditWords::nameText(const QString& column, std::int64_t id) const
{
    static constexpr std::array tables {Term {"staff_id", "staff"},
        Term {"customer_id", "customer"}, Term {"merged_into_id", "customer"},
        Term {"source_id", "source"}, Term {"campaign_id", "campaign"},
        Term {"vehicle_id", "vehicle"}, Term {"baseline_id", "baseline"},
        Term {"cadence_step_id", "cadence_step"}, Term {"cadence_id", "cadence"}};
    for (const Term& table : tables) {
        if (!column.endsWith(QLatin1String(table.stored)))
            continue;
        const QString name
            = m_names.value(QString::fromLatin1(table.shown) + QStringLiteral(" %1").arg(id));
        if (!name.isEmpty())
            return name;
    }
    return QString::number(id);
}

QString AuditWords::partText(const QJsonObject& part) const
{
    if (part.contains(QStringLiteral("basis_points")))
        return Words::tr("%1 %2 %").arg(nameText(QStringLiteral("staff_id"),
                                            part.value(QStringLiteral("staff_id")).toInteger()),
            QLocale().toString(part.value(QStringLiteral("basis_points")).toInt() / 100.0));
    for (const char* column : {"as_typed", "address", "spelling"}) {
        const QString text = part.value(QLatin1String(column)).toString();
        if (!text.isEmpty())
            return text;
    }
    // Of others it is a day, or another record.
    for (const char* column : {"day", "source_id", "other_customer_id"}) {
        const QString name = QLatin1String(column);
        if (part.contains(name))
            return numberText({}, name, part.value(name).toDouble());
    }
    return {};
}

QString AuditWords::memberName(metrics::Dimension dimension, const QString& key) const
{
    return m_names.value(memberNameKey(dimension, key), key);
}

QString AuditWords::wordText(const QString& column, const QJsonObject& columns) const
{
    const QString text = columns.value(column).toString();
    if (column == u"metric")
        return metricText(text);
    if (isQuestion(column))
        return questionText(text, [this](metrics::Dimension dimension, const QString& key) {
            return memberName(dimension, key);
        });
    const auto owner
        = column == u"scope_key" ? goalOwner(columns) : std::optional<metrics::DimensionValue>();
    return owner ? memberName(owner->dimension, owner->key) : text;
}

QString AuditWords::valueText(
    const QString& entity, const QString& column, const QJsonObject& columns) const
{
    const QJsonValue value = columns.value(column);
    if (value.isString())
        return wordText(column, columns);
    if (value.isArray()) {
        QStringList parts;
        for (const QJsonValue& part : value.toArray())
            parts << partText(part.toObject());
        parts.removeAll(QString());
        return listed(parts);
    }
    return value.isDouble() ? numberText(entity, column, value.toDouble()) : QString();
}

QString AuditWords::numberText(const QString& entity, const QString& column, double value) const
{
    const auto number = static_cast<qint64>(value);
    if (isYesOrNo(column))
        return number != 0 ? Words::tr("yes") : Words::tr("no");
    if (column == u"extra_rights")
        return grantsText({.role = Role::Associate,
            .besides = Rights::fromBits(static_cast<std::uint32_t>(number))});
    if (column == u"at" || column.endsWith(u"_at"))
        return storeTimeText(std::chrono::sys_seconds(std::chrono::seconds(number)), m_calendar);
    if (column.endsWith(u"_day") || (column == u"day" && entity.isEmpty()))
        return storeDayText(std::chrono::sys_days(std::chrono::days(number)));
    if (column.endsWith(u"_cents"))
        return QStringLiteral("%1 %2").arg(m_currency, QLocale().toString(value / 100.0, 'f', 2));
    const QString word = enumeratorText(entity, column, static_cast<int>(number));
    if (!word.isEmpty())
        return word;
    if (column.endsWith(u"_id"))
        return nameText(column, number);
    return value == static_cast<double>(number) ? QLocale().toString(number)
                                                : QLocale().toString(value, 'g', 4);
}

} // namespace lotboard
