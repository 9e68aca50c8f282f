#pragma once

#include "domain/facts.h"
#include "services/check/checkservice.h"

#include <unordered_set>

namespace lotboard {

/// Whether it can be said which facts a fix of this kind makes.
bool canSuppose(CheckFix fix);

/// Hands facts on as they would be if the records of a finding were put right: appointments showed,
/// leads duplicates or invalid. What stands in the database stays as it is.
class Supposition final : public FactSink
{
public:
    /// `records` are those to put right; of visits: their appointments. `sink` must outlive it.
    Supposition(CheckFix fix, std::unordered_set<std::int64_t> records, FactSink& sink)
        : m_fix(fix)
        , m_records(std::move(records))
        , m_sink(sink)
    {
    }

    void names(const FactNames& names) override { m_sink.names(names); }
    void lead(const LeadFact& fact) override;
    void communication(const CommunicationFact& fact) override { m_sink.communication(fact); }
    void appointment(const AppointmentFact& fact) override;
    void show(const ShowFact& fact) override { m_sink.show(fact); }
    void sale(const SaleFact& fact) override { m_sink.sale(fact); }
    void spend(const Spend& spend) override { m_sink.spend(spend); }
    void goal(const Goal& goal) override { m_sink.goal(goal); }

private:
    CheckFix m_fix {};
    std::unordered_set<std::int64_t> m_records;
    FactSink& m_sink;
};

/// The appointments that some visits were made for; takes nothing else.
class AppointmentsOfVisits final : public FactSink
{
public:
    explicit AppointmentsOfVisits(std::unordered_set<std::int64_t> visits)
        : m_visits(std::move(visits))
    {
    }
    const std::unordered_set<std::int64_t>& appointments() const { return m_appointments; }

    void names(const FactNames& /*names*/) override { }
    void lead(const LeadFact& /*fact*/) override { }
    void communication(const CommunicationFact& /*fact*/) override { }
    void appointment(const AppointmentFact& /*fact*/) override { }
    void show(const ShowFact& fact) override;
    void sale(const SaleFact& /*fact*/) override { }
    void spend(const Spend& /*spend*/) override { }
    void goal(const Goal& /*goal*/) override { }

private:
    std::unordered_set<std::int64_t> m_visits;
    std::unordered_set<std::int64_t> m_appointments {};
};

} // namespace lotboard
