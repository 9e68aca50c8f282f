#pragma once

#include <QWidget>

#include <vector>

class QPushButton;

namespace lotboard {

class PlainLabel;
struct ContactWord;

/// What a customer allowed and refused, a badge a channel, what was not asked, and the way to where
/// it is entered.
class WishesRow final : public QWidget
{
    Q_OBJECT

public:
    explicit WishesRow(QWidget* parent = nullptr);

    /// `unasked` may be empty.
    void setWords(const std::vector<ContactWord>& words, const QString& unasked);
    void setCanEdit(bool canEdit);

Q_SIGNALS:
    void editRequested();

private:
    std::vector<PlainLabel*> m_badges {}; ///< One for each channel; hidden where nothing was said.
    PlainLabel* m_unasked;
    QPushButton* m_edit;
};

} // namespace lotboard
