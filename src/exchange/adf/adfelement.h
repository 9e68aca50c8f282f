#pragma once

#include "base/textgate.h"
#include "exchange/adf/adfwarning.h"

#include <QString>
#include <QXmlStreamAttributes>

#include <vector>

namespace lotboard::exchange {

/// An element that has been read to its end. Names are in lower case.
struct AdfElement
{
    QString path {}; ///< Below prospect: `customer/contact/email`.
    QString text {};
    QXmlStreamAttributes attributes {};

    /// Trimmed and in lower case; empty if it is not there.
    QString attribute(const QString& name) const
    {
        return attributes.value(name).toString().trimmed().toLower();
    }
};

/// Collects the warnings of one prospect.
class AdfRemarks
{
public:
    void add(AdfProblem problem, const QString& element = {}, const QString& value = {});
    std::vector<AdfWarning> take() { return std::move(m_warnings); }

private:
    std::vector<AdfWarning> m_warnings {};
};

/// The text of an element, through the text gate. Empty for a word that only says that there is
/// nothing: null, None, Unknown.
QString saidText(const AdfElement& element, TextKind kind, AdfRemarks& remarks);

/// The text of a comment: line breaks of HTML become real ones, its other tags go.
QString commentText(const AdfElement& element, AdfRemarks& remarks);

} // namespace lotboard::exchange
