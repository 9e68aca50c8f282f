#pragma once

#include "base/result.h"
#include "metrics/facttable.h"
#include "models/common/figuretext.h"

#include <QObject>
#include <QString>

namespace lotboard {

/// The numbers that the window has to show, or why it has none yet. Whoever opens databases tells
/// it; every view-model listens to it. Does not read a database itself.
class BoardFacts final : public QObject
{
    Q_OBJECT

public:
    enum class Condition { NoDatabase, Loading, Ready, Failed };

    using QObject::QObject;

    Condition condition() const { return m_condition; }
    /// Null before the first setFacts(). While new facts are loading: the ones before.
    const metrics::FactTablePtr& facts() const { return m_facts; }
    /// How the figures of this store are written.
    FigureStyle style() const;
    /// The sentence to show; empty unless Failed.
    QString problem() const { return m_problem; }
    /// Empty without facts.
    QString storeName() const;
    bool isDemo() const;
    /// What `key` is called in `dimension`: the label that the facts know, in the user's words.
    /// Cheap after the first call for a dimension.
    QString memberName(metrics::Dimension dimension, const QString& key) const;

    void setNoDatabase();
    void setLoading();
    /// REQUIRES: not null.
    void setFacts(metrics::FactTablePtr facts);
    void setFailed(const Error& error);

Q_SIGNALS:
    void changed();

private:
    void set(Condition condition, const QString& problem = {});

    Condition m_condition = Condition::NoDatabase;
    metrics::FactTablePtr m_facts;
    QString m_problem {};
    mutable QHash<int, QHash<QString, QString>> m_names {};
};

} // namespace lotboard
