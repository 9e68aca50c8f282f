#pragma once

#include "cli/verb.h"

#include <QString>

#include <vector>

namespace lotboard {
struct MonthReport;
struct NamedFile;
class Workspace;
} // namespace lotboard

namespace lotboard::cli {

/// The month report as files in a folder.
class ReportVerb final : public Verb
{
public:
    VerbHelp help() const override;
    void setUp(CLI::App& app) override;
    ExitCode run(Context& context) override;

private:
    ExitCode makeMonth(Context& context) const;
    ExitCode write(
        Context& context, Workspace& workspace, const std::vector<NamedFile>& files) const;
    static ExitCode makeDue(Context& context);
    static void sayWhatListsLeaveOut(Context& context, const MonthReport& report);

    QString m_month = QStringLiteral("this-month");
    QString m_formats = QStringLiteral("csv");
    QString m_language {};
    QString m_folder {};
    bool m_isAsClosed = false;
    bool m_isDue = false;
};

} // namespace lotboard::cli
