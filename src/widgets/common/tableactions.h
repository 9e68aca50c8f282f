#pragma once

namespace lotboard {

class Card;
class DataTableView;

/// Puts "Columns", "Copy" and "Save CSV" for `table` into the heading of `card`.
void addTableActions(Card& card, DataTableView& table);

} // namespace lotboard
