#pragma once

#include "services/wording/language.h"

#include <QMenu>

namespace lotboard {

/// The languages to choose from, each by its own name, with a mark at the one that was chosen. Says
/// by chosen() that another is wanted, and changes nothing by itself.
class LanguageMenu final : public QMenu
{
    Q_OBJECT

public:
    LanguageMenu(Language now, QWidget* parent);

    /// As it is said to whoever makes windows.
    static QString commandFor(Language language);
    /// Nothing for any other command.
    static std::optional<Language> languageOf(const QString& command);

Q_SIGNALS:
    void chosen(lotboard::Language language);

private:
    void choose(Language language);
    void markNow();

    Language m_now;
};

} // namespace lotboard
