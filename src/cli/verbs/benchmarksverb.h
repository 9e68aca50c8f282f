#pragma once

#include "base/result.h"
#include "cli/output/outputformat.h"
#include "cli/verb.h"
#include "domain/benchmark.h"

#include <vector>

namespace lotboard {
class BenchmarkService;
}

namespace lotboard::cli {

/// The figures from elsewhere that the store compares its own with: lists them, sets one, takes one
/// away.
class BenchmarksVerb final : public Verb
{
public:
    VerbHelp help() const override;
    void setUp(CLI::App& app) override;
    ExitCode run(Context& context) override;

private:
    enum class Action { List, Set, Remove };

    /// Those of --metric and --source, as far as they were given.
    std::vector<Benchmark> chosen(const std::vector<Benchmark>& all) const;
    Status set(Context& context, BenchmarkService& service) const;
    Status remove(Context& context, BenchmarkService& service) const;
    ExitCode list(Context& context, const BenchmarkService& service) const;

    Action m_action = Action::List;
    QString m_metric {};
    QString m_value {};
    QString m_source {};
    OutputFormat m_format = OutputFormat::Table;
};

} // namespace lotboard::cli
