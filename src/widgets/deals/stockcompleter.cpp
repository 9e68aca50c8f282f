#include "widgets/deals/stockcompleter.h"

#include <QAbstractProxyModel>
#include <QLineEdit>

namespace lotboard {
namespace {

constexpr int shownUnits = 12;

} // namespace

StockCompleter::StockCompleter(std::vector<Vehicle> stock, QLineEdit& field)
    : QCompleter(&field)
    , m_stock(std::move(stock))
{
    m_filter.setSourceModel(&m_stock);
    setModel(&m_filter);
    setCompletionRole(Qt::DisplayRole);
    setCompletionMode(UnfilteredPopupCompletion); // It is the model that filters.
    setMaxVisibleItems(shownUnits);
    field.setCompleter(this);
    connect(&field, &QLineEdit::textEdited, &m_filter, &StockFilter::setTyped);
    connect(this, qOverload<const QModelIndex&>(&QCompleter::activated), this,
        [this](const QModelIndex& index) {
            const auto* shown = qobject_cast<QAbstractProxyModel*>(completionModel());
            const QModelIndex unit = m_filter.mapToSource(shown->mapToSource(index));
            Q_EMIT chosen(m_stock.vehicle(unit.row()));
        });
}

} // namespace lotboard
