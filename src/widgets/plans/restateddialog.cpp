#include "widgets/plans/restateddialog.h"

#include "widgets/common/datatableview.h"
#include "widgets/common/dialogsize.h"
#include "widgets/common/plainlabel.h"

#include <QBoxLayout>
#include <QDialogButtonBox>

namespace lotboard {

RestatedDialog::RestatedDialog(
    const QString& baseline, QAbstractItemModel& figures, Ask* ask, QWidget* parent)
    : QDialog(parent)
{
    setWindowTitle(tr("Frozen against now"));
    auto* note = new PlainLabel(
        tr("%1: as it was frozen, and what the same leads give now. What was frozen stays.")
            .arg(baseline),
        this);
    note->setWordWrap(true);
    auto* table = new DataTableView(this);
    table->setObjectName(QStringLiteral("restatedTable"));
    table->setAccessibleName(windowTitle());
    table->setFileName(QStringLiteral("baseline"));
    table->setAsk(ask);
    table->setSelectionMode(QAbstractItemView::NoSelection);
    table->setModel(&figures);
    table->fitColumns();
    auto* buttons = new QDialogButtonBox(QDialogButtonBox::Close, this);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    auto* layout = new QVBoxLayout(this);
    layout->addWidget(note);
    layout->addWidget(table, 1);
    layout->addWidget(buttons);
    table->setFocus();
    resizeWithinScreen(*this, {820, 620});
}

} // namespace lotboard
