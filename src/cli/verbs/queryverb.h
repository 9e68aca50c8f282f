#pragma once

#include "cli/arguments/queryarguments.h"
#include "cli/output/outputformat.h"
#include "cli/verb.h"
#include "metrics/crosstable.h"

namespace lotboard {
class Workspace;
struct SavedView;
struct Session;
} // namespace lotboard

namespace lotboard::cli {

/// Figures for a period, by one or two dimensions.
class QueryVerb final : public Verb
{
public:
    VerbHelp help() const override;
    void setUp(CLI::App& app) override;
    ExitCode run(Context& context) override;

private:
    Result<metrics::CrossQuery> asked(
        Workspace& workspace, const metrics::FactTable& facts, const Session& session) const;
    Result<metrics::CrossQuery> askedOf(
        const SavedView& view, std::chrono::sys_days today, const metrics::FactTable& facts) const;

    QueryArguments m_arguments {}; ///< Empty where nothing was typed, also period and basis.
    QString m_view {};
    OutputFormat m_format = OutputFormat::Table;
};

} // namespace lotboard::cli
