#pragma once

#include "base/strongid.h"
#include "cli/verb.h"

namespace lotboard::cli {

/// Takes an import back as a whole.
class UndoImportVerb final : public Verb
{
public:
    VerbHelp help() const override;
    void setUp(CLI::App& app) override;
    ExitCode run(Context& context) override;

private:
    ImportBatchId m_batch {};
};

} // namespace lotboard::cli
