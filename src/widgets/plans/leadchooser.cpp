#include "widgets/plans/leadchooser.h"

#include "models/common/filtervaluemodel.h"

#include <QBoxLayout>
#include <QLabel>
#include <QListView>

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
    m_sources = addList(tr("&Sources (none ticked: all)"), QStringLiteral("sourceList"));
    m_people = addList(tr("&People (none ticked: all)"), QStringLiteral("personList"));
}

FilterValueModel* LeadChooser::addList(const QString& label, const QString& name)
{
    auto* model = new FilterValueModel(this);
    auto* list = new QListView(this);
    list->setObjectName(name);
    list->setModel(model);
    list->setAccessibleName(QString(label).remove(u'&'));
    list->setMinimumHeight(shownRows * (fontMetrics().height() + 4));
    auto* text = new QLabel(label, this);
    text->setBuddy(list);
    auto* column = new QVBoxLayout;
    column->setSpacing(4);
    column->addWidget(text);
    column->addWidget(list, 1);
    static_cast<QHBoxLayout*>(layout())->addLayout(column, 1);
    connect(model, &QAbstractItemModel::dataChanged, this, &LeadChooser::changed);
    return model;
}

void LeadChooser::setChoices(const std::vector<metrics::DimensionValue>& sources,
    const std::vector<metrics::DimensionValue>& people, const metrics::Filter& filter)
{
    m_rest = filter;
    m_sources->setValues(sources, keysOf(m_rest, Dimension::Source));
    m_people->setValues(people, keysOf(m_rest, Dimension::Person));
}

metrics::Filter LeadChooser::filter() const
{
    metrics::Filter filter = m_rest;
    for (const auto& [dimension, model] :
        {std::pair(Dimension::Source, m_sources), std::pair(Dimension::Person, m_people)}) {
        QStringList keys = model->tickedKeys();
        keys.sort(); // The same leads, however they were ticked.
        if (!keys.isEmpty())
            filter.push_back({dimension, keys});
    }
    return filter;
}

} // namespace lotboard
