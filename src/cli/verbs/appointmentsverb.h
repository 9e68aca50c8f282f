#pragma once

#include "cli/output/outputformat.h"
#include "cli/verb.h"

#include <QString>

#include <chrono>
#include <optional>

namespace lotboard::cli {

/// The appointments of a day, listed or as a calendar file.
class AppointmentsVerb final : public Verb
{
public:
    VerbHelp help() const override;
    void setUp(CLI::App& app) override;
    ExitCode run(Context& context) override;

private:
    std::optional<std::chrono::sys_days> m_day {};
    QString m_file {};
    OutputFormat m_format = OutputFormat::Table;
};

} // namespace lotboard::cli
