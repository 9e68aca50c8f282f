#include "cli/arguments/options.h"

#include "base/period.h"

#include <CLI/CLI.hpp>
#include <QCoreApplication>

#include <string>
#include <vector>

namespace lotboard::cli {
namespace {

struct Options
{
    Q_DECLARE_TR_FUNCTIONS(Options)
};

CLI::Option* addMany(
    CLI::App& app, const char* names, QStringList& target, const QString& description)
{
    return app
        .add_option_function<std::vector<std::string>>(
            names,
            [&target](const std::vector<std::string>& values) {
                target.clear();
                for (const std::string& value : values)
                    target.append(QString::fromStdString(value));
            },
            description.toStdString())
        ->allow_extra_args(false);
}

} // namespace

CLI::Option* addText(CLI::App& app, const char* names, QString& target, const QString& description)
{
    return app.add_option_function<std::string>(
        names, [&target](const std::string& value) { target = QString::fromStdString(value); },
        description.toStdString());
}

CLI::Option* addTextList(
    CLI::App& app, const char* names, QStringList& target, const QString& description)
{
    return addMany(app, names, target, description)->delimiter(',');
}

CLI::Option* addTexts(
    CLI::App& app, const char* names, QStringList& target, const QString& description)
{
    return addMany(app, names, target, description);
}

CLI::Option* addDay(CLI::App& app, const char* names, std::optional<std::chrono::sys_days>& target,
    const QString& description)
{
    return app
        .add_option_function<std::string>(
            names,
            [&target](
                const std::string& value) { target = parseIsoDate(QString::fromStdString(value)); },
            description.toStdString())
        ->check([](const std::string& value) {
            if (parseIsoDate(QString::fromStdString(value)))
                return std::string();
            return Options::tr("“%1” is not a day: write it as 2026-10-21.")
                .arg(QString::fromStdString(value))
                .toStdString();
        });
}

CLI::Option* addWord(CLI::App& app, const char* names, const QStringList& words,
    std::function<void(std::size_t)> chosen, const QString& description)
{
    const auto placeOf = [words](const std::string& value) {
        return words.indexOf(QString::fromStdString(value).toLower());
    };
    return app
        .add_option_function<std::string>(
            names,
            [placeOf, chosen = std::move(chosen)](
                const std::string& value) { chosen(static_cast<std::size_t>(placeOf(value))); },
            description.toStdString())
        ->check([placeOf, words](const std::string& value) {
            if (placeOf(value) >= 0)
                return std::string();
            return Options::tr("“%1” is not one of: %2.")
                .arg(QString::fromStdString(value), words.join(QStringLiteral(", ")))
                .toStdString();
        })
        ->type_name(words.join(u'|').toStdString());
}

void addFormat(CLI::App& app, OutputFormat& target)
{
    CLI::Option* format = addChoice(app, "--format", target,
        {{QStringLiteral("table"), OutputFormat::Table}, {QStringLiteral("csv"), OutputFormat::Csv},
            {QStringLiteral("json"), OutputFormat::Json}},
        Options::tr("How to print it"));
    app.add_flag_callback(
           "--json", [&target] { target = OutputFormat::Json; },
           Options::tr("The same as --format json").toStdString())
        ->excludes(format);
}

} // namespace lotboard::cli
