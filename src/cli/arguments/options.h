#pragma once

#include "cli/output/outputformat.h"

#include <QString>
#include <QStringList>

#include <chrono>
#include <functional>
#include <optional>
#include <utility>
#include <vector>

namespace CLI {
class App;
class Option;
} // namespace CLI

namespace lotboard::cli {

// Declare options whose values are texts of ours. `target` must live until the program has parsed
// its command line; it keeps its value if the option is not given.

CLI::Option* addText(CLI::App& app, const char* names, QString& target, const QString& description);
/// May be given several times, each with one text or several with commas between.
CLI::Option* addTextList(
    CLI::App& app, const char* names, QStringList& target, const QString& description);
/// May be given several times, each with one text; commas belong to it.
CLI::Option* addTexts(
    CLI::App& app, const char* names, QStringList& target, const QString& description);
/// 2026-10-21.
CLI::Option* addDay(CLI::App& app, const char* names, std::optional<std::chrono::sys_days>& target,
    const QString& description);

/// `chosen` gets the place in `words` of the one that was given.
CLI::Option* addWord(CLI::App& app, const char* names, const QStringList& words,
    std::function<void(std::size_t)> chosen, const QString& description);

/// One of the words that `choices` names, without regard to case.
template<class Value>
CLI::Option* addChoice(CLI::App& app, const char* names, Value& target,
    const std::vector<std::pair<QString, Value>>& choices, const QString& description)
{
    QStringList words;
    for (const auto& [word, value] : choices)
        words.append(word);
    return addWord(
        app, names, words,
        [&target, choices](std::size_t index) { target = choices[index].second; }, description);
}

/// --format table|csv|json, and --json for short.
void addFormat(CLI::App& app, OutputFormat& target);

} // namespace lotboard::cli
