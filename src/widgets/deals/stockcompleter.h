#pragma once

#include "models/deals/stockfilter.h"
#include "models/deals/stockmodel.h"

#include <QCompleter>

class QLineEdit;

namespace lotboard {

/// Lets somebody choose a unit of the stock in a field by typing parts of it: of its stock number,
/// its VIN, its year, make, model and trim. What becomes of a text that is no unit is for whoever
/// owns the field.
class StockCompleter final : public QCompleter
{
    Q_OBJECT

public:
    /// The field owns the completer.
    StockCompleter(std::vector<Vehicle> stock, QLineEdit& field);

Q_SIGNALS:
    void chosen(const lotboard::Vehicle& unit);

private:
    StockModel m_stock;
    StockFilter m_filter;
};

} // namespace lotboard
