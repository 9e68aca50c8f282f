#include "services/wording/language.h"

#include <QCoreApplication>
#include <QLibraryInfo>
#include <QTranslator>

#include <algorithm>

namespace lotboard {

using namespace Qt::StringLiterals;

namespace {

const QString translatorName = u"lotboardTranslator"_s;

bool isSimplifiedChinese(const QLocale& locale)
{
    return locale.language() == QLocale::Chinese && locale.script() == QLocale::SimplifiedHanScript;
}

/// The translator that is installed last is asked first.
void install(const QString& file, const QString& folder)
{
    auto* translator = new QTranslator(QCoreApplication::instance());
    translator->setObjectName(translatorName);
    if (translator->load(file, folder))
        QCoreApplication::installTranslator(translator);
    else
        delete translator;
}

} // namespace

QString languageCode(Language language)
{
    switch (language) {
    case Language::Desktop:
        return {};
    case Language::English:
        return u"en"_s;
    case Language::Chinese:
        return u"zh_CN"_s;
    }
    return {};
}

std::optional<Language> languageFromCode(const QString& code)
{
    const auto found = std::ranges::find(allLanguages, code, languageCode);
    return found == allLanguages.end() ? std::nullopt : std::optional(*found);
}

QLocale localeOf(Language language)
{
    // The default locale will not do: it is the one that was chosen before.
    const QLocale desktop = QLocale::system();
    switch (language) {
    case Language::Desktop:
        // The bare C locale puts the mark of a currency behind the amount.
        if (desktop.language() != QLocale::C)
            return desktop;
        break;
    case Language::English:
        if (desktop.language() == QLocale::English)
            return desktop;
        break;
    case Language::Chinese:
        return isSimplifiedChinese(desktop)
            ? desktop
            : QLocale(QLocale::Chinese, QLocale::SimplifiedHanScript, QLocale::China);
    }
    return {QLocale::English, QLocale::UnitedStates};
}

QString languageTag(const QLocale& locale)
{
    // "zh" alone does not say which letters.
    return isSimplifiedChinese(locale) ? u"zh-CN"_s : locale.bcp47Name();
}

QString inARow(const QStringList& sentences)
{
    // The Chinese full stop brings its own room.
    return sentences.join(QLocale().language() == QLocale::Chinese ? QString() : u" "_s);
}

QString listed(const QStringList& names)
{
    return names.join(QLocale().language() == QLocale::Chinese ? u"、"_s : u", "_s);
}

void speak(Language language)
{
    qDeleteAll(QCoreApplication::instance()->findChildren<QTranslator*>(translatorName));
    const QLocale locale = localeOf(language);
    QLocale::setDefault(locale);
    // The English plurals catch what the others leave.
    install(u"lotboard_en"_s, u":/i18n"_s);
    if (!isSimplifiedChinese(locale))
        return;
    install(u"qtbase_zh_CN"_s, QLibraryInfo::path(QLibraryInfo::TranslationsPath));
    install(u"lotboard_zh_CN"_s, u":/i18n"_s);
}

} // namespace lotboard
