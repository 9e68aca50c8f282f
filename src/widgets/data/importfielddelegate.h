#pragma once

#include <QStyledItemDelegate>

namespace lotboard {

/// Lets the field of a column be chosen from those of the import's kind. For the view of a
/// ColumnMappingModel.
class ImportFieldDelegate final : public QStyledItemDelegate
{
    Q_OBJECT

public:
    using QStyledItemDelegate::QStyledItemDelegate;

    QWidget* createEditor(QWidget* parent, const QStyleOptionViewItem& option,
        const QModelIndex& index) const override;
    void setEditorData(QWidget* editor, const QModelIndex& index) const override;
    void setModelData(
        QWidget* editor, QAbstractItemModel* model, const QModelIndex& index) const override;
};

} // namespace lotboard
