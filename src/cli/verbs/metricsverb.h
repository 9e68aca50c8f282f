#pragma once

#include "cli/output/outputformat.h"
#include "cli/verb.h"

namespace lotboard::cli {

/// What can be asked for and what it means, from the catalog.
class MetricsVerb final : public Verb
{
public:
    VerbHelp help() const override;
    bool needsDatabase() const override { return false; }
    void setUp(CLI::App& app) override;
    ExitCode run(Context& context) override;

private:
    bool m_isHandbook = false;
    OutputFormat m_format = OutputFormat::Table;
};

} // namespace lotboard::cli
