#pragma once

#include "cli/arguments/queryarguments.h"
#include "cli/output/outputformat.h"
#include "cli/verb.h"
#include "metrics/metriccatalog.h"

namespace lotboard::cli {

/// Each person's rate beside what the same leads would have given with the store's average.
class ScorecardsVerb final : public Verb
{
public:
    VerbHelp help() const override;
    void setUp(CLI::App& app) override;
    ExitCode run(Context& context) override;

private:
    enum class Order { Name, Difference };

    QueryArguments m_arguments {};
    metrics::MetricId m_rate = metrics::MetricId::ContactRate;
    Order m_order = Order::Name;
    OutputFormat m_format = OutputFormat::Table;
};

} // namespace lotboard::cli
