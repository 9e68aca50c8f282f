#pragma once

#include <QHeaderView>

namespace lotboard {

/// The headings of a table, each flush with the cells below it, and the arrow of the sorted column
/// beside its words. A style sheet's header keeps room for the arrow at the right of every column,
/// so that headings of numbers stand left of their numbers.
class TableHeader final : public QHeaderView
{
    Q_OBJECT

public:
    explicit TableHeader(QWidget* parent = nullptr);

    QSize sizeHint() const override;

protected:
    void paintSection(QPainter* painter, const QRect& rect, int logicalIndex) const override;
    QSize sectionSizeFromContents(int logicalIndex) const override;

private:
    QFont headingFont() const;
    QString heading(int logicalIndex) const;
    Qt::Alignment alignmentOf(int logicalIndex) const;
    bool isUnderMouse(const QRect& section) const;
    void drawArrow(QPainter& painter, const QRect& words, bool isRightAligned) const;
};

} // namespace lotboard
