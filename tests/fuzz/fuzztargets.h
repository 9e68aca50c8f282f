#pragma once

#include <QByteArrayView>
#include <QString>

namespace lotboard {

/// Gives `input`, which may be anything, to what reads outside data, and holds it to its promises:
/// says which was broken, or nothing. Called by fuzz_test with mutations of the corpus, and by
/// libFuzzer in a build with LOTBOARD_FUZZ.
using FuzzOne = QString (*)(QByteArrayView input);

/// The CSV reader, the column profile, and the CSV writer with what was read.
QString fuzzCsv(QByteArrayView input);
/// The ADF reader with the mail around it.
QString fuzzAdf(QByteArrayView input);
/// Dates, times, amounts, shares and phone numbers in one field.
QString fuzzValues(QByteArrayView input);
/// The text gate.
QString fuzzText(QByteArrayView input);
/// What is typed behind lotboard-cli: a line an argument.
QString fuzzArguments(QByteArrayView input);

} // namespace lotboard
