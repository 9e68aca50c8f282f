#pragma once

#include <QPushButton>

namespace lotboard {

class PlainLabel;

/// A button that shows, on its right, the key that does the same.
class KeyButton final : public QPushButton
{
    Q_OBJECT

public:
    explicit KeyButton(QWidget* parent = nullptr);

    /// What the key is called on a keyboard: "Y", "Ctrl+Enter".
    void setKey(const QString& key);
    /// Of a letter or a digit: its Qt::Key; else 0.
    int key() const;

    QSize sizeHint() const override;
    QSize minimumSizeHint() const override;

protected:
    void resizeEvent(QResizeEvent* event) override;
    void changeEvent(QEvent* event) override;

private:
    void placeKey();

    PlainLabel* m_key;
};

} // namespace lotboard
