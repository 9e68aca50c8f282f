#pragma once

#include <QDialog>

class QAbstractItemModel;

namespace lotboard {

class Ask;

/// The figures of a baseline as they were frozen, beside what the same leads give now.
class RestatedDialog final : public QDialog
{
    Q_OBJECT

public:
    /// `figures` must outlive the dialog; `ask` may be null.
    RestatedDialog(
        const QString& baseline, QAbstractItemModel& figures, Ask* ask, QWidget* parent = nullptr);
};

} // namespace lotboard
