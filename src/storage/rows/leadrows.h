#pragma once

#include "domain/appointment.h"
#include "domain/communication.h"
#include "domain/lead.h"
#include "domain/show.h"
#include "storage/rows/rowmapping.h"
#include "storage/rows/thestore.h"

#include <array>

namespace lotboard::storage {

/// Its document is a part; its local day of arrival is written by RowWriter.
template<>
struct RowMapping<Lead>
{
    static constexpr Entity entity = Entity::Lead;
    static constexpr std::array<std::string_view, 20> columns {"store_id", "external_id",
        "customer_id", "source_id", "campaign_id", "received_at", "channel", "wanted_vehicle_id",
        "wanted_year", "wanted_make", "wanted_model", "wanted_trim", "wanted_condition",
        "assigned_staff_id", "territory_id", "status", "status_reason", "status_staff_id",
        "status_at", "note"};

    template<class Write>
    static void write(const Lead& lead, Write write)
    {
        write(theStore, nullIfEmpty(lead.externalId), lead.customer, nullIfNone(lead.source),
            lead.campaign, lead.receivedAt, lead.channel, lead.wanted.unit, lead.wanted.year,
            lead.wanted.make, lead.wanted.model, lead.wanted.trim, lead.wanted.condition,
            lead.assignedTo, lead.territory, lead.status, lead.statusReason, lead.statusBy,
            lead.statusAt, lead.note);
    }
    static Lead read(const Statement& row)
    {
        return {.id = row.id<LeadId>(0),
            .version = row.int64(1),
            .externalId = row.string(3),
            .customer = row.id<CustomerId>(4),
            .source = row.id<SourceId>(5),
            .campaign = row.optionalId<CampaignId>(6),
            .receivedAt = row.instant(7),
            .channel = row.enumerator<LeadChannel>(8),
            .wanted = {.unit = row.optionalId<VehicleId>(9),
                .year = row.integer(10),
                .make = row.string(11),
                .model = row.string(12),
                .trim = row.string(13),
                .condition = row.enumerator<Condition>(14)},
            .assignedTo = row.optionalId<StaffId>(15),
            .territory = row.optionalId<TerritoryId>(16),
            .status = row.enumerator<LeadStatus>(17),
            .statusReason = row.string(18),
            .statusBy = row.optionalId<StaffId>(19),
            .statusAt = row.optionalInstant(20),
            .note = row.string(21)};
    }
};

template<>
struct RowMapping<Communication>
{
    static constexpr Entity entity = Entity::Communication;
    static constexpr std::array<std::string_view, 10> columns {"external_id", "lead_id", "at",
        "staff_id", "channel", "direction", "is_two_way", "evidence", "is_automatic", "note"};

    template<class Write>
    static void write(const Communication& touch, Write write)
    {
        write(nullIfEmpty(touch.externalId), touch.lead, touch.at, touch.staff, touch.channel,
            touch.direction, touch.isTwoWay, touch.evidence, touch.isAutomatic, touch.note);
    }
    static Communication read(const Statement& row)
    {
        return {.id = row.id<CommunicationId>(0),
            .version = row.int64(1),
            .externalId = row.string(2),
            .lead = row.id<LeadId>(3),
            .at = row.instant(4),
            .staff = row.optionalId<StaffId>(5),
            .channel = row.enumerator<Channel>(6),
            .direction = row.enumerator<Direction>(7),
            .isTwoWay = row.flag(8),
            .evidence = row.enumerator<ContactEvidence>(9),
            .isAutomatic = row.flag(10),
            .note = row.string(11)};
    }
};

template<>
struct RowMapping<Appointment>
{
    static constexpr Entity entity = Entity::Appointment;
    static constexpr std::array<std::string_view, 8> columns {"external_id", "lead_id", "set_at",
        "set_by_staff_id", "due_at", "confirmed_at", "outcome", "continues_id"};

    template<class Write>
    static void write(const Appointment& appointment, Write write)
    {
        write(nullIfEmpty(appointment.externalId), appointment.lead, appointment.setAt,
            appointment.setBy, appointment.dueAt, appointment.confirmedAt, appointment.outcome,
            appointment.continues);
    }
    static Appointment read(const Statement& row)
    {
        return {.id = row.id<AppointmentId>(0),
            .version = row.int64(1),
            .externalId = row.string(2),
            .lead = row.id<LeadId>(3),
            .setAt = row.instant(4),
            .setBy = row.optionalId<StaffId>(5),
            .dueAt = row.instant(6),
            .confirmedAt = row.optionalInstant(7),
            .outcome = row.enumerator<AppointmentOutcome>(8),
            .continues = row.optionalId<AppointmentId>(9)};
    }
};

template<>
struct RowMapping<Show>
{
    static constexpr Entity entity = Entity::Show;
    static constexpr std::array<std::string_view, 7> columns {"external_id", "lead_id", "at",
        "appointment_id", "greeted_by_staff_id", "had_test_drive", "was_written_up"};

    template<class Write>
    static void write(const Show& show, Write write)
    {
        write(nullIfEmpty(show.externalId), show.lead, show.at, show.appointment, show.greetedBy,
            show.hadTestDrive, show.wasWrittenUp);
    }
    static Show read(const Statement& row)
    {
        return {.id = row.id<ShowId>(0),
            .version = row.int64(1),
            .externalId = row.string(2),
            .lead = row.id<LeadId>(3),
            .at = row.instant(4),
            .appointment = row.optionalId<AppointmentId>(5),
            .greetedBy = row.optionalId<StaffId>(6),
            .hadTestDrive = row.flag(7),
            .wasWrittenUp = row.flag(8)};
    }
};

} // namespace lotboard::storage
