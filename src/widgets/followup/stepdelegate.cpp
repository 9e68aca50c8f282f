#include "widgets/followup/stepdelegate.h"

#include "models/common/channeltext.h"
#include "models/followup/stepmodel.h"

#include <QComboBox>
#include <QSpinBox>

#include <array>

namespace lotboard {
namespace {

constexpr int lastDay = 365;
constexpr std::array stepChannels {
    Channel::Call, Channel::Text, Channel::Email, Channel::Chat, Channel::Video};

} // namespace

QWidget* StepDelegate::createEditor(
    QWidget* parent, const QStyleOptionViewItem& option, const QModelIndex& index) const
{
    if (index.column() == StepModel::DayColumn) {
        auto* day = new QSpinBox(parent);
        day->setRange(0, lastDay);
        day->setAccessibleName(tr("Day of the plan"));
        return day;
    }
    if (index.column() != StepModel::ChannelColumn)
        return QStyledItemDelegate::createEditor(parent, option, index);
    auto* channel = new QComboBox(parent);
    channel->setAccessibleName(tr("How to get in touch"));
    for (const Channel each : stepChannels)
        channel->addItem(channelText(each), static_cast<int>(each));
    return channel;
}

void StepDelegate::setEditorData(QWidget* editor, const QModelIndex& index) const
{
    if (auto* channel = qobject_cast<QComboBox*>(editor))
        channel->setCurrentIndex(channel->findData(index.data(Qt::EditRole)));
    else
        QStyledItemDelegate::setEditorData(editor, index);
}

void StepDelegate::setModelData(
    QWidget* editor, QAbstractItemModel* model, const QModelIndex& index) const
{
    if (const auto* channel = qobject_cast<QComboBox*>(editor))
        model->setData(index, channel->currentData(), Qt::EditRole);
    else
        QStyledItemDelegate::setModelData(editor, model, index);
}

} // namespace lotboard
