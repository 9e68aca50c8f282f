#include "cli/arguments/passwordsource.h"

#include <QCoreApplication>
#include <QFile>

#include <termios.h>

namespace lotboard::cli {
namespace {

using namespace Qt::StringLiterals;

struct Password
{
    Q_DECLARE_TR_FUNCTIONS(Password)
};

constexpr qint64 longestLine = 1000;

Error refusal(const QString& sentence)
{
    return {.code = Error::Code::InvalidInput, .arguments = {sentence}};
}

QString lineOf(QFile& file)
{
    QString line = QString::fromUtf8(file.readLine(longestLine));
    while (line.endsWith(u'\n') || line.endsWith(u'\r'))
        line.chop(1);
    return line;
}

Result<QString> fromFile(const QString& path)
{
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        return Error {.code = Error::Code::CannotRead, .arguments = {path, file.errorString()}};
    constexpr QFile::Permissions others
        = QFile::ReadGroup | QFile::WriteGroup | QFile::ReadOther | QFile::WriteOther;
    if (file.permissions() & others)
        return refusal(Password::tr("Others can read %1, so its password is not used. Make it "
                                    "yours alone: chmod 600.")
                           .arg(path));
    return lineOf(file);
}

/// What is typed is not shown while this lives.
class HiddenTyping
{
public:
    explicit HiddenTyping(int terminal) : m_terminal(terminal)
    {
        ::tcgetattr(m_terminal, &m_before);
        termios hidden = m_before;
        hidden.c_lflag &= ~static_cast<tcflag_t>(ECHO);
        ::tcsetattr(m_terminal, TCSAFLUSH, &hidden);
    }
    ~HiddenTyping() { ::tcsetattr(m_terminal, TCSAFLUSH, &m_before); }
    HiddenTyping(const HiddenTyping&) = delete;
    HiddenTyping& operator=(const HiddenTyping&) = delete;

private:
    int m_terminal;
    termios m_before {};
};

} // namespace

Result<QString> readPassword(const QString& person)
{
    const QString path = qEnvironmentVariable("LOTBOARD_PASSWORD_FILE");
    if (!path.isEmpty())
        return fromFile(path);
    QFile terminal(u"/dev/tty"_s);
    if (!terminal.open(QIODevice::ReadWrite | QIODevice::Unbuffered))
        return refusal(Password::tr("There is no terminal to ask for the password of %1. Name a "
                                    "file that holds it in LOTBOARD_PASSWORD_FILE.")
                           .arg(person));
    terminal.write(Password::tr("Password of %1: ").arg(person).toUtf8());
    const QString password = [&] {
        const HiddenTyping hidden(terminal.handle());
        return lineOf(terminal);
    }();
    terminal.write("\n");
    return password;
}

} // namespace lotboard::cli
