#pragma once

#include "services/workspace.h"
#include "storage/repositories/storeloader.h"
#include "support/printing.h"

#include <QTemporaryDir>

#include <gtest/gtest.h>

namespace lotboard {

/// A workspace on a store of a dozen rows in October 2026, small enough to be counted by hand. The
/// clock stands at ten past ten on 10 November in New York.
class TinyStore
{
public:
    TinyStore() : m_clock(at(10, 15, 10) + std::chrono::days(31))
    {
        auto created = Workspace::create(
            m_folder.filePath(QStringLiteral("store.lotboard")), store(), m_clock);
        EXPECT_TRUE(succeeded(created));
        m_workspace = std::move(*created);
        add(fill);
    }

    /// Adds rows; ids go on from those that are there.
    void add(const std::function<void(storage::StoreLoader&)>& rows)
    {
        EXPECT_TRUE(succeeded(m_workspace->write([&](storage::StoreFile& file) -> Status {
            auto loader = storage::StoreLoader::begin(Session::manager(), file);
            if (!loader)
                return loader.error();
            rows(**loader);
            return (*loader)->finish();
        })));
    }

    Workspace& workspace() { return *m_workspace; }
    FixedClock& clock() { return m_clock; }
    QString folder() const { return m_folder.path(); }

    static Period october() { return {day(10, 1), day(10, 31)}; }
    /// In 2026.
    static std::chrono::sys_days day(unsigned month, unsigned dayOfMonth)
    {
        using namespace std::chrono;
        return 2026y / std::chrono::month(month) / std::chrono::day(dayOfMonth);
    }
    /// UTC, in October.
    static std::chrono::sys_seconds at(unsigned dayOfMonth, int hour, int minute)
    {
        return day(10, dayOfMonth) + std::chrono::hours(hour) + std::chrono::minutes(minute);
    }

private:
    static Store store()
    {
        constexpr OpenHours open {.fromMinute = 9 * 60, .toMinute = 20 * 60};
        Store store;
        store.name = QStringLiteral("Harbor Motors");
        store.calendar = BusinessCalendar(
            QTimeZone("America/New_York"), {OpenHours {}, open, open, open, open, open, open}, {});
        return store;
    }

    static void fill(storage::StoreLoader& rows)
    {
        addNames(rows);
        addLeads(rows);
        addSales(rows);
        rows.add(Spend {.source = {1},
            .period = october(),
            .amount = Money::fromCents(310'000),
            .category = SpendCategory::Media});
        rows.add(Goal {.metric = QStringLiteral("units"), .period = october(), .value = 4});
    }

    static void addNames(storage::StoreLoader& rows)
    {
        for (const char* name : {"Ann Lee", "Bob Núñez"})
            rows.add(Staff {.name = QString::fromUtf8(name), .team = QStringLiteral("Blue")});
        rows.add(Source {.name = QStringLiteral("Website"), .group = QStringLiteral("Own")});
        rows.add(Source {.name = QStringLiteral("=Walk-in, \"door\""), .kind = SourceKind::WalkIn});
        rows.add(Customer {.firstName = QStringLiteral("José"),
            .lastName = QStringLiteral("O'Brien"),
            .phones = {{QStringLiteral("+12035550101"), QStringLiteral("203-555-0101")}},
            .emails = {QStringLiteral("jose@example.com")},
            .postalCode = QStringLiteral("06510")});
        rows.add(Customer {.lastName = QStringLiteral("王伟")});
        rows.add(Vehicle {.stockNumber = QStringLiteral("N1"),
            .vin = QStringLiteral("1M8GDM9AXKP042788"),
            .year = 2026,
            .make = QStringLiteral("Toyota"),
            .model = QStringLiteral("RAV4"),
            .condition = Condition::New});
    }

    static void addLeads(storage::StoreLoader& rows)
    {
        const auto lead
            = [&](std::int64_t customer, std::int64_t source, std::chrono::sys_seconds received,
                  std::int64_t person, LeadStatus status) {
                  rows.add(Lead {.customer = {customer},
                      .source = {source},
                      .receivedAt = received,
                      .channel = source == 1 ? LeadChannel::Internet : LeadChannel::WalkIn,
                      .wanted = {.year = 2026,
                          .make = QStringLiteral("Toyota"),
                          .model = QStringLiteral("RAV4"),
                          .condition = Condition::New},
                      .assignedTo = StaffId {person},
                      .status = status});
              };
        lead(1, 1, at(1, 14, 0), 1, LeadStatus::Sold); // Ten in the morning.
        lead(2, 2, at(2, 18, 30), 2, LeadStatus::Sold);
        lead(2, 1, at(3, 2, 0), 1, LeadStatus::Lost); // Ten in the evening before.
        lead(1, 1, at(5, 15, 0), 1, LeadStatus::Duplicate);
        lead(2, 0, at(31, 23, 30), 2, LeadStatus::Open);
        lead(1, 1, at(1, 14, 0) + std::chrono::days(31), 1, LeadStatus::Open); // November.

        const auto call = [&](std::int64_t of, std::chrono::sys_seconds when, bool spoke) {
            rows.add(Communication {.lead = {of},
                .at = when,
                .staff = StaffId {1},
                .isTwoWay = spoke,
                .evidence = spoke ? ContactEvidence::Spoke : ContactEvidence::None});
        };
        call(1, at(1, 14, 4), false);
        call(1, at(1, 16, 0), true);
        call(3, at(3, 13, 30), false);
        rows.add(Appointment {.lead = {1},
            .setAt = at(1, 16, 0),
            .setBy = StaffId {1},
            .dueAt = at(2, 15, 0),
            .outcome = AppointmentOutcome::Showed});
        rows.add(Show {.lead = {1},
            .at = at(2, 15, 5),
            .appointment = AppointmentId {1},
            .greetedBy = StaffId {1}});
        rows.add(Show {.lead = {2}, .at = at(2, 18, 30), .greetedBy = StaffId {2}});
    }

    static void addSales(storage::StoreLoader& rows)
    {
        const auto sale = [&](SaleKind kind, unsigned dayOfMonth, std::optional<LeadId> lead) {
            return Sale {.lead = lead,
                .customer = {1},
                .kind = kind,
                .contractOn = day(10, dayOfMonth),
                .price = Money::fromCents(30'000'00),
                .frontGross = Money::fromCents(1'000'01),
                .backGross = Money::fromCents(500'00)};
        };
        Sale split = sale(SaleKind::Retail, 2, LeadId {1});
        split.vehicle = VehicleId {1};
        split.dealNumber = QStringLiteral("-D1");
        split.credits = {{.staff = {1}, .basisPoints = 5000}, {.staff = {2}, .basisPoints = 5000}};
        rows.add(split);
        Sale lease = sale(SaleKind::Lease, 3, LeadId {2});
        lease.credits = {{.staff = {2}, .basisPoints = 10'000}};
        rows.add(lease);
        Sale unwound = sale(SaleKind::Retail, 9, std::nullopt);
        unwound.unwoundOn = day(10, 20);
        rows.add(unwound);
        rows.add(sale(SaleKind::Wholesale, 12, std::nullopt));
    }

    QTemporaryDir m_folder;
    FixedClock m_clock;
    std::unique_ptr<Workspace> m_workspace;
};

} // namespace lotboard
