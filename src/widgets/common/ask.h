#pragma once

#include <QString>
#include <QStringList>

#include <optional>

class QWidget;

namespace lotboard {

/// Every question to the user, and every choice of a file. Handed to whoever asks, so that a test
/// gives the answer. Texts are shown as plain text.
class Ask
{
public:
    virtual ~Ask() = default;

    struct Question
    {
        QString title {};
        QString text {}; ///< What will happen.
        QString detail {}; ///< What is safe, and what is not.
        QString acceptText {}; ///< The verb: "Undo import".
        bool isDangerous = false; ///< Then Cancel is what Enter does.
    };
    virtual bool confirm(QWidget* parent, const Question& question) = 0;
    virtual void tell(QWidget* parent, const QString& title, const QString& text) = 0;
    /// Which of `choices`, from 0; nothing if it shall stay as it is.
    virtual std::optional<int> choose(
        QWidget* parent, const QString& title, const QString& text, const QStringList& choices)
        = 0;

    /// `filter` as QFileDialog takes it: "CSV files (*.csv)". Empty: the user thought better of it.
    virtual std::optional<QString> openFile(
        QWidget* parent, const QString& title, const QString& filter)
        = 0;
    virtual std::optional<QString> saveFile(
        QWidget* parent, const QString& title, const QString& suggestedName, const QString& filter)
        = 0;
    virtual std::optional<QString> folder(QWidget* parent, const QString& title) = 0;
};

/// Asks with Qt's dialogs, which are the desktop's own where it has some.
class DialogAsk final : public Ask
{
public:
    bool confirm(QWidget* parent, const Question& question) override;
    void tell(QWidget* parent, const QString& title, const QString& text) override;
    std::optional<int> choose(QWidget* parent, const QString& title, const QString& text,
        const QStringList& choices) override;
    std::optional<QString> openFile(
        QWidget* parent, const QString& title, const QString& filter) override;
    std::optional<QString> saveFile(QWidget* parent, const QString& title,
        const QString& suggestedName, const QString& filter) override;
    std::optional<QString> folder(QWidget* parent, const QString& title) override;

private:
    QString m_lastFolder {};
};

} // namespace lotboard
