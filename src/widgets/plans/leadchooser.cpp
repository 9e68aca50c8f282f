#include "widgets/plans/leadchooser.h"

#include "models/common/filtervaluemodel.h"

#include <QBoxLayout>
#include <QLabel>
#include <QListView>

#include <algorithm>

namespace lotboard {
namespace {

constexpr int shownRows = 6;

using metrics::Dimension;

QStringList keysOf(metrics::Filter& filter, Dimension dimension)
{
    QStringList keys;
    std::erase_if(filter, [&](const metrics::FilterCondition& condition) {
        if (condition.dimension == dimension)
            keys = condition.keys;
        return condition.dimension == dimension;
    });
    return keys;
}

} // namespace

LeadChooser::LeadChooser(QWidget* parent) : QWidget(parent)
{
    auto* layout = new QHBoxLayout(this);
    layout->setContentsMargins({});
    layout->setSpacing(12);
    addList(Dimension::Source, tr("&Sources (none ticked: all)"), QStringLiteral("sourceList"));
    addList(Dimension::Person, tr("&People (none ticked: all)"), QStringLiteral("personList"));
    addList(Dimension::Territory, tr("Te&rritories (none ticked: all)"),
        QStringLiteral("territoryList"));
}

void LeadChooser::addList(Dimension dimension, const QString& label, const QString& name)
{
    auto* column = new QWidget(this);
    auto* model = new FilterValueModel(this);
    auto* list = new QListView(column);
    list->setObjectName(name);
    list->setModel(model);
    list->setAccessibleName(QString(label).remove(u'&'));
    list->setMinimumHeight(shownRows * (fontMetrics().height() + 4));
    auto* text = new QLabel(label, column);
    text->setBuddy(list);
    auto* inColumn = new QVBoxLayout(column);
    inColumn->setContentsMargins({});
    inColumn->setSpacing(4);
    inColumn->addWidget(text);
    inColumn->addWidget(list, 1);
    static_cast<QHBoxLayout*>(layout())->addWidget(column, 1);
    connect(model, &QAbstractItemModel::dataChanged, this, &LeadChooser::changed);
    m_lists.push_back({dimension, column, model});
}

void LeadChooser::setChoices(const LeadMembers& members, const metrics::Filter& filter)
{
    m_rest = filter;
    for (const List& list : m_lists) {
        const auto found = members.find(list.dimension);
        const auto& values
            = found == members.end() ? std::vector<metrics::DimensionValue> {} : found->second;
        list.model->setValues(values, keysOf(m_rest, list.dimension));
        const bool hasAny = std::ranges::any_of(
            values, [](const metrics::DimensionValue& value) { return !value.key.isEmpty(); });
        list.column->setVisible(hasAny || list.dimension != Dimension::Territory);
    }
}

metrics::Filter LeadChooser::filter() const
{
    metrics::Filter filter = m_rest;
    for (const List& list : m_lists) {
        QStringList keys = list.model->tickedKeys();
        keys.sort(); // The same leads, however they were ticked.
        if (!keys.isEmpty())
            filter.push_back({list.dimension, keys});
    }
    return filter;
}

} // namespace lotboard
