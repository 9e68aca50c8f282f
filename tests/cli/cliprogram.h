#pragma once

#include "cli/exitcode.h"

#include <QByteArray>
#include <QProcess>
#include <QString>
#include <QStringList>
#include <QTemporaryDir>

namespace lotboard {

/// What the program said and how it ended.
struct CliAnswer
{
    int exitCode = -1; ///< -1: it did not start, did not end, or crashed.
    QString out {};
    QString messages {};

    bool isDone() const { return exitCode == static_cast<int>(cli::ExitCode::Done); }
};

/// Runs the real lotboard-cli on a database in a folder of its own.
class CliProgram
{
public:
    QString path(const QString& name) const { return m_folder.filePath(name); }
    QString databasePath() const { return path(QStringLiteral("store.lotboard")); }

    /// With --db in front.
    CliAnswer run(const QStringList& arguments) const
    {
        return runBare(QStringList {QStringLiteral("--db"), databasePath()} + arguments);
    }

    CliAnswer runBare(const QStringList& arguments, const QString& outputFile = {},
        const QStringList& environment = {}) const
    {
        QProcess process;
        auto variables = QProcessEnvironment::systemEnvironment();
        variables.remove(QStringLiteral("LOTBOARD_DB"));
        for (const QString& variable : environment)
            variables.insert(variable.section(u'=', 0, 0), variable.section(u'=', 1));
        process.setProcessEnvironment(variables);
        process.setWorkingDirectory(m_folder.path());
        if (!outputFile.isEmpty())
            process.setStandardOutputFile(outputFile);
        process.start(QStringLiteral(LOTBOARD_CLI), arguments);
        constexpr int longestRun = 120'000;
        if (!process.waitForFinished(longestRun) || process.exitStatus() != QProcess::NormalExit)
            return {.messages = process.errorString()};
        return {.exitCode = process.exitCode(),
            .out = QString::fromUtf8(process.readAllStandardOutput()),
            .messages = QString::fromUtf8(process.readAllStandardError())};
    }

private:
    QTemporaryDir m_folder {};
};

/// A file of the project's data folder.
inline QString sampleFile(const QString& name)
{
    return QStringLiteral(LOTBOARD_PROJECT "/data/") + name;
}

} // namespace lotboard
