#pragma once

namespace lotboard {

/// Has the application speak the language of the locale, as far as there are translations of it,
/// and English plurals otherwise. Once, by main(), before the first widget.
void installTranslations();

} // namespace lotboard
