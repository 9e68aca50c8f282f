#pragma once

#include <QListView>

#include <functional>

namespace lotboard {

/// A list whose letters and digits are commands of the page instead of a search.
class WorkListView final : public QListView
{
    Q_OBJECT

public:
    /// Whether the key, typed without modifiers, did anything.
    using KeyHandler = std::function<bool(int key)>;

    explicit WorkListView(QWidget* parent = nullptr);

    void setKeyHandler(KeyHandler handler) { m_handler = std::move(handler); }
    /// What the empty list says.
    void setPlaceholder(const QString& heading, const QString& text);

protected:
    void keyPressEvent(QKeyEvent* event) override;
    void paintEvent(QPaintEvent* event) override;

private:
    KeyHandler m_handler {};
    QString m_placeholderHeading {};
    QString m_placeholder {};
};

} // namespace lotboard
