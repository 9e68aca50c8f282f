#pragma once

#include "domain/people.h"
#include "storage/rows/rowmapping.h"
#include "storage/rows/thestore.h"

#include <array>

namespace lotboard::storage {

/// Without the password and the tries to guess it, which are CredentialRepository's.
template<>
struct RowMapping<Staff>
{
    static constexpr Entity entity = Entity::Staff;
    static constexpr std::array<std::string_view, 11> columns {"store_id", "name", "role",
        "department", "team", "active_from_day", "active_to_day", "extra_rights", "login_name",
        "password_set_at", "must_choose_password"};

    template<class Write>
    static void write(const Staff& staff, Write write)
    {
        write(theStore, staff.name, staff.role, staff.department, staff.team, staff.activeFrom,
            staff.activeTo, std::int64_t {staff.besides.bits()}, nullIfEmpty(staff.loginName),
            staff.passwordSetAt, staff.mustChoosePassword);
    }
    static Staff read(const Statement& row)
    {
        return {.id = row.id<StaffId>(0),
            .version = row.int64(1),
            .name = row.string(3),
            .role = row.enumerator<Role>(4),
            .department = row.enumerator<Department>(5),
            .team = row.string(6),
            .activeFrom = row.optionalDay(7),
            .activeTo = row.optionalDay(8),
            .besides = Rights::fromBits(static_cast<std::uint32_t>(row.int64(9))),
            .loginName = row.string(10),
            .passwordSetAt = row.optionalInstant(11),
            .mustChoosePassword = row.flag(12)};
    }
};

/// Phones and e-mail addresses are its parts.
template<>
struct RowMapping<Customer>
{
    static constexpr Entity entity = Entity::Customer;
    static constexpr std::array<std::string_view, 9> columns {"kind", "external_id", "first_name",
        "last_name", "street", "city", "region", "postal_code", "do_not_contact"};

    template<class Write>
    static void write(const Customer& customer, Write write)
    {
        write(customer.kind, nullIfEmpty(customer.externalId), customer.firstName,
            customer.lastName, customer.street, customer.city, customer.region, customer.postalCode,
            customer.doNotContact);
    }
    static Customer read(const Statement& row)
    {
        return {.id = row.id<CustomerId>(0),
            .version = row.int64(1),
            .kind = row.enumerator<CustomerKind>(2),
            .externalId = row.string(3),
            .firstName = row.string(4),
            .lastName = row.string(5),
            .street = row.string(6),
            .city = row.string(7),
            .region = row.string(8),
            .postalCode = row.string(9),
            .doNotContact = row.flag(10)};
    }
};

} // namespace lotboard::storage
