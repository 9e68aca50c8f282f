#pragma once

#include <QToolButton>

#include <vector>

class QMenu;

namespace lotboard {

/// A button that opens a list of things, any number of which can be chosen; nothing chosen means
/// all. The list stays open while one chooses with the mouse or Space. Shows what is chosen.
class ChoiceButton final : public QToolButton
{
    Q_OBJECT

public:
    struct Choice
    {
        qint64 id = 0;
        QString name {};
    };

    explicit ChoiceButton(QWidget* parent = nullptr);

    /// "Status": stands before what is chosen. Choices that were chosen and are still there stay
    /// chosen.
    void setChoices(const QString& title, std::vector<Choice> choices);
    std::vector<qint64> chosen() const { return m_chosen; }
    /// Ids that are not among the choices are kept: they may come with the next setChoices().
    void setChosen(const std::vector<qint64>& ids);

Q_SIGNALS:
    /// By the user.
    void chosenChanged();

private:
    void fillMenu();
    void showChosen();

    QMenu* m_menu;
    QString m_title {};
    std::vector<Choice> m_choices {};
    std::vector<qint64> m_chosen {};
};

} // namespace lotboard
