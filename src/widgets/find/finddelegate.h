#pragma once

#include <QStyledItemDelegate>

namespace lotboard {

/// Paints a row of FindModel: the heading of its group above the first, then its title, what tells
/// it from others, and at the end of the line why it was found.
class FindDelegate final : public QStyledItemDelegate
{
    Q_OBJECT

public:
    /// Where that stands which tells a row from others: in a narrow list below the title, in as
    /// many lines as it needs.
    enum class Detail { Beside, Below };

    explicit FindDelegate(QObject* parent = nullptr, Detail detail = Detail::Beside)
        : QStyledItemDelegate(parent)
        , m_detail(detail)
    {
    }

    void paint(QPainter* painter, const QStyleOptionViewItem& option,
        const QModelIndex& index) const override;
    QSize sizeHint(const QStyleOptionViewItem& option, const QModelIndex& index) const override;

private:
    void paintDetail(QPainter& painter, const QRect& line, QRect beside, const QString& text) const;

    Detail m_detail;
};

} // namespace lotboard
