#pragma once

#include <QWidget>

class QHBoxLayout;

namespace lotboard {

class PlainLabel;

/// What a page or a card shows instead of figures: a sentence that says why there are none, and the
/// buttons that help.
class EmptyState final : public QWidget
{
    Q_OBJECT

public:
    explicit EmptyState(QWidget* parent = nullptr);

    void setText(const QString& heading, const QString& explanation = {});
    /// The first one added is the main one. `id` becomes its object's name.
    void addAction(const QString& id, const QString& text);
    void clearActions();

Q_SIGNALS:
    void actionTriggered(const QString& id);

private:
    PlainLabel* m_heading;
    PlainLabel* m_explanation;
    QHBoxLayout* m_actions;
};

} // namespace lotboard
