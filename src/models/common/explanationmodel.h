#pragma once

#include "models/common/explanation.h"
#include "models/common/recordlistmodel.h"

#include <QObject>

#include <optional>

namespace lotboard {

class BenchmarkBoard;
class BoardFacts;
class DataCheck;
class JobRunner;

/// The explanation of the number that was clicked last and the records behind it, found off the
/// GUI thread.
class ExplanationModel final : public QObject
{
    Q_OBJECT

public:
    /// `facts` must outlive the model.
    ExplanationModel(const BoardFacts& facts, RecordReader reader, QObject* parent = nullptr);
    ~ExplanationModel() override;

    /// Whose figures stand beside the explained one; must outlive the model. Without it: none.
    void setBenchmarks(const BenchmarkBoard* benchmarks);
    void setFigure(const FigureReference& figure);
    const std::optional<FigureReference>& figure() const { return m_figure; }
    const Explanation& explanation() const { return m_explanation; }

    /// Says how far the data behind a figure can be trusted, and is asked to look when one is
    /// explained; must outlive the model. Without it nothing is said.
    void setCheck(DataCheck* check);

    /// The lists that this figure has, what is counted first.
    std::vector<RecordSelection> selections() const;
    RecordSelection selection() const { return m_selection; }
    void setSelection(RecordSelection selection);
    RecordListModel* records() { return &m_records; }
    bool isSearching() const;
    /// Whether the records are not for whoever asks, and therefore not listed.
    bool isWithheld() const;

Q_SIGNALS:
    void explanationChanged();
    /// Another list is being searched, or was found.
    void recordsChanged();

private:
    void search();
    void describe();
    void addBenchmarks();
    void addGrade();

    const BoardFacts& m_facts;
    const BenchmarkBoard* m_benchmarks = nullptr;
    DataCheck* m_check = nullptr;
    JobRunner* m_runner;
    RecordListModel m_records;
    std::optional<FigureReference> m_figure {};
    Explanation m_explanation {};
    RecordSelection m_selection = RecordSelection::Numerator;
};

/// How a list of records is called.
QString selectionName(RecordSelection selection);

} // namespace lotboard
