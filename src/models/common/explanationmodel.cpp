#include "models/common/explanationmodel.h"

#include "metrics/engine.h"
#include "models/common/benchmarkboard.h"
#include "models/common/boardfacts.h"
#include "models/common/jobrunner.h"
#include "models/common/loadedcost.h"
#include "models/data/datacheck.h"
#include "models/data/gradewords.h"
#include "services/wording/periodtext.h"

#include <QCoreApplication>

#include <algorithm>
#include <unordered_set>

namespace lotboard {
namespace {

using metrics::RecordPart;
using metrics::RecordRef;

std::vector<RecordRef> recordsOf(
    const metrics::FactTable& facts, const FigureReference& figure, RecordPart part)
{
    // What a cost with labour is divided by is a figure of its own.
    const bool isDivisor = part == RecordPart::Denominator && withoutLabour(figure);
    return metrics::records(facts, figure.query, figure.metric + (isDivisor ? 1 : 0), figure.keys,
        isDivisor ? RecordPart::Numerator : part);
}

/// The denominator's records less the numerator's. The two may be of different kinds (a sale among
/// leads): then it is the lead that counts.
std::vector<RecordRef> missed(const metrics::FactTable& facts, const FigureReference& figure)
{
    const auto ask = [&](RecordPart part) { return recordsOf(facts, figure, part); };
    const std::vector<RecordRef> counted = ask(RecordPart::Numerator);
    std::vector<RecordRef> all = ask(RecordPart::Denominator);
    const bool isSameKind = counted.empty() || all.empty() || counted[0].kind == all[0].kind;
    std::unordered_set<std::int64_t> taken;
    for (const RecordRef& record : counted)
        taken.insert(isSameKind ? record.id : record.lead);
    std::erase_if(all, [&](const RecordRef& record) {
        return taken.contains(isSameKind ? record.id : record.lead);
    });
    return all;
}

std::vector<RecordRef> select(
    const metrics::FactTable& facts, const FigureReference& figure, RecordSelection selection)
{
    const auto ask = [&](RecordPart part) { return recordsOf(facts, figure, part); };
    switch (selection) {
    case RecordSelection::Numerator:
        return ask(RecordPart::Numerator);
    case RecordSelection::Denominator:
        return ask(RecordPart::Denominator);
    case RecordSelection::Missed:
        return missed(facts, figure);
    case RecordSelection::Excluded:
        return ask(RecordPart::Excluded);
    }
    return {};
}

} // namespace

QString selectionName(RecordSelection selection)
{
    switch (selection) {
    case RecordSelection::Numerator:
        return QCoreApplication::translate("RecordSelection", "Counted");
    case RecordSelection::Denominator:
        return QCoreApplication::translate("RecordSelection", "Out of");
    case RecordSelection::Missed:
        return QCoreApplication::translate("RecordSelection", "Missed");
    case RecordSelection::Excluded:
        return QCoreApplication::translate("RecordSelection", "Left out");
    }
    return {};
}

ExplanationModel::ExplanationModel(const BoardFacts& facts, RecordReader reader, QObject* parent)
    : QObject(parent)
    , m_facts(facts)
    , m_runner(new JobRunner(this))
    , m_records(std::move(reader))
{
    connect(&m_records, &QAbstractItemModel::rowsInserted, this, &ExplanationModel::recordsChanged);
}

ExplanationModel::~ExplanationModel() = default;

void ExplanationModel::setCheck(DataCheck* check)
{
    m_check = check;
    connect(check, &DataCheck::stateChanged, this, [this] {
        if (m_check->state() == DataCheck::State::Ready)
            describe();
    });
}

void ExplanationModel::addGrade()
{
    if (!m_check)
        return;
    const metrics::MetricId metric = m_figure->query.metrics[m_figure->metric];
    const auto& grades = m_check->grades()->all();
    const auto found = std::ranges::find(grades, metric, &metrics::MetricGrade::metric);
    // What is good enough needs no word.
    if (found == grades.end() || !found->grade || *found->grade < metrics::Grade::C)
        return;
    m_explanation.notes.push_back(tr("Data: %1 (%2). %3", "grade (period). reason")
                                      .arg(QString::fromLatin1(metrics::gradeName(*found->grade)),
                                          periodName(m_check->period()), gradeReason(*found)));
}

void ExplanationModel::setBenchmarks(const BenchmarkBoard* benchmarks)
{
    m_benchmarks = benchmarks;
    connect(benchmarks, &BenchmarkBoard::changed, this, &ExplanationModel::describe);
}

void ExplanationModel::addBenchmarks()
{
    if (!m_benchmarks)
        return;
    for (const Benchmark& benchmark : m_benchmarks->of(m_figure->query.metrics[m_figure->metric]))
        m_explanation.facts.emplace_back(
            tr("Benchmark"), benchmarkText(benchmark, m_facts.style()));
}

void ExplanationModel::describe()
{
    if (!m_figure)
        return;
    m_explanation = explain(*m_figure, m_facts);
    addBenchmarks();
    addGrade();
    Q_EMIT explanationChanged();
}

void ExplanationModel::setFigure(const FigureReference& figure)
{
    m_figure = figure;
    m_selection = figure.selection;
    describe();
    search();
    if (m_check)
        m_check->want();
}

std::vector<RecordSelection> ExplanationModel::selections() const
{
    std::vector<RecordSelection> selections {RecordSelection::Numerator};
    if (m_figure && m_figure->cell.figure.denominator) {
        selections.push_back(RecordSelection::Denominator);
        const auto& definition = metrics::definitionOf(m_figure->query.metrics[m_figure->metric]);
        if (definition.unit == metrics::Unit::Rate)
            selections.push_back(RecordSelection::Missed);
    }
    if (!m_explanation.leftOut.empty())
        selections.push_back(RecordSelection::Excluded);
    return selections;
}

void ExplanationModel::setSelection(RecordSelection selection)
{
    if (selection == m_selection)
        return;
    m_selection = selection;
    search();
}

bool ExplanationModel::isSearching() const
{
    return m_runner->isRunning() || m_records.isReading();
}

bool ExplanationModel::isWithheld() const
{
    return m_figure && m_figure->cell.figure.isWithheld && m_selection != RecordSelection::Excluded;
}

void ExplanationModel::search()
{
    m_records.clear();
    if (!m_figure || !m_facts.facts())
        return;
    m_runner->start(
        [facts = m_facts.facts(), figure = *m_figure, selection = m_selection](
            const JobControl& /*control*/) { return select(*facts, figure, selection); },
        [this](std::vector<RecordRef> records) {
            m_records.setRecords(
                std::move(records), metrics::storeOf(*m_facts.facts()).calendar, m_facts.style());
            Q_EMIT recordsChanged();
        });
    Q_EMIT recordsChanged();
}

} // namespace lotboard
