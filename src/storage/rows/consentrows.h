#pragma once

#include "domain/consent.h"
#include "storage/rows/rowmapping.h"

#include <array>

namespace lotboard::storage {

template<>
struct RowMapping<Consent>
{
    static constexpr Entity entity = Entity::Consent;
    static constexpr std::array<std::string_view, 6> columns {
        "customer_id", "channel", "is_given", "at", "staff_id", "wording"};

    template<class Write>
    static void write(const Consent& consent, Write write)
    {
        write(consent.customer, consent.channel, consent.isGiven, consent.at, consent.staff,
            consent.wording);
    }
    static Consent read(const Statement& row)
    {
        return {.id = row.id<ConsentId>(0),
            .version = row.int64(1),
            .customer = row.id<CustomerId>(2),
            .channel = row.isNull(3) ? std::nullopt : std::optional(row.enumerator<Channel>(3)),
            .isGiven = row.flag(4),
            .at = row.instant(5),
            .staff = row.optionalId<StaffId>(6),
            .wording = row.string(7)};
    }
};

} // namespace lotboard::storage
