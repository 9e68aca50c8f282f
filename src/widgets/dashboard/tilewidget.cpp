#include "widgets/dashboard/tilewidget.h"

#include "models/common/modelroles.h"
#include "models/dashboard/tilemodel.h"
#include "widgets/charts/pacebar.h"
#include "widgets/charts/sparkline.h"
#include "widgets/common/plainlabel.h"
#include "widgets/common/tonecolours.h"

#include <QBoxLayout>
#include <QKeyEvent>
#include <QMouseEvent>

namespace lotboard {
namespace {

/// The direction is said by the sign and by an arrow, not by colour alone.
QString withArrow(const QString& change, int direction)
{
    if (direction == 0 || change.isEmpty())
        return change;
    return (direction > 0 ? u'▲' : u'▼') + QStringLiteral(" ") + change;
}

} // namespace

TileWidget::TileWidget(QWidget* parent)
    : QFrame(parent)
    , m_name(new PlainLabel(this))
    , m_value(new PlainLabel(this))
    , m_change(new PlainLabel(this))
    , m_note(new PlainLabel(this))
    , m_trend(new SparkLine(this))
    , m_pace(new PaceBar(this))
{
    setProperty("role", QStringLiteral("card"));
    setProperty("opens", true);
    setFocusPolicy(Qt::StrongFocus);
    setCursor(Qt::PointingHandCursor);
    setMinimumWidth(118);
    m_name->setTone(QStringLiteral("muted"));
    m_name->setElided(true);
    m_value->setProperty("role", QStringLiteral("figure"));
    m_value->setElided(true);
    m_change->setElided(true);
    m_note->setTone(QStringLiteral("muted"));
    m_note->setElided(true);

    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(13, 9, 13, 9);
    layout->setSpacing(2);
    for (QWidget* part : {static_cast<QWidget*>(m_name), static_cast<QWidget*>(m_value),
             static_cast<QWidget*>(m_change), static_cast<QWidget*>(m_pace),
             static_cast<QWidget*>(m_note), static_cast<QWidget*>(m_trend)})
        layout->addWidget(part);
    layout->addStretch();
}

void TileWidget::setTile(const QModelIndex& tile)
{
    const auto text = [&](int role) { return tile.data(role).toString(); };
    m_name->setText(text(Qt::DisplayRole));
    m_value->setText(text(TileModel::ValueRole));
    const bool isMuted = tile.data(TileModel::ValueToneRole).value<Tone>() == Tone::Muted;
    setStyleProperty(m_value, "faint", isMuted);
    const QString change
        = withArrow(text(TileModel::ChangeRole), tile.data(TileModel::ChangeDirectionRole).toInt());
    m_change->setText(change.isEmpty() ? QString(QChar::Nbsp) : change);
    m_change->setTone(toneName(tile.data(TileModel::ChangeToneRole).value<Tone>()));
    m_note->setText(text(TileModel::NoteRole));
    const bool hasNote = !m_note->text().isEmpty();
    m_note->setVisible(hasNote);
    m_change->setVisible(!change.isEmpty() || !hasNote); // The note moves up to where it would be.
    m_trend->setPoints(tile.data(TileModel::TrendRole).value<QList<QPointF>>());
    const QVariant progress = tile.data(ProgressRole);
    m_pace->setVisible(progress.isValid());
    m_trend->setVisible(!progress.isValid() && !hasNote);
    if (progress.isValid())
        m_pace->setPace(progress.toDouble(), tile.data(TileModel::ExpectedRole).toDouble());
    m_pace->setLikely(
        tile.data(TileModel::LowRole).toDouble(), tile.data(TileModel::HighRole).toDouble());
    m_figure = tile.data(FigureRole);
    setAccessibleName(tr("%1: %2").arg(m_name->text(), m_value->text()));
    describe();
}

void TileWidget::setBenchmarks(const QList<double>& levels, const QString& names)
{
    m_trend->setLevels(levels);
    m_benchmarks = names;
    setToolTip(plainToolTip(names));
    describe();
}

void TileWidget::describe()
{
    QStringList parts {m_change->text().trimmed(), m_note->text(), m_benchmarks};
    parts.removeAll(QString());
    setAccessibleDescription(parts.join(u' '));
}

void TileWidget::mouseReleaseEvent(QMouseEvent* event)
{
    if (event->button() == Qt::LeftButton && rect().contains(event->position().toPoint())
        && m_figure.isValid())
        Q_EMIT figureActivated(m_figure.value<FigureReference>());
}

void TileWidget::keyPressEvent(QKeyEvent* event)
{
    const bool opens = event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter
        || event->key() == Qt::Key_Space;
    if (opens && m_figure.isValid())
        Q_EMIT figureActivated(m_figure.value<FigureReference>());
    else
        QFrame::keyPressEvent(event);
}

} // namespace lotboard
