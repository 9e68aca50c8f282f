#pragma once

#include "widgets/common/ask.h"

namespace lotboard {

/// Answers as the test says, and remembers what it was asked.
class FakeAsk final : public Ask
{
public:
    bool confirm(QWidget* /*parent*/, const Question& question) override
    {
        lastText = question.text;
        return isAccepting;
    }
    void tell(QWidget* /*parent*/, const QString& /*title*/, const QString& text) override
    {
        lastText = text;
    }
    std::optional<int> choose(QWidget* /*parent*/, const QString& /*title*/, const QString& text,
        const QStringList& /*choices*/) override
    {
        lastText = text;
        return choice;
    }
    std::optional<QString> openFile(
        QWidget* /*parent*/, const QString& /*title*/, const QString& /*filter*/) override
    {
        return path;
    }
    std::optional<QString> saveFile(QWidget* /*parent*/, const QString& /*title*/,
        const QString& suggestedName, const QString& /*filter*/) override
    {
        lastText = suggestedName;
        return path;
    }
    std::optional<QString> folder(QWidget* /*parent*/, const QString& /*title*/) override
    {
        return path;
    }

    bool isAccepting = true;
    std::optional<int> choice {};
    std::optional<QString> path {};
    QString lastText {};
};

} // namespace lotboard
