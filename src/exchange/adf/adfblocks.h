#pragma once

#include <QString>
#include <QStringView>

#include <vector>

namespace lotboard::exchange {

/// Finds the ADF documents in a text: from `<adf` to `</adf>` or to the end of the text, inside
/// HTML, comments or anything else; else from the first `<prospect` on.
std::vector<QStringView> adfBlocks(QStringView text);

/// Whether a document type other than that of HTML, or an entity, is declared before the first
/// block.
bool declaresDocumentType(QStringView text);

/// Undoes one level of `&lt;`, for ADF that was pasted into an HTML body as text.
QString withoutEscapes(const QString& text);

} // namespace lotboard::exchange
