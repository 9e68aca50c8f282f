#include "widgets/common/explanationpanel.h"

#include "models/common/explanationmodel.h"
#include "models/common/modelroles.h"
#include "services/wording/language.h"
#include "widgets/common/ask.h"
#include "widgets/common/datatableview.h"

#include "common/ui_explanationpanel.h"

#include <QApplication>
#include <QHeaderView>
#include <QKeyEvent>

#include <algorithm>

namespace lotboard {
namespace {

constexpr int narrowest = 380;
constexpr int widest = 620;
constexpr double shareOfWindow = 0.42;

} // namespace

ExplanationPanel::ExplanationPanel(ExplanationModel& model, Ask& ask, QWidget* parent)
    : QFrame(parent)
    , m_ui(std::make_unique<Ui::ExplanationPanel>())
    , m_model(model)
{
    m_ui->setupUi(this);
    setObjectName(QStringLiteral("explanationPanel"));
    setUpRecords(ask);
    m_ui->panelLayout->setStretchFactor(m_ui->recordLayout, 1);
    connect(m_ui->closeButton, &QToolButton::clicked, this, &ExplanationPanel::closePanel);
    connect(
        &m_model, &ExplanationModel::explanationChanged, this, &ExplanationPanel::showExplanation);
    // Queued: the table has its new rows by then, and can be fitted to them.
    connect(&m_model, &ExplanationModel::recordsChanged, this, &ExplanationPanel::showRecordCount,
        Qt::QueuedConnection);
    connect(m_model.records(), &RecordListModel::failed, this,
        [this](const Error& error) { m_ui->recordCountLabel->setText(errorText(error)); });
    parent->installEventFilter(this);
    hide();
}

ExplanationPanel::~ExplanationPanel() = default;

void ExplanationPanel::setUpRecords(Ask& ask)
{
    m_records = new DataTableView(this);
    m_records->setObjectName(QStringLiteral("records"));
    m_records->setAccessibleName(tr("Records behind the number"));
    m_records->setAsk(&ask);
    m_records->setFileName(QStringLiteral("records"));
    m_records->setModel(m_model.records());
    m_records->horizontalHeader()->setSectionResizeMode(QHeaderView::Interactive);
    m_records->horizontalHeader()->setStretchLastSection(true);
    m_ui->recordLayout->addWidget(m_records, 1);
    connect(
        m_records, &DataTableView::recordActivated, this, [this](const metrics::RecordRef& record) {
            if (record.lead > 0)
                Q_EMIT leadActivated(LeadId {record.lead});
        });
    connect(m_records, &DataTableView::statusReported, this, &ExplanationPanel::statusReported);
}

void ExplanationPanel::explain(const FigureReference& figure)
{
    if (!isVisible())
        m_focusBefore = QApplication::focusWidget();
    m_model.setFigure(figure);
    show();
    raise();
    m_ui->closeButton->setFocus();
}

void ExplanationPanel::closePanel()
{
    hide();
    if (m_focusBefore)
        m_focusBefore->setFocus();
}

void ExplanationPanel::showExplanation()
{
    const Explanation& text = m_model.explanation();
    m_ui->nameLabel->setText(text.name);
    m_ui->valueLabel->setText(text.value);
    m_ui->numeratorLabel->setText(text.numerator);
    m_ui->numeratorLabel->setVisible(!text.numerator.isEmpty());
    m_ui->denominatorLabel->setText(text.denominator);
    m_ui->denominatorLabel->setVisible(!text.denominator.isEmpty());
    m_ui->fractionLine->setVisible(!text.denominator.isEmpty());
    m_ui->definitionLabel->setText(text.definition);
    showFacts();
    QStringList notes(text.notes.begin(), text.notes.end());
    if (!text.leftOut.empty())
        notes << tr("Left out: %1.").arg(listed({text.leftOut.begin(), text.leftOut.end()}));
    if (!text.source.isEmpty())
        notes << tr("Source: %1").arg(text.source);
    m_ui->notesLabel->setText(notes.join(QStringLiteral("\n\n")));
    showSelections();
    place();
}

void ExplanationPanel::showFacts()
{
    while (m_ui->factLayout->rowCount() > 0)
        m_ui->factLayout->removeRow(0);
    for (const auto& [name, value] : m_model.explanation().facts) {
        auto* label = new PlainLabel(name, this);
        label->setTone(QStringLiteral("muted"));
        auto* text = new PlainLabel(value, this);
        text->setWordWrap(true);
        m_ui->factLayout->addRow(label, text);
    }
}

void ExplanationPanel::showSelections()
{
    while (QLayoutItem* item = m_ui->selectionLayout->takeAt(0)) {
        if (item->widget())
            item->widget()->deleteLater();
        delete item;
    }
    const std::vector<RecordSelection> selections = m_model.selections();
    for (std::size_t at = 0; at < selections.size(); ++at) {
        const RecordSelection selection = selections[at];
        auto* button = new QToolButton(this);
        button->setObjectName(QStringLiteral("selection%1").arg(static_cast<int>(selection)));
        button->setText(selectionName(selection));
        button->setCheckable(true);
        button->setAutoExclusive(true);
        button->setFocusPolicy(Qt::StrongFocus);
        button->setChecked(selection == m_model.selection());
        button->setProperty("role", QStringLiteral("segment"));
        const bool isFirst = at == 0;
        const bool isLast = at + 1 == selections.size();
        button->setProperty("place",
            isFirst && isLast ? QStringLiteral("only")
                : isFirst     ? QStringLiteral("first")
                : isLast      ? QStringLiteral("last")
                              : QStringLiteral("middle"));
        connect(button, &QToolButton::clicked, this,
            [this, selection] { m_model.setSelection(selection); });
        m_ui->selectionLayout->addWidget(button);
    }
    m_ui->selectionLayout->addStretch();
}

void ExplanationPanel::showRecordCount()
{
    const int count = static_cast<int>(m_model.records()->recordCount());
    if (m_model.isSearching() && m_model.records()->rowCount() == 0)
        m_ui->recordCountLabel->setText(tr("Looking for the records…"));
    else if (m_model.isWithheld())
        m_ui->recordCountLabel->setText(tr("The records behind it are withheld, too."));
    else
        m_ui->recordCountLabel->setText(
            tr("%Ln record(s). Enter or a double click opens the lead.", nullptr, count));
    if (m_model.records()->rowCount() > 0)
        m_records->resizeColumnsToContents();
}

void ExplanationPanel::place()
{
    const QRect area = parentWidget()->rect();
    const int width = std::clamp(static_cast<int>(area.width() * shareOfWindow), narrowest, widest);
    setGeometry(area.right() - width + 1, area.top(), width, area.height());
    // What the number means has the height it needs, but leaves room for the records.
    const QMargins margins = m_ui->panelLayout->contentsMargins();
    const int needed
        = m_ui->textLayout->totalHeightForWidth(width - margins.left() - margins.right());
    // Before the window has a size there is no room at all.
    m_ui->textArea->setFixedHeight(std::max(0, std::min(needed, area.height() * 2 / 5)));
}

bool ExplanationPanel::eventFilter(QObject* watched, QEvent* event)
{
    if (watched == parentWidget() && event->type() == QEvent::Resize)
        place();
    return QFrame::eventFilter(watched, event);
}

void ExplanationPanel::keyPressEvent(QKeyEvent* event)
{
    if (event->key() == Qt::Key_Escape)
        closePanel();
    else
        QFrame::keyPressEvent(event);
}

} // namespace lotboard
