#pragma once

#include <QObject>
#include <QString>

namespace lotboard {

/// The program's place in the tray of the desktop, from which it can speak up while other programs
/// are in front.
class Tray : public QObject
{
    Q_OBJECT

public:
    explicit Tray(QObject* parent = nullptr);
    ~Tray() override;

    /// Not every desktop has a tray that shows messages.
    virtual bool isThere() const = 0;
    virtual void setShown(bool isShown) = 0;
    /// Shows the message for some seconds; both texts letter by letter. Nothing happens unless the
    /// tray is there and shown.
    virtual void showMessage(const QString& title, const QString& text) = 0;

Q_SIGNALS:
    /// The last message was clicked.
    void messageClicked();
    /// The place itself was clicked, not a message.
    void opened();
};

} // namespace lotboard
