#pragma once

#include "base/result.h"
#include "domain/session.h"
#include "models/analysis/analysismodel.h"
#include "models/analysis/leaktablemodel.h"
#include "models/analysis/waterfallmodel.h"

#include <functional>

namespace lotboard {

class Workspace;

/// The leak finder: the period of the board against what it is compared with (the period before
/// where nothing is compared), against a baseline, or against the goals of its days.
class LeaksModel final : public AnalysisModel
{
    Q_OBJECT

public:
    /// Called on a pool thread; empty: there are no baselines.
    using ReadBaselines = std::function<Result<std::vector<Baseline>>()>;

    LeaksModel(const BoardState& state, const BoardFacts& facts, ReadBaselines readBaselines = {},
        QObject* parent = nullptr);

    const LeakChoice& choice() const { return m_choice; }
    void setChoice(const LeakChoice& choice);
    /// The choice for the next run of the program: a baseline by its name.
    QString choiceText() const;
    /// What choiceText() said; where that baseline is not in the store, the period compared with.
    void restoreChoice(const QString& text);
    /// What can be chosen, as of the last answer.
    const std::vector<Baseline>& baselines() const { return m_baselines; }

    /// Why there is nothing to compare with, and what to do; empty if there is.
    QString lack() const { return m_lack; }
    /// The filter under which the chosen baseline can be compared with, where it is another than
    /// the one that is set.
    std::optional<metrics::Filter> filterOfBaseline() const;

    bool isInGross() const { return m_isInGross; }
    void setInGross(bool isInGross);
    bool hasSources() const { return m_report.hasRows(m_report.answer.bySource, m_isInGross); }
    bool hasPeople() const { return m_report.hasRows(m_report.answer.byPerson, m_isInGross); }
    /// False where the gross is not known or withheld.
    bool hasGross() const { return m_report.answer.hasGross; }
    /// What the rows are, or why there are none; of grossLack() why it is about cars only.
    QString sourcesNote() const;
    QString peopleNote() const;
    QString sourcesLack() const;
    QString peopleLack() const;
    QString grossLack() const;

    QString sentence() const;
    /// How long leads were followed, and whether they are too few to judge.
    QString note() const;

    WaterfallModel* waterfall() { return &m_waterfall; }
    LeakTableModel* sources() { return &m_sources; }
    LeakTableModel* people() { return &m_people; }

protected:
    void ask() override;

private:
    /// What a question comes to, with the baselines that there are.
    struct Reading
    {
        std::vector<Baseline> baselines {};
        LeakChoice choice {};
        Result<LeakReport> report;
    };
    /// What is asked for: a baseline by its name as long as only that is known.
    struct Wish
    {
        LeakChoice choice {};
        QString baseline {};
    };

    static Reading read(const metrics::FactTable& facts, const metrics::Query& query,
        const Wish& wish, const ReadBaselines& readBaselines);
    static Result<LeakReport> reportOn(const metrics::FactTable& facts, const metrics::Query& query,
        const LeakChoice& choice, const std::vector<Baseline>& baselines);
    void take(Reading reading);
    void fillModels();

    ReadBaselines m_readBaselines;
    LeakChoice m_choice {};
    QString m_restoredBaseline {}; ///< Until it is known which one that is.
    std::vector<Baseline> m_baselines {};
    QString m_lack {};
    bool m_isInGross = false;
    LeakReport m_report {};
    WaterfallModel m_waterfall;
    LeakTableModel m_sources;
    LeakTableModel m_people;
};

/// `workspace` must outlive it.
LeaksModel::ReadBaselines baselineReader(Workspace& workspace, const Session& session);

} // namespace lotboard
