#pragma once

#include <QLayout>

#include <vector>

namespace lotboard {

/// Puts widgets one after another like words, into as many lines as the width asks for, so that a
/// row of buttons never makes the window wider than the screen. Hidden ones take no place.
class FlowLayout final : public QLayout
{
    Q_OBJECT

public:
    /// Takes in what is in `parent` already, in the order in which it was made: a form cannot name
    /// this layout. `gap` lies between widgets, `lineGap` between lines; no margins.
    FlowLayout(QWidget* parent, int gap, int lineGap);
    ~FlowLayout() override;

    void addItem(QLayoutItem* item) override;
    int count() const override { return static_cast<int>(m_items.size()); }
    QLayoutItem* itemAt(int index) const override;
    QLayoutItem* takeAt(int index) override;
    Qt::Orientations expandingDirections() const override { return {}; }
    bool hasHeightForWidth() const override { return true; }
    int heightForWidth(int width) const override { return arrange({0, 0, width, 0}, false); }
    /// All in one line.
    QSize sizeHint() const override;
    /// Of the widest widget.
    QSize minimumSize() const override;
    void setGeometry(const QRect& rect) override;

private:
    int lineHeight() const;
    /// The height that is needed.
    int arrange(const QRect& area, bool isReal) const;

    std::vector<QLayoutItem*> m_items {}; ///< Owned, as every layout owns its items.
    int m_gap;
    int m_lineGap;
};

} // namespace lotboard
