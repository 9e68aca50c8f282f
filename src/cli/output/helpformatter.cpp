#include "cli/output/helpformatter.h"

#include "exchange/report/displaywidth.h"

#include <QCoreApplication>

namespace lotboard::cli {
namespace {

constexpr int terminalWidth = 80;
constexpr int nameWidth = 30; ///< Of the column with the names of the options.

} // namespace

HelpFormatter::HelpFormatter()
{
    column_width(nameWidth);
}

std::string HelpFormatter::make_option_opts(const CLI::Option* option) const
{
    const bool takesValue = option->get_type_size() != 0 && !option->get_positional();
    return takesValue ? ' ' + option->get_type_name() : std::string();
}

std::string HelpFormatter::make_option_desc(const CLI::Option* option) const
{
    QString text = QString::fromStdString(option->get_description());
    if (option->get_required())
        text = QCoreApplication::translate("HelpFormatter", "%1 (required)").arg(text);
    if (!option->get_default_str().empty())
        text = QCoreApplication::translate("HelpFormatter", "%1 (%2 without it)")
                   .arg(text, QString::fromStdString(option->get_default_str()));
    return wrapped(text, terminalWidth - nameWidth).toStdString();
}

QString wrapped(const QString& text, int width)
{
    QString result;
    int used = 0;
    for (const QString& word : text.split(u' ')) {
        const int wordWidth = exchange::displayWidth(word);
        if (used > 0 && used + 1 + wordWidth > width) {
            result += u'\n';
            used = 0;
        } else if (used > 0) {
            result += u' ';
            ++used;
        }
        result += word;
        used += wordWidth;
    }
    return result;
}

} // namespace lotboard::cli
