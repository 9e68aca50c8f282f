#include "widgets/common/choicedialog.h"

#include "widgets/common/plainlabel.h"

#include <QDialogButtonBox>
#include <QListWidget>
#include <QPushButton>
#include <QVBoxLayout>

#include <algorithm>

namespace lotboard {
namespace {

constexpr int fewestRows = 3;
constexpr int mostRows = 12; ///< More of them scroll.
constexpr int widthInLetters = 52;

} // namespace

ChoiceDialog::ChoiceDialog(
    const QString& title, const QString& text, const QStringList& choices, QWidget* parent)
    : QDialog(parent)
    , m_list(new QListWidget(this))
{
    setObjectName(QStringLiteral("choiceDialog"));
    setWindowTitle(title);
    auto* label = new PlainLabel(text, this);
    label->setWordWrap(true);
    label->setMinimumWidth(fontMetrics().averageCharWidth() * widthInLetters);
    m_list->setObjectName(QStringLiteral("choiceList"));
    m_list->setAccessibleName(text);
    m_list->addItems(choices);
    m_list->setCurrentRow(0);
    m_list->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_list->setWordWrap(true);
    m_list->ensurePolished();
    const int rows = std::clamp(static_cast<int>(choices.size()), fewestRows, mostRows);
    m_list->setMinimumHeight(m_list->sizeHintForRow(0) * rows + 2 * m_list->frameWidth());
    auto* buttons = new QDialogButtonBox(QDialogButtonBox::Ok | QDialogButtonBox::Cancel, this);
    buttons->button(QDialogButtonBox::Ok)->setText(tr("Choose"));
    auto* layout = new QVBoxLayout(this);
    layout->setSpacing(10);
    layout->addWidget(label);
    layout->addWidget(m_list, 1);
    layout->addWidget(buttons);
    m_list->setFocus();
    connect(m_list, &QListWidget::itemDoubleClicked, this, &QDialog::accept);
    connect(buttons, &QDialogButtonBox::accepted, this, &QDialog::accept);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
}

int ChoiceDialog::chosen() const
{
    return m_list->currentRow();
}

} // namespace lotboard
