#include "widgets/find/findpalette.h"

#include "models/find/findmodel.h"
#include "widgets/find/finddelegate.h"

#include "find/ui_findpalette.h"

#include <QApplication>
#include <QKeyEvent>

#include <algorithm>

namespace lotboard {
namespace {

constexpr int widthInLetters = 90;
constexpr int margin = 16; ///< Between the palette and the edges of the window.
constexpr int rowsOfAPage = 8;

} // namespace

FindPalette::FindPalette(FindModel& model, QWidget* over)
    : QFrame(over)
    , m_ui(std::make_unique<Ui::FindPalette>())
    , m_model(model)
{
    m_ui->setupUi(this);
    setObjectName(QStringLiteral("findPalette"));
    setAutoFillBackground(true);
    m_ui->resultList->setModel(&m_model);
    m_ui->resultList->setItemDelegate(new FindDelegate(this));
    m_ui->findEdit->installEventFilter(this);
    connect(m_ui->findEdit, &QLineEdit::textChanged, this, [this](const QString& text) {
        m_opensAnswer = false;
        m_model.setText(text);
    });
    connect(&m_model, &FindModel::answered, this, &FindPalette::showAnswer);
    connect(m_ui->resultList, &QListView::clicked, this,
        [this](const QModelIndex& index) { choose(index.row()); });
    over->installEventFilter(this);
    hide();
}

FindPalette::~FindPalette() = default;

void FindPalette::open()
{
    if (isHidden())
        m_focusBefore = QApplication::focusWidget();
    m_ui->findEdit->clear();
    m_model.setText({});
    show();
    raise();
    m_ui->findEdit->setFocus(Qt::ShortcutFocusReason);
}

void FindPalette::close()
{
    if (isHidden())
        return;
    hide();
    m_opensAnswer = false;
    if (m_focusBefore)
        m_focusBefore->setFocus(Qt::OtherFocusReason);
}

void FindPalette::showAnswer()
{
    m_ui->resultList->setCurrentIndex(m_model.index(0));
    m_ui->resultList->scrollToTop();
    const QString message = m_model.message();
    m_ui->messageLabel->setText(message);
    m_ui->messageLabel->setVisible(!message.isEmpty());
    m_ui->resultList->setVisible(message.isEmpty());
    place();
    if (m_opensAnswer)
        choose(0);
}

/// In the middle of the window, near its top, as high as its rows need.
void FindPalette::place()
{
    const QRect window = parentWidget()->rect().adjusted(margin, margin, -margin, -margin);
    const int width = std::min(window.width(), fontMetrics().averageCharWidth() * widthInLetters);
    // Rows are as wide as the list, and the list as wide as the palette.
    resize(width, height());
    layout()->activate();
    int rows = 0;
    for (int row = 0; row < m_model.rowCount(); ++row)
        rows += m_ui->resultList->sizeHintForIndex(m_model.index(row)).height();
    m_ui->resultList->setFixedHeight(0);
    const int around = layout()->hasHeightForWidth() ? layout()->totalHeightForWidth(width)
                                                     : layout()->totalSizeHint().height();
    m_ui->resultList->setFixedHeight(std::min(rows, std::max(0, window.height() - around)));
    layout()->activate();
    const int left = (parentWidget()->width() - width) / 2;
    setGeometry(left, margin * 3, width, around + m_ui->resultList->height());
    if (geometry().bottom() > window.bottom())
        QFrame::move(left, std::max(margin, window.bottom() - height()));
}

bool FindPalette::eventFilter(QObject* watched, QEvent* event)
{
    if (watched == m_ui->findEdit) {
        if (event->type() == QEvent::KeyPress)
            return takeKey(static_cast<QKeyEvent*>(event)->key());
        // The page behind may have a use of its own for it.
        if (event->type() == QEvent::ShortcutOverride
            && static_cast<QKeyEvent*>(event)->key() == Qt::Key_Escape) {
            event->accept();
            return true;
        }
        // Whoever works elsewhere is done with it; another window in front is no reason.
        if (event->type() == QEvent::FocusOut
            && static_cast<QFocusEvent*>(event)->reason() == Qt::MouseFocusReason)
            close();
    } else if (event->type() == QEvent::Resize && isVisible()) {
        place();
    }
    return QFrame::eventFilter(watched, event);
}

bool FindPalette::takeKey(int key)
{
    switch (key) {
    case Qt::Key_Escape:
        close();
        return true;
    case Qt::Key_Down:
        move(1);
        return true;
    case Qt::Key_Up:
        move(-1);
        return true;
    case Qt::Key_PageDown:
        move(rowsOfAPage);
        return true;
    case Qt::Key_PageUp:
        move(-rowsOfAPage);
        return true;
    case Qt::Key_Return:
    case Qt::Key_Enter:
        if (m_model.isSearching())
            m_opensAnswer = true;
        else
            choose(m_ui->resultList->currentIndex().row());
        return true;
    default:
        return false;
    }
}

void FindPalette::move(int steps)
{
    const int row = m_ui->resultList->currentIndex().row() + steps;
    const QModelIndex next = m_model.index(std::clamp(row, 0, m_model.rowCount() - 1));
    m_ui->resultList->setCurrentIndex(next);
    m_ui->resultList->scrollTo(next);
}

void FindPalette::choose(int row)
{
    // Copies: whoever listens may type something else into the field.
    if (const Finding* finding = m_model.finding(row)) {
        const Finding chosen = *finding;
        close();
        Q_EMIT findingChosen(chosen);
    } else if (const FindAction* action = m_model.action(row)) {
        const FindAction chosen = *action;
        close();
        Q_EMIT actionChosen(chosen);
    }
}

} // namespace lotboard
