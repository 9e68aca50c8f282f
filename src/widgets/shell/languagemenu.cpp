#include "widgets/shell/languagemenu.h"

#include <QActionGroup>

namespace lotboard {
namespace {

const QString commandStart = QStringLiteral("language/");

} // namespace

LanguageMenu::LanguageMenu(Language now, QWidget* parent)
    : QMenu(tr("Lan&guage"), parent)
    , m_now(now)
{
    setObjectName(QStringLiteral("languageMenu"));
    const std::pair<Language, QString> names[] {
        {Language::Desktop, tr("As the &desktop")},
        {Language::English, QStringLiteral("&English")},
        {Language::Chinese, QStringLiteral("&中文")},
    };
    auto* group = new QActionGroup(this);
    for (const auto& [language, name] : names) {
        QAction* action = addAction(name);
        action->setObjectName(commandFor(language));
        action->setData(QVariant::fromValue(language));
        action->setCheckable(true);
        group->addAction(action);
        connect(
            action, &QAction::triggered, this, [this, language = language] { choose(language); });
    }
    markNow();
}

void LanguageMenu::markNow()
{
    for (QAction* action : actions())
        action->setChecked(action->data().value<Language>() == m_now);
}

/// The mark stays: the window that comes after has its own.
void LanguageMenu::choose(Language language)
{
    markNow();
    if (language != m_now)
        Q_EMIT chosen(language);
}

QString LanguageMenu::commandFor(Language language)
{
    return commandStart + languageCode(language);
}

std::optional<Language> LanguageMenu::languageOf(const QString& command)
{
    if (!command.startsWith(commandStart))
        return {};
    return languageFromCode(command.mid(commandStart.size()));
}

} // namespace lotboard
