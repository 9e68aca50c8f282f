#pragma once

#include <QLabel>
#include <QString>

namespace lotboard {

/// A label that shows its text letter by letter, whatever is in it. Data from files and forms goes
/// into no other kind of label.
class PlainLabel : public QLabel
{
    Q_OBJECT

public:
    explicit PlainLabel(QWidget* parent = nullptr);
    explicit PlainLabel(const QString& text, QWidget* parent = nullptr);

    /// Shortens with an ellipsis what does not fit; the tooltip then has all of it.
    void setElided(bool isElided);
    /// A look from the style sheet: "muted", "good", ….
    void setTone(const QString& tone);

    QSize minimumSizeHint() const override;

protected:
    void paintEvent(QPaintEvent* event) override;
    bool event(QEvent* event) override;

private:
    QString elidedText() const;

    bool m_isElided = false;
};

/// `text` as a tooltip that is never taken for HTML.
QString plainToolTip(const QString& text);

/// Sets a property that the style sheet asks for, and has the widget looked at again.
void setStyleProperty(QWidget* widget, const char* name, const QVariant& value);

} // namespace lotboard
