#pragma once

#include "cli/verb.h"

#include <QString>

namespace lotboard {
struct MonthReport;
}

namespace lotboard::cli {

/// The month report as files in a folder.
class ReportVerb final : public Verb
{
public:
    VerbHelp help() const override;
    void setUp(CLI::App& app) override;
    ExitCode run(Context& context) override;

private:
    static void sayWhatIsLeftOut(Context& context, const MonthReport& report);

    QString m_month = QStringLiteral("this-month");
    QString m_formats = QStringLiteral("csv");
    QString m_folder {};
};

} // namespace lotboard::cli
