#include "widgets/leads/unitfield.h"

#include "widgets/deals/stockcompleter.h"

#include <QLineEdit>

#include <algorithm>

namespace lotboard {

UnitField::UnitField(QLineEdit& field) : QObject(&field), m_field(field)
{
    connect(&m_field, &QLineEdit::textEdited, this, [this](const QString& text) {
        if (text.isEmpty())
            m_unit.reset();
    });
    connect(&m_field, &QLineEdit::editingFinished, this, &UnitField::show);
}

void UnitField::setStock(std::vector<Vehicle> stock)
{
    m_stock = std::move(stock);
    const auto* completer = new StockCompleter(m_stock, m_field);
    connect(completer, &StockCompleter::chosen, this, [this](const Vehicle& unit) {
        setUnit(unit.id);
        Q_EMIT chosen(unit);
    });
    if (!m_field.isModified()) // Somebody may be typing already.
        show();
}

void UnitField::setUnit(std::optional<VehicleId> unit)
{
    m_unit = unit;
    show();
}

void UnitField::show()
{
    const auto found
        = std::ranges::find_if(m_stock, [&](const Vehicle& unit) { return m_unit == unit.id; });
    m_field.setText(found == m_stock.end() ? QString() : stockText(*found));
    m_field.setCursorPosition(0);
}

} // namespace lotboard
