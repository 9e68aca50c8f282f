#pragma once

#include <QFrame>

class QHBoxLayout;
class QVBoxLayout;

namespace lotboard {

class PlainLabel;

/// A white box with a heading, a quiet note beside it and, on the right, its actions. What is in it
/// goes into body().
class Card : public QFrame
{
    Q_OBJECT

public:
    explicit Card(QWidget* parent = nullptr);
    explicit Card(const QString& title, QWidget* parent = nullptr);

    void setTitle(const QString& title);
    /// What the figures below are, in a few words.
    void setNote(const QString& note);
    /// A small button with the look of a link, in the heading.
    void addAction(QWidget* button);
    QVBoxLayout* body() const { return m_body; }

private:
    PlainLabel* m_title;
    PlainLabel* m_note;
    QHBoxLayout* m_heading;
    QVBoxLayout* m_body;
};

} // namespace lotboard
