#include "services/demo/demoservice.h"

#include "services/demo/demogenerator.h"
#include "storage/file/storefile.h"
#include "storage/repositories/storeloader.h"

#include <QFile>

#include <algorithm>

namespace lotboard {
namespace {

using storage::StoreFile;
using storage::StoreLoader;

/// Hands the rows of the demo to storage and counts them.
class LoadingSink final : public demo::DemoSink
{
public:
    explicit LoadingSink(StoreLoader& loader) : m_loader(loader) { }

    const DemoReport& report() const { return m_report; }

    void dealership(const demo::Dealership& dealership) override
    {
        for (const Staff& person : dealership.staff)
            m_loader.add(person);
        for (const Source& source : dealership.sources)
            m_loader.add(source);
        for (const Campaign& campaign : dealership.campaigns)
            m_loader.add(campaign);
        for (const demo::DemoTerritory& territory : dealership.territories)
            m_loader.add({territory.name, territory.owner, territory.postalCodes});
        for (const FollowUpPlan& plan : dealership.plans)
            m_loader.add(plan.cadence);
        for (const FollowUpPlan& plan : dealership.plans) {
            for (const CadenceStep& step : plan.steps)
                m_loader.add(step);
        }
    }
    void spend(std::span<const Spend> rows) override
    {
        for (const Spend& row : rows)
            m_loader.add(row);
    }
    void goals(std::span<const Goal> rows) override
    {
        for (const Goal& row : rows)
            m_loader.add(row);
    }
    void customer(const Customer& row) override { count(row, m_report.customers); }
    void vehicle(const Vehicle& row) override { count(row, m_report.vehicles); }
    void lead(const Lead& row) override { count(row, m_report.leads); }
    void communication(const Communication& row) override { count(row, m_report.communications); }
    void appointment(const Appointment& row) override { count(row, m_report.appointments); }
    void show(const Show& row) override { count(row, m_report.shows); }
    void sale(const Sale& row) override { count(row, m_report.sales); }
    void task(const Task& row) override { m_loader.add(row); }
    void consent(const Consent& row) override { m_loader.add(row); }
    Status status() const override { return m_loader.status(); }

private:
    template<class Row>
    void count(const Row& row, std::int64_t& rows)
    {
        m_loader.add(row);
        ++rows;
    }

    StoreLoader& m_loader;
    DemoReport m_report {};
};

Result<DemoReport> fill(StoreFile& file, const DemoOptions& options, const JobControl& control)
{
    const auto loader = StoreLoader::begin(Session::manager(), file);
    if (!loader)
        return loader.error();
    LoadingSink sink(**loader);
    if (const auto made = demo::generateDemo(options, sink, control); !made)
        return made.error();
    if (const auto saved = (*loader)->finish(); !saved)
        return saved.error();
    return sink.report();
}

} // namespace

DemoOptions demoOptionsAt(std::chrono::sys_seconds now)
{
    DemoOptions options {.until = std::chrono::floor<std::chrono::days>(now)};
    const auto store = demo::madeUpDealership(demo::demoPeriod(options)).store;
    const LocalTime local = store.calendar.localTime(now);
    options.until = local.day;
    options.untilMinute = std::max(local.minute, 1);
    return options;
}

Result<DemoReport> createDemo(
    const QString& path, const DemoOptions& options, const JobControl& control)
{
    if (const auto checked = demo::checkOptions(options); !checked)
        return checked.error();
    const FixedClock clock(demo::demoNow(options));
    const auto store = demo::madeUpDealership(demo::demoPeriod(options)).store;
    auto file = StoreFile::create(path, store, clock);
    if (!file)
        return file.error();
    auto report = fill(**file, options, control);
    if (!report) {
        const QString made = (*file)->path();
        file->reset();
        for (const auto* ending : {"", "-wal", "-shm", ".lock"})
            QFile::remove(made + QLatin1String(ending));
    }
    return report;
}

} // namespace lotboard
