#include "widgets/common/sidebysidetable.h"

#include "models/common/sidebysidemodel.h"
#include "widgets/common/datatableview.h"

#include <QHeaderView>

namespace lotboard {

void showSideBySide(DataTableView& table, SideBySideModel& model, int row, int column)
{
    table.setModel(&model);
    table.setSelectionBehavior(QAbstractItemView::SelectItems);
    table.setSelectionMode(QAbstractItemView::SingleSelection);
    QHeaderView* columns = table.horizontalHeader();
    columns->setSectionResizeMode(QHeaderView::Stretch);
    columns->setSectionResizeMode(SideBySideModel::FieldColumn, QHeaderView::ResizeToContents);
    // Who is to choose has to read all of both.
    table.setWordWrap(true);
    table.verticalHeader()->setMinimumSectionSize(table.verticalHeader()->defaultSectionSize());
    QObject::connect(
        columns, &QHeaderView::sectionResized, &table, &QTableView::resizeRowsToContents);
    table.setCurrentIndex(model.index(row, column));
    table.setFocus();
}

} // namespace lotboard
