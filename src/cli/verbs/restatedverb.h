#pragma once

#include "cli/output/outputformat.h"
#include "cli/verb.h"

#include <QString>

namespace lotboard::cli {

/// What of a closed month is no longer as it was reported; without a month, which are closed.
class RestatedVerb final : public Verb
{
public:
    VerbHelp help() const override;
    void setUp(CLI::App& app) override;
    ExitCode run(Context& context) override;

private:
    QString m_month {};
    OutputFormat m_format {};
};

} // namespace lotboard::cli
