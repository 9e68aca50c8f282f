#pragma once

#include "metrics/query.h"

#include <QWidget>

#include <vector>

namespace lotboard {

class FilterValueModel;

/// Which leads something is about: a list of sources and a list of people to tick. Nothing ticked
/// in a list: all of them.
class LeadChooser final : public QWidget
{
    Q_OBJECT

public:
    explicit LeadChooser(QWidget* parent = nullptr);

    /// `filter` is what is ticked at first; conditions on anything else are kept as they are.
    void setChoices(const std::vector<metrics::DimensionValue>& sources,
        const std::vector<metrics::DimensionValue>& people, const metrics::Filter& filter);
    metrics::Filter filter() const;

Q_SIGNALS:
    void changed();

private:
    FilterValueModel* addList(const QString& label, const QString& name);

    FilterValueModel* m_sources;
    FilterValueModel* m_people;
    metrics::Filter m_rest {};
};

} // namespace lotboard
