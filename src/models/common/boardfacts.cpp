#include "models/common/boardfacts.h"

#include "metrics/engine.h"
#include "services/wording/metrictext.h"

namespace lotboard {

FigureStyle BoardFacts::style() const
{
    FigureStyle style;
    if (m_facts)
        style.currency = metrics::storeOf(*m_facts).currency;
    return style;
}

QString BoardFacts::storeName() const
{
    return m_facts ? metrics::storeOf(*m_facts).name : QString();
}

bool BoardFacts::isDemo() const
{
    return m_facts && metrics::storeOf(*m_facts).isDemo;
}

QString BoardFacts::memberName(metrics::Dimension dimension, const QString& key) const
{
    const int known = static_cast<int>(dimension);
    if (m_facts && !m_names.contains(known)) {
        QHash<QString, QString> names;
        for (const auto& value : metrics::dimensionValues(*m_facts, dimension))
            names.insert(value.key, memberText(value));
        m_names.insert(known, names);
    }
    const QString name = m_names.value(known).value(key);
    return name.isEmpty() ? memberText({dimension, key, key}) : name;
}

void BoardFacts::setNoDatabase()
{
    m_facts.reset();
    set(Condition::NoDatabase);
}

void BoardFacts::setLoading()
{
    set(Condition::Loading);
}

void BoardFacts::setFacts(metrics::FactTablePtr facts)
{
    m_facts = std::move(facts);
    m_names.clear();
    set(Condition::Ready);
}

void BoardFacts::setFailed(const Error& error)
{
    set(Condition::Failed, errorText(error));
}

void BoardFacts::set(Condition condition, const QString& problem)
{
    m_condition = condition;
    m_problem = problem;
    Q_EMIT changed();
}

} // namespace lotboard
