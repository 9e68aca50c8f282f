#pragma once

#include "cli/output/outputformat.h"
#include "cli/verb.h"

namespace lotboard::cli {

/// The imports that were made, newest first.
class ImportsVerb final : public Verb
{
public:
    VerbHelp help() const override;
    void setUp(CLI::App& app) override;
    ExitCode run(Context& context) override;

private:
    OutputFormat m_format = OutputFormat::Table;
};

} // namespace lotboard::cli
