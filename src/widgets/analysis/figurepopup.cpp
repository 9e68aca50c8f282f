#include "widgets/analysis/figurepopup.h"

#include <QKeyEvent>
#include <QLineEdit>
#include <QListView>
#include <QSortFilterProxyModel>
#include <QVBoxLayout>

namespace lotboard {

FigurePopup::FigurePopup(QAbstractItemModel& choices, QWidget* parent)
    : QFrame(parent, Qt::Popup)
    , m_found(new QSortFilterProxyModel(this))
    , m_search(new QLineEdit(this))
    , m_list(new QListView(this))
{
    setObjectName(QStringLiteral("figurePopup"));
    setAccessibleName(tr("Choose figures"));
    setProperty("role", QStringLiteral("popup"));
    m_search->setAccessibleName(tr("Search in the list"));
    m_search->setPlaceholderText(tr("Search…"));
    m_search->setClearButtonEnabled(true);
    m_found->setSourceModel(&choices);
    m_found->setFilterCaseSensitivity(Qt::CaseInsensitive);
    m_list->setObjectName(QStringLiteral("figureList"));
    m_list->setAccessibleName(tr("Figures"));
    m_list->setModel(m_found);
    m_list->setUniformItemSizes(true);
    m_list->setMinimumSize(300, 320);
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(12, 10, 12, 12);
    layout->addWidget(m_search);
    layout->addWidget(m_list);
    connect(
        m_search, &QLineEdit::textChanged, m_found, &QSortFilterProxyModel::setFilterFixedString);
}

void FigurePopup::popUpBelow(const QWidget& button)
{
    m_search->clear();
    adjustSize();
    move(button.mapToGlobal(QPoint(0, button.height() + 4)));
    show();
    m_search->setFocus();
}

void FigurePopup::keyPressEvent(QKeyEvent* event)
{
    if (event->key() == Qt::Key_Down && m_search->hasFocus()) {
        m_list->setFocus();
        m_list->setCurrentIndex(m_found->index(0, 0));
    } else if (event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter) {
        hide();
    } else {
        QFrame::keyPressEvent(event);
    }
}

} // namespace lotboard
