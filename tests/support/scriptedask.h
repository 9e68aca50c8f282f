#pragma once

#include "widgets/common/ask.h"

#include <QStringList>

#include <vector>

namespace lotboard {

/// Gives the answers that a test has prepared, and remembers what was asked and told.
class ScriptedAsk final : public Ask
{
public:
    bool accepts = true;
    std::optional<QString> path {}; ///< Of every file and folder.
    std::optional<int> choice {};
    QStringList choices {}; ///< That were offered last.
    std::vector<Question> questions {};
    QStringList told {};

    bool confirm(QWidget*, const Question& question) override
    {
        questions.push_back(question);
        return accepts;
    }
    void tell(QWidget*, const QString& title, const QString& text) override
    {
        told << title + QStringLiteral(": ") + text;
    }
    std::optional<int> choose(
        QWidget*, const QString& title, const QString& text, const QStringList& offered) override
    {
        told << title + QStringLiteral(": ") + text;
        choices = offered;
        return choice;
    }
    std::optional<QString> openFile(QWidget*, const QString&, const QString&) override
    {
        return path;
    }
    std::optional<QString> saveFile(
        QWidget*, const QString&, const QString&, const QString&) override
    {
        return path;
    }
    std::optional<QString> folder(QWidget*, const QString&) override { return path; }
};

} // namespace lotboard
