#pragma once

#include "cli/verb.h"

#include <QString>

namespace lotboard::cli {

/// The month report as CSV files in a folder.
class ReportVerb final : public Verb
{
public:
    VerbHelp help() const override;
    void setUp(CLI::App& app) override;
    ExitCode run(Context& context) override;

private:
    QString m_month = QStringLiteral("this-month");
    QString m_folder {};
};

} // namespace lotboard::cli
