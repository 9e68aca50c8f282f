#pragma once

#include <QMetaType>
#include <Qt>

namespace lotboard {

/// What the item models of this program answer beside the roles of Qt.
enum ModelRole {
    SortRole = Qt::UserRole, ///< The bare value, to sort by. Invalid: nothing there; sorted last.
    ChartRole, ///< A double to draw. Invalid: no point there.
    CsvRole, ///< A double, or a text, as it goes into a file; absent: the text shown.
    ToneRole, ///< A Tone.
    FigureRole, ///< A FigureReference: the cell is a number that opens. Invalid: it is not.
    RecordRole, ///< A metrics::RecordRef: the row is a record that opens.
    TotalRole, ///< True for the row of totals, which stays below the others.
    ProgressRole, ///< A double from 0: how much of a goal is done.
    FirstOwnRole = Qt::UserRole + 100, ///< The roles of one model alone begin here.
};

/// What a text says by its colour. Which colour that is, widgets know.
enum class Tone { Plain, Muted, Strong, Good, Bad, Warning };

} // namespace lotboard

Q_DECLARE_METATYPE(lotboard::Tone)
