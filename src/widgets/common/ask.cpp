#include "widgets/common/ask.h"

#include "widgets/common/choicedialog.h"

#include <QDir>
#include <QFileDialog>
#include <QFileInfo>
#include <QMessageBox>
#include <QPushButton>

namespace lotboard {
namespace {

std::optional<QString> chosen(const QString& path, QString& lastFolder)
{
    if (path.isEmpty())
        return {};
    const QFileInfo info(path);
    lastFolder = info.isDir() ? info.filePath() : info.path();
    return path;
}

} // namespace

bool DialogAsk::confirm(QWidget* parent, const Question& question)
{
    QMessageBox box(parent);
    box.setWindowTitle(question.title);
    box.setTextFormat(Qt::PlainText);
    // QMessageBox decides by itself about the format of the informative text, so all is one text.
    box.setText(question.detail.isEmpty()
            ? question.text
            : question.text + QStringLiteral("\n\n") + question.detail);
    // Only what is dangerous stands out: without an icon theme, Qt draws white balloons.
    if (question.isDangerous)
        box.setIcon(QMessageBox::Warning);
    QPushButton* accept = box.addButton(question.acceptText, QMessageBox::AcceptRole);
    QPushButton* cancel = box.addButton(QMessageBox::Cancel);
    box.setDefaultButton(question.isDangerous ? cancel : accept);
    box.exec();
    return box.clickedButton() == accept;
}

void DialogAsk::tell(QWidget* parent, const QString& title, const QString& text)
{
    QMessageBox box(parent);
    box.setWindowTitle(title);
    box.setTextFormat(Qt::PlainText);
    box.setText(text);
    box.exec();
}

std::optional<int> DialogAsk::choose(
    QWidget* parent, const QString& title, const QString& text, const QStringList& choices)
{
    ChoiceDialog dialog(title, text, choices, parent);
    return dialog.exec() == QDialog::Accepted ? std::optional(dialog.chosen()) : std::nullopt;
}

std::optional<QString> DialogAsk::openFile(
    QWidget* parent, const QString& title, const QString& filter)
{
    return chosen(QFileDialog::getOpenFileName(parent, title, m_lastFolder, filter), m_lastFolder);
}

std::optional<QString> DialogAsk::saveFile(
    QWidget* parent, const QString& title, const QString& suggestedName, const QString& filter)
{
    const QString start
        = m_lastFolder.isEmpty() ? suggestedName : QDir(m_lastFolder).filePath(suggestedName);
    return chosen(QFileDialog::getSaveFileName(parent, title, start, filter), m_lastFolder);
}

std::optional<QString> DialogAsk::folder(QWidget* parent, const QString& title)
{
    return chosen(QFileDialog::getExistingDirectory(parent, title, m_lastFolder), m_lastFolder);
}

} // namespace lotboard
