#pragma once

#include "cli/arguments/queryarguments.h"
#include "cli/output/listing.h"
#include "cli/output/outputformat.h"
#include "cli/verb.h"
#include "metrics/leaks/leakfinder.h"

namespace lotboard {
class Workspace;
}

namespace lotboard::cli {

/// Why one period sold more or fewer cars than another, than a baseline or than the goals ask.
class LeaksVerb final : public Verb
{
public:
    VerbHelp help() const override;
    void setUp(CLI::App& app) override;
    ExitCode run(Context& context) override;

private:
    enum class Rows { Total, Source, Person };

    Result<metrics::LeakAnswer> answer(Context& context, Workspace& workspace,
        const metrics::FactTable& facts, const metrics::Query& query) const;
    Result<metrics::LeakAnswer> answerOfBaseline(Context& context, Workspace& workspace,
        const metrics::FactTable& facts, const metrics::Query& query) const;
    Result<metrics::Query> question(const metrics::FactTable& facts, std::chrono::sys_days today);
    Listing listingOf(const metrics::LeakAnswer& answer) const;
    /// Whether the answer has what was asked for.
    Status check(const metrics::LeakAnswer& answer) const;

    QueryArguments m_arguments {};
    QString m_against = QStringLiteral("previous");
    QString m_baseline {};
    bool m_isAgainstGoals = false;
    Rows m_rows = Rows::Total;
    bool m_isInGross = false;
    OutputFormat m_format = OutputFormat::Table;
};

} // namespace lotboard::cli
