#include "widgets/goals/pacelines.h"

#include "widgets/common/plainlabel.h"

#include <QGridLayout>

namespace lotboard {
namespace {

constexpr int linesBeside = 2;

QWidget* makeLine(const MonthPace::Line& line, QWidget* parent)
{
    auto* box = new QWidget(parent);
    box->setAccessibleName(QStringLiteral("%1: %2").arg(line.name, line.value));
    auto* name = new PlainLabel(line.name, box);
    name->setTone(QStringLiteral("muted"));
    auto* value = new PlainLabel(line.value, box);
    value->setProperty("role", QStringLiteral("figure"));
    auto* note = new PlainLabel(line.note, box);
    note->setTone(QStringLiteral("muted"));
    note->setWordWrap(true);
    auto* layout = new QVBoxLayout(box);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(1);
    for (QWidget* part : {name, value, note})
        layout->addWidget(part);
    layout->addStretch();
    return box;
}

} // namespace

PaceLines::PaceLines(QWidget* parent) : QWidget(parent)
{
    auto* layout = new QGridLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setHorizontalSpacing(18);
    layout->setVerticalSpacing(12);
    for (int column = 0; column < linesBeside; ++column)
        layout->setColumnStretch(column, 1);
}

void PaceLines::setLines(const std::vector<MonthPace::Line>& lines)
{
    qDeleteAll(findChildren<QWidget*>(QString(), Qt::FindDirectChildrenOnly));
    auto* grid = static_cast<QGridLayout*>(layout());
    int place = 0;
    for (const MonthPace::Line& line : lines) {
        grid->addWidget(makeLine(line, this), place / linesBeside, place % linesBeside);
        ++place;
    }
}

} // namespace lotboard
