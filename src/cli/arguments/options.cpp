#include "cli/arguments/options.h"

#include "base/period.h"

#include <CLI/CLI.hpp>
#include <QCoreApplication>

#include <map>
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

void addFormat(CLI::App& app, OutputFormat& target)
{
    const std::map<std::string, OutputFormat> formats {
        {"table", OutputFormat::Table}, {"csv", OutputFormat::Csv}, {"json", OutputFormat::Json}};
    CLI::Option* format
        = app.add_option("--format", target, Options::tr("How to print it").toStdString())
              ->transform(CLI::CheckedTransformer(formats, CLI::ignore_case));
    app.add_flag_callback(
           "--json", [&target] { target = OutputFormat::Json; },
           Options::tr("The same as --format json").toStdString())
        ->excludes(format);
}

} // namespace lotboard::cli
