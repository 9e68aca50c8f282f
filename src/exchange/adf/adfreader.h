#pragma once

#include "base/businesscalendar.h"
#include "base/result.h"
#include "exchange/adf/adfprospect.h"

#include <QByteArrayView>
#include <QString>

#include <vector>

namespace lotboard::exchange {

/// Reads the leads of a mail or a file that holds ADF somewhere: alone, in MIME parts, in an HTML
/// body or comment, with text around it. Forgiving in everything but safety: a document type or an
/// entity, or a size, depth or number of tags beyond the caps of adflimits.h, is refused as a
/// whole. Reading takes linear time. Nothing is ever fetched.
///
/// The source of a lead is named by its provider, else by the service of the provider, else by
/// whoever gave its id, else by the vendor, with a warning, for the vendor should be the store.
///
/// `calendar` reads dates without an offset. Errors: no ADF in it, refused, cannot be read.
Result<std::vector<AdfProspect>> readAdf(QByteArrayView document, const BusinessCalendar& calendar);
Result<std::vector<AdfProspect>> readAdfFile(const QString& path, const BusinessCalendar& calendar);

/// Whether the beginning of a file looks like a mail or a document with ADF in it, rather than like
/// a table.
bool looksLikeAdf(QByteArrayView beginning);

} // namespace lotboard::exchange
