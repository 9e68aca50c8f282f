#pragma once

#include "base/strongid.h"
#include "domain/rights.h"

#include <QString>

#include <chrono>
#include <cstdint>
#include <optional>
#include <vector>

namespace lotboard {

/// What a person may do. The numbers are stored, here and below.
enum class Role : std::uint8_t { Manager = 0, Associate = 1, ReadOnly = 2 };

enum class Department : std::uint8_t {
    Sales = 0,
    Internet = 1,
    Service = 2,
    Finance = 3,
    Parts = 4,
    Reception = 5
};

/// Anyone who works at the store.
struct Staff
{
    StaffId id {};
    std::int64_t version = 1;
    QString name {};
    Role role = Role::Associate;
    Department department = Department::Sales;
    QString team {};
    std::optional<std::chrono::sys_days> activeFrom {};
    std::optional<std::chrono::sys_days> activeTo {}; ///< The last day; none while they work here.
    Rights besides {}; ///< What a manager allowed this person beyond the role.
    QString loginName {}; ///< By which they sign in; empty: they do not.
    std::optional<std::chrono::sys_seconds> passwordSetAt {}; ///< None: there is no password yet.
    bool mustChoosePassword = false; ///< The password was given to them, to be replaced.

    /// Whether they work at the store on `day`.
    bool isActiveOn(std::chrono::sys_days day) const
    {
        return (!activeFrom || *activeFrom <= day) && (!activeTo || day <= *activeTo);
    }
    bool canSignIn() const { return !loginName.isEmpty() && passwordSetAt.has_value(); }

    friend bool operator==(const Staff&, const Staff&) = default;
};

/// A number to call or text.
struct Phone
{
    QString e164 {}; ///< Empty where the number as typed could not be understood.
    QString asTyped {};

    friend bool operator==(const Phone&, const Phone&) = default;
};

enum class CustomerKind : std::uint8_t { Person = 0, Business = 1 };

/// A person or a business that asked or bought.
struct Customer
{
    CustomerId id {};
    std::int64_t version = 1;
    CustomerKind kind = CustomerKind::Person;
    QString externalId {}; ///< In the system it was imported from.
    QString firstName {};
    QString lastName {}; ///< Or the name of the business, or a name that could not be split.
    std::vector<Phone> phones {}; ///< Best first.
    std::vector<QString> emails {}; ///< Best first, lower case.
    QString street {};
    QString city {};
    QString region {};
    QString postalCode {};
    bool doNotContact = false;

    /// "First Last", whichever there is.
    QString name() const;

    friend bool operator==(const Customer&, const Customer&) = default;
};

} // namespace lotboard
