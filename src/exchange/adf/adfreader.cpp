#include "exchange/adf/adfreader.h"

#include "exchange/adf/adfblocks.h"
#include "exchange/adf/adflimits.h"
#include "exchange/adf/adfparser.h"
#include "exchange/adf/mailparts.h"
#include "exchange/fileproblem.h"

#include <QCoreApplication>
#include <QFile>
#include <QFileInfo>
#include <QSet>

#include <algorithm>

namespace lotboard::exchange {
namespace {

/// Two prospects with the same identity are the same lead: a mail often holds a document twice, as
/// text and as HTML.
QString identity(const AdfProspect& prospect)
{
    const auto joined = [](const QStringList& parts) { return parts.join(QChar(u'\0')); };
    if (!prospect.externalId.isEmpty())
        return joined({prospect.idSource, prospect.externalId});
    const AdfContact& contact = prospect.contact;
    QStringList parts {prospect.requestDateText, contact.firstName, contact.lastName,
        prospect.comments, prospect.wanted ? prospect.wanted->model : QString()};
    for (const auto& ways : {contact.phones, contact.emails})
        parts.append(QStringList(ways.begin(), ways.end()));
    return joined(parts);
}

/// The prospects of all parts of a document.
class Reading
{
public:
    explicit Reading(const BusinessCalendar& calendar) : m_calendar(calendar) { }

    std::optional<FileProblem> readPart(const QString& text, const AdfSurroundings& surroundings)
    {
        const QString escaped = adfBlocks(text).empty() ? withoutEscapes(text) : QString();
        const QString& document = escaped.isEmpty() ? text : escaped;
        const auto blocks = adfBlocks(document);
        if (blocks.empty())
            return std::nullopt;
        if (declaresDocumentType(document))
            return FileProblem::AdfDocumentType;

        std::vector<AdfProspect> found;
        for (const QStringView block : blocks) {
            AdfRepair repair(block);
            if (const auto refusal = repair.run())
                return refusal;
            AdfSurroundings around = surroundings;
            around.wasRepaired = repair.wasRepaired();
            std::ranges::move(parseAdf(repair, m_calendar, around), std::back_inserter(found));
        }
        keepNew(std::move(found));
        return std::nullopt;
    }

    std::vector<AdfProspect> take() { return std::move(m_prospects); }

private:
    /// Within one part nothing is compared: two leads that are alike are two leads there.
    void keepNew(std::vector<AdfProspect> found)
    {
        QSet<QString> identities = m_identities;
        for (AdfProspect& prospect : found) {
            const QString id = identity(prospect);
            if (m_identities.contains(id))
                continue;
            identities.insert(id);
            m_prospects.push_back(std::move(prospect));
        }
        m_identities = std::move(identities);
    }

    const BusinessCalendar& m_calendar;
    std::vector<AdfProspect> m_prospects {};
    QSet<QString> m_identities {}; ///< Of the parts before.
};

Result<std::vector<AdfProspect>> readNamed(
    QByteArrayView document, const BusinessCalendar& calendar, const QString& name)
{
    if (document.size() > adfDocumentLimit)
        return fileError(FileProblem::AdfTooLarge, name);
    const MailParts mail = mailParts(document);
    Reading reading(calendar);
    for (const QString& text : mail.texts) {
        const AdfSurroundings surroundings {.mailDate = mail.date, .wasRepaired = false};
        if (const auto refusal = reading.readPart(text, surroundings))
            return fileError(*refusal, name);
    }
    auto prospects = reading.take();
    if (prospects.empty())
        return fileError(FileProblem::NoAdf, name);
    return prospects;
}

} // namespace

Result<std::vector<AdfProspect>> readAdf(QByteArrayView document, const BusinessCalendar& calendar)
{
    return readNamed(
        document, calendar, QCoreApplication::translate("FileProblem", "The document"));
}

Result<std::vector<AdfProspect>> readAdfFile(const QString& path, const BusinessCalendar& calendar)
{
    QFile file(path);
    const QFileInfo info(path);
    if (info.exists() && !info.isFile())
        return fileError(FileProblem::NotAFile, info.fileName());
    if (!file.open(QIODevice::ReadOnly))
        return Error {
            .code = Error::Code::CannotRead, .arguments = {info.fileName(), file.errorString()}};
    // One byte more than may be, so that too large a file is seen and not read.
    const QByteArray document = file.read(adfDocumentLimit + 1);
    if (file.error() != QFileDevice::NoError)
        return Error {
            .code = Error::Code::CannotRead, .arguments = {info.fileName(), file.errorString()}};
    if (document.isEmpty())
        return fileError(FileProblem::Empty, info.fileName());
    return readNamed(document, calendar, info.fileName());
}

bool looksLikeAdf(QByteArrayView beginning)
{
    const QByteArray lower = beginning.toByteArray().toLower();
    return lower.contains("<adf") || lower.contains("<?adf") || lower.contains("&lt;adf")
        || looksLikeMail(beginning);
}

} // namespace lotboard::exchange
