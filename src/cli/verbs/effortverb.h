#pragma once

#include "cli/arguments/queryarguments.h"
#include "cli/output/listing.h"
#include "cli/output/outputformat.h"
#include "cli/verb.h"

namespace lotboard::metrics {
class FactTable;
}

namespace lotboard::cli {

/// How fast leads are answered, when customers are reached, how many attempts it takes, and when to
/// try next.
class EffortVerb final : public Verb
{
public:
    VerbHelp help() const override;
    void setUp(CLI::App& app) override;
    ExitCode run(Context& context) override;

private:
    enum class Table { Response, Hours, Attempts, Next };
    enum class Rows { Hour, Source };

    Listing listingOf(const metrics::FactTable& facts, const metrics::Query& query) const;

    QueryArguments m_arguments {};
    Table m_table = Table::Response;
    Rows m_rows = Rows::Hour;
    unsigned m_after = 0;
    OutputFormat m_format = OutputFormat::Table;
};

} // namespace lotboard::cli
