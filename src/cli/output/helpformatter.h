#pragma once

#include <CLI/CLI.hpp>
#include <QString>

namespace lotboard::cli {

/// Lays out --help for a terminal of 80 columns: explanations wrapped beside the options, and
/// nothing about how options exclude one another.
class HelpFormatter final : public CLI::Formatter
{
public:
    HelpFormatter();

    std::string make_option_opts(const CLI::Option* option) const override;
    std::string make_option_desc(const CLI::Option* option) const override;
};

/// With line breaks instead of blanks, so that no line is wider than `width` (a word that is longer
/// stands alone).
QString wrapped(const QString& text, int width);

} // namespace lotboard::cli
