#include "widgets/shell/filterpopup.h"

#include "models/common/filtervaluemodel.h"
#include "services/wording/metrictext.h"

#include "shell/ui_filterpopup.h"

#include <QKeyEvent>
#include <QSortFilterProxyModel>

namespace lotboard {

FilterPopup::FilterPopup(Members members, QWidget* parent)
    : QFrame(parent, Qt::Popup)
    , m_ui(std::make_unique<Ui::FilterPopup>())
    , m_members(std::move(members))
    , m_values(new FilterValueModel(this))
    , m_found(new QSortFilterProxyModel(this))
{
    m_ui->setupUi(this);
    setObjectName(QStringLiteral("filterPopup"));
    for (const metrics::Dimension dimension : metrics::allDimensions())
        m_ui->dimensionCombo->addItem(dimensionText(dimension), static_cast<int>(dimension));
    m_found->setSourceModel(m_values);
    m_found->setFilterCaseSensitivity(Qt::CaseInsensitive);
    m_ui->valueList->setModel(m_found);

    connect(m_ui->dimensionCombo, &QComboBox::currentIndexChanged, this, &FilterPopup::showMembers);
    connect(m_ui->searchEdit, &QLineEdit::textChanged, m_found,
        &QSortFilterProxyModel::setFilterFixedString);
    connect(m_ui->clearButton, &QPushButton::clicked, this, [this] {
        m_values->clearTicks();
        accept();
    });
    connect(m_ui->applyButton, &QPushButton::clicked, this, &FilterPopup::accept);
}

FilterPopup::~FilterPopup() = default;

metrics::Dimension FilterPopup::dimension() const
{
    return static_cast<metrics::Dimension>(m_ui->dimensionCombo->currentData().toInt());
}

void FilterPopup::setFilter(const metrics::Filter& filter, metrics::Dimension dimension)
{
    m_filter = filter;
    m_ui->dimensionCombo->setCurrentIndex(
        m_ui->dimensionCombo->findData(static_cast<int>(dimension)));
    showMembers();
}

void FilterPopup::showMembers()
{
    QStringList ticked;
    for (const metrics::FilterCondition& condition : m_filter) {
        if (condition.dimension == dimension())
            ticked = condition.keys;
    }
    m_ui->searchEdit->clear();
    m_values->setValues(m_members(dimension()), ticked);
    const bool isEmpty = m_values->rowCount() == 0;
    m_ui->emptyLabel->setVisible(isEmpty);
    m_ui->valueList->setEnabled(!isEmpty);
    m_ui->searchEdit->setFocus();
}

void FilterPopup::accept()
{
    hide();
    Q_EMIT conditionChosen({dimension(), m_values->tickedKeys()});
}

void FilterPopup::keyPressEvent(QKeyEvent* event)
{
    if (event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter)
        accept();
    else
        QFrame::keyPressEvent(event);
}

} // namespace lotboard
