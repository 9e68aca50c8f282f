#include "widgets/common/tonecolours.h"

#include "widgets/theme/themecolours.h"

namespace lotboard {

ToneColours toneColours(Tone tone)
{
    const ThemeColours& colours = themeColours();
    switch (tone) {
    case Tone::Muted:
        return {colours.textFaint, {}};
    case Tone::Good:
        return {colours.good, colours.goodSoft};
    case Tone::Bad:
        return {colours.bad, colours.badSoft};
    case Tone::Warning:
        return {colours.warning, colours.warningSoft};
    case Tone::Plain:
    case Tone::Strong:
        break;
    }
    return {colours.text, {}};
}

QString toneName(Tone tone)
{
    switch (tone) {
    case Tone::Good:
        return QStringLiteral("good");
    case Tone::Bad:
        return QStringLiteral("bad");
    case Tone::Warning:
        return QStringLiteral("warning");
    case Tone::Muted:
        return QStringLiteral("faint");
    case Tone::Plain:
    case Tone::Strong:
        break;
    }
    return QStringLiteral("muted");
}

} // namespace lotboard
