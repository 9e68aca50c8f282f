#pragma once

#include <QAbstractScrollArea>
#include <QByteArray>
#include <QCache>
#include <QImage>

#include <vector>

namespace lotboard {

/// Pages of paper one below the other, as wide as there is room, never larger than they were made.
/// The keys of a page, Home and End move through them.
class PaperView final : public QAbstractScrollArea
{
    Q_OBJECT

public:
    explicit PaperView(QWidget* parent = nullptr);

    /// How fine pictures have to be for this screen.
    double dotsPerPoint() const;

    /// PNGs of one size, of dotsPerPoint(). The view stays where it was if there are as many as
    /// before.
    void setPages(std::vector<QByteArray> pages);
    /// What is said while there are none.
    void setPlaceholder(const QString& text);

protected:
    void paintEvent(QPaintEvent* event) override;
    void resizeEvent(QResizeEvent* event) override;
    void keyPressEvent(QKeyEvent* event) override;
    void scrollContentsBy(int dx, int dy) override;

private:
    int pageCount() const { return static_cast<int>(m_pages.size()); }
    QSize pageSize() const;
    QRect pageRect(int page) const;
    void updateScrolling();
    void describe();
    const QImage* picture(int page);

    std::vector<QByteArray> m_pages {};
    QSizeF m_paper {}; ///< A page at its full size; empty if there is none.
    QString m_placeholder {};
    QCache<int, QImage> m_pictures; ///< Of the pages that are in sight, and their neighbours.
};

} // namespace lotboard
