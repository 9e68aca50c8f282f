#pragma once

#include "models/plans/planboard.h"

#include <QWidget>

#include <vector>

namespace lotboard {

class FilterValueModel;

/// Which leads something is about: lists of sources, of people and, where there are any, of
/// territories to tick. Nothing ticked in a list: all of them.
class LeadChooser final : public QWidget
{
    Q_OBJECT

public:
    explicit LeadChooser(QWidget* parent = nullptr);

    /// `filter` is what is ticked at first; conditions on anything else are kept as they are.
    void setChoices(const LeadMembers& members, const metrics::Filter& filter);
    metrics::Filter filter() const;

Q_SIGNALS:
    void changed();

private:
    /// The members of one dimension, with what is above them.
    struct List
    {
        metrics::Dimension dimension {};
        QWidget* column = nullptr;
        FilterValueModel* model = nullptr;
    };

    void addList(metrics::Dimension dimension, const QString& label, const QString& name);

    std::vector<List> m_lists {};
    metrics::Filter m_rest {};
};

} // namespace lotboard
