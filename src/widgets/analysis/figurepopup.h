#pragma once

#include <QFrame>

class QAbstractItemModel;
class QLineEdit;
class QListView;
class QSortFilterProxyModel;

namespace lotboard {

/// A list of boxes to tick with a search field above it, as a popup. What is ticked counts at once;
/// the popup stays until Escape or a click beside it.
class FigurePopup final : public QFrame
{
    Q_OBJECT

public:
    /// `choices` must outlive the popup.
    explicit FigurePopup(QAbstractItemModel& choices, QWidget* parent = nullptr);

    void popUpBelow(const QWidget& button);

protected:
    void keyPressEvent(QKeyEvent* event) override;

private:
    QSortFilterProxyModel* m_found;
    QLineEdit* m_search;
    QListView* m_list;
};

} // namespace lotboard
