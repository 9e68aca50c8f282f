#pragma once

#include "exchange/headers/headermatcher.h"
#include "services/import/importpreview.h"
#include "services/import/importreport.h"

#include <QByteArray>
#include <QString>
#include <QStringList>

#include <optional>

namespace lotboard {

// What the stored words of an import are called in the user's language.

QString importKindText(exchange::ImportKind kind);
/// Of a batch: `leads`, …, `wide`, `adf`.
QString importKindText(const QString& batchKind);
QString importEntityText(ImportEntity entity);
QString fieldText(exchange::Field field);
/// "dates", "amounts of money": what a column seems to hold. Empty for text.
QString contentText(exchange::ContentKind content);
/// How sure a match is; empty without one.
QString confidenceText(const std::optional<exchange::Field>& field, double confidence);
QString separatorText(char separator);
QString dateOrderText(exchange::DateOrder order);
QString decimalMarkText(exchange::DecimalMark mark);

/// What the kind needs and no column holds, as a sentence that says what to do. Empty if nothing is
/// missing.
QString missingFieldsText(exchange::ImportKind kind, const std::vector<exchange::Field>& missing);

} // namespace lotboard
