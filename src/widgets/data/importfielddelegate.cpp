#include "widgets/data/importfielddelegate.h"

#include "models/data/columnmappingmodel.h"
#include "models/data/importwords.h"

#include <QComboBox>

namespace lotboard {

QWidget* ImportFieldDelegate::createEditor(
    QWidget* parent, const QStyleOptionViewItem&, const QModelIndex& index) const
{
    const auto* model = qobject_cast<const ColumnMappingModel*>(index.model());
    if (!model)
        return nullptr;
    auto* combo = new QComboBox(parent);
    combo->setObjectName(QStringLiteral("fieldCombo"));
    combo->setAccessibleName(tr("What the column holds"));
    combo->addItem(tr("Leave out"), -1);
    for (const exchange::ImportField& field : exchange::importFields(model->kind()))
        combo->addItem(fieldText(field.field), static_cast<int>(field.field));
    // A choice is meant as soon as it is made.
    connect(combo, &QComboBox::activated, this, [this, combo] {
        auto* self = const_cast<ImportFieldDelegate*>(this);
        Q_EMIT self->commitData(combo);
        Q_EMIT self->closeEditor(combo);
    });
    return combo;
}

void ImportFieldDelegate::setEditorData(QWidget* editor, const QModelIndex& index) const
{
    auto* combo = static_cast<QComboBox*>(editor);
    const int field = index.data(ColumnMappingModel::FieldRole).toInt();
    combo->setCurrentIndex(std::max(0, combo->findData(field)));
    combo->showPopup();
}

void ImportFieldDelegate::setModelData(
    QWidget* editor, QAbstractItemModel* model, const QModelIndex& index) const
{
    const auto* combo = static_cast<QComboBox*>(editor);
    if (combo->currentData() != index.data(ColumnMappingModel::FieldRole))
        model->setData(index, combo->currentData(), ColumnMappingModel::FieldRole);
}

} // namespace lotboard
