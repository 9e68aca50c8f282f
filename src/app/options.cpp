#include "app/options.h"

#include "widgets/shell/screenshot.h"

#include <QCommandLineParser>

namespace lotboard {

using namespace Qt::Literals::StringLiterals;

namespace {

Error misunderstood(const QString& what)
{
    return {Error::Code::InvalidInput, {what}, {}};
}

} // namespace

Result<Options> parseOptions(const QStringList& arguments)
{
    QCommandLineParser parser;
    parser.setApplicationDescription(
        u"Lotboard shows a dealership where its leads leak between arrival and sale."_s);
    parser.addPositionalArgument(u"database"_s, u"The database to open."_s, u"[database]"_s);
    const QCommandLineOption database(u"db"_s, u"The database to open."_s, u"file"_s);
    const QCommandLineOption screenshot(u"screenshot"_s,
        u"Write a picture of <page> to the file named after it, and end. Pages: dashboard, leads, "
        "appointments, team, reports, data. A tab of one stands behind it: analysis/CostsView."_s,
        u"page"_s);
    const QCommandLineOption size(
        u"size"_s, u"The size of the picture, such as 1440x900."_s, u"size"_s, u"1440x900"_s);
    const QCommandLineOption theme(u"theme"_s, u"light or dark."_s, u"theme"_s);
    const QCommandLineOption language(
        u"language"_s, u"en or zh_CN; without it, as you left it."_s, u"language"_s);
    const QCommandLineOption period(
        u"period"_s, u"What to look at: 2026-10, this-month, last-90-days, all."_s, u"period"_s);
    QCommandLineOption measureStart(
        u"measure-start"_s, u"Say how long it took until the dashboard was painted, and end."_s);
    measureStart.setFlags(QCommandLineOption::HiddenFromHelp);
    parser.addOptions({database, screenshot, size, theme, language, period, measureStart});
    parser.addHelpOption();
    parser.addVersionOption();
    parser.process(arguments);

    Options options {.database = parser.value(database),
        .theme = parser.value(theme),
        .period = parser.value(period),
        .isStartMeasured = parser.isSet(measureStart)};
    QStringList files = parser.positionalArguments();
    if (!options.theme.isEmpty() && options.theme != u"light" && options.theme != u"dark")
        return misunderstood(u"--theme takes light or dark."_s);
    if (parser.isSet(language)) {
        options.language = languageFromCode(parser.value(language));
        if (!options.language)
            return misunderstood(u"--language takes en or zh_CN."_s);
    }
    if (parser.isSet(screenshot)) {
        const auto pictureSize = parseSize(parser.value(size));
        if (!pictureSize)
            return misunderstood(u"--size takes a width and a height, such as 1440x900."_s);
        if (files.isEmpty())
            return misunderstood(u"--screenshot takes a page and a file, such as "
                                 "--screenshot dashboard board.png."_s);
        options.screenshot = {parser.value(screenshot), files.takeFirst(), *pictureSize};
    }
    if (options.database.isEmpty() && !files.isEmpty())
        options.database = files.takeFirst();
    if (!files.isEmpty())
        return misunderstood(u"One database at a time: %1 is one too many."_s.arg(files.first()));
    return options;
}

} // namespace lotboard
