#pragma once

#include "exchange/fileproblem.h"

#include <QString>
#include <QStringList>
#include <QStringView>

#include <optional>
#include <vector>

namespace lotboard::exchange {

/// Makes well-formed XML of what came as ADF, in one pass: names in lower case and without
/// namespaces, bare & and HTML entities, missing and surplus end tags, attributes without quotes or
/// with curly ones. Comments and processing instructions are left out. What could harm a parser
/// is refused here: declarations, depth, sheer numbers (adflimits.h). Linear in the length.
class AdfRepair
{
public:
    explicit AdfRepair(QStringView document) : m_document(document) { }

    /// Why the document is refused; nothing if xml() can be read.
    std::optional<FileProblem> run();

    const QString& xml() const { return m_xml; }
    /// Where each prospect stood in the document, in their order.
    const std::vector<QStringView>& prospects() const { return m_prospects; }
    bool wasRepaired() const { return m_wasRepaired; }
    /// An element was still open at the end.
    bool wasBroken() const { return m_wasBroken; }

private:
    QStringView rest() const { return m_document.sliced(m_at); }
    void readText();
    void readMarkup();
    void readCharacterData();
    void readStartTag();
    void readEndTag();
    /// The next attribute of a start tag. False at the end of the tag.
    bool readAttribute(QStringList& names);
    QString readName();
    QStringView readValue();
    void skipSpace();
    void skipPast(QStringView end);
    void open(const QString& name, qsizetype begin);
    void closeDownTo(qsizetype depth);
    void appendEscaped(QStringView text);
    qsizetype appendEntity(QStringView text);
    void refuse(FileProblem problem) { m_refusal = m_refusal ? m_refusal : problem; }

    QStringView m_document;
    qsizetype m_at = 0;
    QString m_xml {};
    QStringList m_open {};
    std::vector<QStringView> m_prospects {};
    qsizetype m_prospectBegin = 0;
    qsizetype m_tags = 0;
    std::optional<FileProblem> m_refusal {};
    bool m_wasRepaired = false;
    bool m_wasBroken = false;
};

} // namespace lotboard::exchange
