#include "storage/changes/entity.h"

#include <QtGlobal>

#include <array>

namespace lotboard::storage {
namespace {

constexpr std::array storeParts {PartTable {"holiday", "store_id", "day"}};
constexpr std::array customerParts {PartTable {"customer_phone", "customer_id", "position"},
    PartTable {"customer_email", "customer_id", "position"},
    PartTable {"customer_not_same", "customer_id", "other_customer_id"}};
constexpr std::array sourceParts {PartTable {"source_spelling", "source_id", "spelling"}};
constexpr std::array<std::string_view, 3> staffSecrets {
    "password_hash", "failed_logins", "next_login_at"};
constexpr std::array cadenceParts {PartTable {"cadence_source", "cadence_id", "source_id"}};
constexpr std::array planParts {PartTable {"plan_verdict", "plan_id", "at"}};
constexpr std::array saleParts {PartTable {"sale_credit", "sale_id", "position"}};

} // namespace

std::string_view tableOf(Entity entity)
{
    // What is refused is said with these names in the user's language.
    constexpr std::array<std::string_view, entityCount> tables {
        QT_TRANSLATE_NOOP("Record", "store"), QT_TRANSLATE_NOOP("Record", "source"),
        QT_TRANSLATE_NOOP("Record", "campaign"), QT_TRANSLATE_NOOP("Record", "staff"),
        QT_TRANSLATE_NOOP("Record", "customer"), QT_TRANSLATE_NOOP("Record", "vehicle"),
        QT_TRANSLATE_NOOP("Record", "lead"), QT_TRANSLATE_NOOP("Record", "communication"),
        QT_TRANSLATE_NOOP("Record", "appointment"), QT_TRANSLATE_NOOP("Record", "show"),
        QT_TRANSLATE_NOOP("Record", "sale"), QT_TRANSLATE_NOOP("Record", "spend"),
        QT_TRANSLATE_NOOP("Record", "goal"), QT_TRANSLATE_NOOP("Record", "import_batch"),
        QT_TRANSLATE_NOOP("Record", "task"), QT_TRANSLATE_NOOP("Record", "cadence"),
        QT_TRANSLATE_NOOP("Record", "cadence_step"),
        QT_TRANSLATE_NOOP("Record", "customer_consent"), QT_TRANSLATE_NOOP("Record", "baseline"),
        QT_TRANSLATE_NOOP("Record", "plan"), QT_TRANSLATE_NOOP("Record", "saved_view"),
        QT_TRANSLATE_NOOP("Record", "benchmark")};
    return tables[static_cast<std::size_t>(entity)];
}

std::optional<Entity> entityNamed(std::string_view table)
{
    for (std::size_t entity = 0; entity < entityCount; ++entity) {
        if (tableOf(static_cast<Entity>(entity)) == table)
            return static_cast<Entity>(entity);
    }
    return std::nullopt;
}

std::span<const PartTable> partsOf(Entity entity)
{
    switch (entity) {
    case Entity::Store:
        return storeParts;
    case Entity::Customer:
        return customerParts;
    case Entity::Source:
        return sourceParts;
    case Entity::Sale:
        return saleParts;
    case Entity::Cadence:
        return cadenceParts;
    case Entity::Plan:
        return planParts;
    default:
        return {};
    }
}

std::string_view settingsOf(Entity entity)
{
    return entity == Entity::Store ? "setting" : std::string_view();
}

std::span<const std::string_view> secretColumnsOf(Entity entity)
{
    if (entity == Entity::Staff)
        return staffSecrets;
    return {};
}

std::string_view leadColumnOf(Entity entity)
{
    switch (entity) {
    case Entity::Lead:
        return "id";
    case Entity::Communication:
    case Entity::Appointment:
    case Entity::Show:
    case Entity::Sale:
    case Entity::Task:
        return "lead_id";
    default:
        return {};
    }
}

} // namespace lotboard::storage
