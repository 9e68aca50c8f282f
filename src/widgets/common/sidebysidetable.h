#pragma once

namespace lotboard {

class DataTableView;
class SideBySideModel;

/// Shows `model` in `table`: both versions at equal width, their texts in full, the keyboard in the
/// version `column` of `row`. The model must outlive the table's use.
void showSideBySide(DataTableView& table, SideBySideModel& model, int row, int column);

} // namespace lotboard
