#include "support/printing.h"

#include <QFile>
#include <QProcess>
#include <QRegularExpression>
#include <QTemporaryDir>
#include <QXmlStreamReader>

#include <map>
#include <tuple>

using namespace Qt::StringLiterals;

namespace {

/// Context, sentence, and what tells it from the same sentence elsewhere.
using Source = std::tuple<QString, QString, QString>;

struct Translation
{
    QString text {};
    bool isFinished = true;
    bool isCounted = false; ///< Has forms for one and for several.
};

using Translations = std::map<Source, Translation>;

QStringList found(const QString& text, const QString& pattern)
{
    QStringList parts;
    auto match = QRegularExpression(pattern).globalMatch(text);
    while (match.hasNext())
        parts << match.next().captured();
    parts.sort();
    return parts;
}

/// "%1", "%n", "%Ln" …: what is put in.
QStringList placeholders(const QString& text)
{
    return found(text, u"%L?(?:\\d+|n)"_s);
}

bool hasMnemonic(QString text)
{
    return text.remove(u"&&"_s).contains(QRegularExpression(u"&\\S"_s));
}

Translations translationsOf(const QString& path)
{
    QFile file(path);
    EXPECT_TRUE(file.open(QIODevice::ReadOnly)) << path.toStdString();
    QXmlStreamReader xml(&file);
    Translations all;
    QString context;
    Source source;
    bool isCounted = false;
    while (!xml.atEnd()) {
        if (xml.readNext() != QXmlStreamReader::StartElement)
            continue;
        if (xml.name() == u"name")
            context = xml.readElementText();
        else if (xml.name() == u"message")
            isCounted = xml.attributes().value(u"numerus"_s) == u"yes";
        else if (xml.name() == u"source")
            source = {context, xml.readElementText(), QString()};
        else if (xml.name() == u"comment")
            std::get<2>(source) = xml.readElementText();
        else if (xml.name() == u"translation") {
            const bool isFinished = !xml.attributes().hasAttribute(u"type"_s);
            const QString text = xml.readElementText(QXmlStreamReader::IncludeChildElements);
            all[source] = {text.trimmed().isEmpty() ? QString() : text, isFinished, isCounted};
        }
    }
    EXPECT_FALSE(xml.hasError()) << path.toStdString();
    return all;
}

/// All that the sources say to people.
Translations textsOfSources(const QTemporaryDir& folder)
{
    const QString project = QStringLiteral(LOTBOARD_PROJECT);
    const QString path = folder.filePath(u"sources.ts"_s);
    QStringList arguments {u"-silent"_s, u"-no-obsolete"_s, u"-I"_s, project + u"/src"_s};
    for (const QString& layer : QStringLiteral(LOTBOARD_SPEAKING).split(u','))
        arguments << project + u"/src/"_s + layer;
    arguments << project + u"/ui"_s << u"-ts"_s << path;
    QProcess lupdate;
    lupdate.start(QStringLiteral(LOTBOARD_LUPDATE), arguments);
    EXPECT_TRUE(lupdate.waitForFinished(120'000));
    EXPECT_EQ(lupdate.exitCode(), 0) << lupdate.readAllStandardError().toStdString();
    return translationsOf(path);
}

std::string named(const Source& source)
{
    return QStringLiteral("%1: “%2”").arg(std::get<0>(source), std::get<1>(source)).toStdString();
}

Translations translationsTo(const QString& language)
{
    return translationsOf(QStringLiteral(LOTBOARD_PROJECT)
        + u"/resources/translations/lotboard_%1.ts"_s.arg(language));
}

class TranslationsTest : public testing::Test
{
protected:
    const QTemporaryDir m_folder {};
    const Translations m_sources = textsOfSources(m_folder);
    const Translations m_chinese = translationsTo(u"zh_CN"_s);
};

} // namespace

TEST_F(TranslationsTest, SayInChineseEverythingThatTheSourcesSayAndNothingElse)
{
    ASSERT_GT(m_sources.size(), 2000U) << "lupdate did not read the sources";
    for (const auto& [source, text] : m_sources)
        EXPECT_TRUE(m_chinese.contains(source)) << "not translated: " << named(source);
    for (const auto& [source, translation] : m_chinese) {
        EXPECT_TRUE(m_sources.contains(source)) << "no source says it any more: " << named(source);
        EXPECT_TRUE(translation.isFinished && !translation.text.isEmpty())
            << "not finished: " << named(source);
    }
}

TEST_F(TranslationsTest, CountInEnglishWhateverTheSourcesCount)
{
    const Translations english = translationsTo(u"en"_s);
    for (const auto& [source, text] : m_sources) {
        const auto found = english.find(source);
        const bool isSaid
            = found != english.end() && found->second.isFinished && !found->second.text.isEmpty();
        EXPECT_TRUE(isSaid || !text.isCounted) << "no plural: " << named(source);
    }
}

TEST_F(TranslationsTest, PutInWhatTheSourcesPutIn)
{
    for (const auto& [source, translation] : m_chinese) {
        const QString& english = std::get<1>(source);
        EXPECT_EQ(placeholders(translation.text), placeholders(english)) << named(source);
        EXPECT_EQ(hasMnemonic(translation.text), hasMnemonic(english)) << named(source);
    }
}

TEST_F(TranslationsTest, CallAMetricTheSameEverywhere)
{
    // A name in a heading, in the report and in the handbook is one name.
    std::map<QString, QString> names;
    for (const auto& [source, translation] : m_chinese) {
        if (std::get<0>(source) == u"Metric")
            names[std::get<1>(source)] = translation.text;
    }
    for (const auto& [source, translation] : m_chinese) {
        const auto name = names.find(std::get<1>(source));
        const bool isLong = name != names.end() && std::get<1>(source).contains(u' ');
        if (isLong) {
            EXPECT_EQ(translation.text, name->second) << named(source);
        }
    }
}
