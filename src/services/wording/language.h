#pragma once

#include <QLocale>
#include <QString>
#include <QStringList>

#include <array>
#include <optional>

namespace lotboard {

/// In what the program speaks to people. What programs read (CSV, JSON, ids) is the same in all.
enum class Language {
    Desktop, ///< That of the desktop as far as there is a translation, else English.
    English,
    Chinese ///< Simplified, as in mainland China.
};

inline constexpr std::array allLanguages {Language::Desktop, Language::English, Language::Chinese};

/// "en", "zh_CN": in settings and on the command line. Empty for the desktop's.
QString languageCode(Language language);
/// What languageCode() wrote; nothing for other texts.
std::optional<Language> languageFromCode(const QString& code);

/// By what texts, numbers and dates are written in this language: the desktop's own locale where it
/// is of the language, as in the United States where the desktop names no country.
QLocale localeOf(Language language);

/// "zh-CN", "en": as documents say it.
QString languageTag(const QLocale& locale);

/// Whole sentences one after another, as the language of QLocale() sets them apart.
QString inARow(const QStringList& sentences);

/// Names one after another, without an "and": "calls, texts".
QString listed(const QStringList& names);

/// Has QLocale() and all texts made from now on be in `language`. What is on the screen stays as it
/// is. Where `language` is not English, Qt's own dialogs follow if its translations are installed.
/// On the main thread, while no job runs: they ask for QLocale(), too.
void speak(Language language);

} // namespace lotboard
