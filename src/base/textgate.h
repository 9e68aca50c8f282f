#pragma once

#include <QString>
#include <QStringView>

namespace lotboard {

/// How long a text of each kind may be, in code points. The one place for these caps.
enum class TextKind {
    Name = 200, ///< Of a person, a source, a make, anything of one line.
    Phone = 40,
    Email = 254,
    PostalCode = 16,
    Identifier = 100, ///< Of another system: lead, deal, stock number.
    Address = 500,
    Note = 20000, ///< May have line breaks and tabs; the others may not.
};

/// A text that passed the gate, and whether the gate had to change it.
struct CleanText
{
    QString text {};
    bool wasCut = false; ///< It was longer than its kind allows.
    bool wasCleaned = false; ///< Something was taken out (more than blanks at its ends).
};

/// The one gate for all text from outside: NFC; no NUL, control characters, lone surrogates,
/// non-characters, BOM or bidirectional controls; blanks at the ends removed and, except in a note,
/// inner runs of white space made one blank; cut at the length of its kind. Never fails.
CleanText cleanText(QStringView text, TextKind kind);

} // namespace lotboard
