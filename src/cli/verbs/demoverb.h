#pragma once

#include "cli/verb.h"
#include "services/demo/demoservice.h"

#include <QString>

#include <optional>

namespace lotboard::cli {

/// A new database with a dealership that does not exist.
class DemoVerb final : public Verb
{
public:
    VerbHelp help() const override;
    bool needsDatabase() const override { return false; }
    void setUp(CLI::App& app) override;
    ExitCode run(Context& context) override;

private:
    QString m_path {};
    std::optional<std::chrono::sys_days> m_until {};
    DemoOptions m_options {};
};

} // namespace lotboard::cli
