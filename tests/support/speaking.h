#pragma once

#include "services/wording/language.h"

#include "support/inlocale.h"

#include <QCoreApplication>
#include <QTranslator>

namespace lotboard {

/// The program speaks a language as long as this lives; afterwards texts are the sources' own
/// again, which most tests read.
class Speaking
{
public:
    explicit Speaking(Language language) { speak(language); }
    ~Speaking() { qDeleteAll(QCoreApplication::instance()->findChildren<QTranslator*>()); }
    Speaking(const Speaking&) = delete;
    Speaking& operator=(const Speaking&) = delete;

private:
    InLocale m_before {QLocale()};
};

} // namespace lotboard
