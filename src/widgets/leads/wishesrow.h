#pragma once

#include <QWidget>

#include <vector>

namespace lotboard {

class PlainLabel;
struct ContactWord;

/// What a customer allowed and refused, a badge a channel, and what was not asked. Only shows it.
class WishesRow final : public QWidget
{
    Q_OBJECT

public:
    explicit WishesRow(QWidget* parent = nullptr);

    /// `unasked` may be empty.
    void setWords(const std::vector<ContactWord>& words, const QString& unasked);

private:
    std::vector<PlainLabel*> m_badges {}; ///< One for each channel; hidden where nothing was said.
    PlainLabel* m_unasked;
};

} // namespace lotboard
