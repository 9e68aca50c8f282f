#pragma once

#include "metrics/query.h"

#include <QFrame>

#include <functional>
#include <memory>
#include <vector>

class QSortFilterProxyModel;

namespace Ui {
class FilterPopup;
}

namespace lotboard {

class FilterValueModel;

/// Chooses members of a dimension to show alone: which dimension, a search field, boxes to tick.
class FilterPopup final : public QFrame
{
    Q_OBJECT

public:
    /// Who knows the members of a dimension.
    using Members = std::function<std::vector<metrics::DimensionValue>(metrics::Dimension)>;

    explicit FilterPopup(Members members, QWidget* parent = nullptr);
    ~FilterPopup() override;

    /// `filter` is what is ticked at first; `dimension` what is offered.
    void setFilter(const metrics::Filter& filter, metrics::Dimension dimension);

Q_SIGNALS:
    /// Without keys: everything of this dimension.
    void conditionChosen(const lotboard::metrics::FilterCondition& condition);

protected:
    void keyPressEvent(QKeyEvent* event) override;

private:
    metrics::Dimension dimension() const;
    void showMembers();
    void accept();

    const std::unique_ptr<Ui::FilterPopup> m_ui;
    Members m_members;
    metrics::Filter m_filter {};
    FilterValueModel* m_values;
    QSortFilterProxyModel* m_found;
};

} // namespace lotboard
