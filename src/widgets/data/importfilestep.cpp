#include "widgets/data/importfilestep.h"
#include "data/ui_importfilestep.h"

#include "models/data/importwizardmodel.h"
#include "models/data/importwords.h"
#include "services/wording/datetext.h"
#include "services/wording/language.h"

#include <QFileInfo>
#include <QLocale>

namespace lotboard {
namespace {

using exchange::DateOrder;
using exchange::DecimalMark;

constexpr std::array separators {',', ';', '\t', '|'};

QStringList commonEncodings()
{
    return {QStringLiteral("UTF-8"), QStringLiteral("UTF-16LE"), QStringLiteral("UTF-16BE"),
        QStringLiteral("windows-1252"), QStringLiteral("GB18030")};
}

/// Shows what was found out; adds it where it is not among the usual.
void choose(QComboBox* combo, const QVariant& value, const QString& text)
{
    int index = combo->findData(value);
    if (index < 0) {
        combo->addItem(text, value);
        index = combo->count() - 1;
    }
    combo->setCurrentIndex(index);
}

} // namespace

ImportFileStep::ImportFileStep(QWidget* parent)
    : QWidget(parent)
    , m_ui(std::make_unique<Ui::ImportFileStep>())
{
    m_ui->setupUi(this);
    m_ui->fileLabel->setElided(true);
    fillCombos();
    connect(m_ui->chooseButton, &QPushButton::clicked, this, &ImportFileStep::chooseRequested);
}

ImportFileStep::~ImportFileStep() = default;

void ImportFileStep::fillCombos()
{
    for (const exchange::ImportKind kind : exchange::allImportKinds)
        m_ui->kindCombo->addItem(importKindText(kind), static_cast<int>(kind));
    for (const QString& encoding : commonEncodings())
        m_ui->encodingCombo->addItem(encoding, encoding.toLatin1());
    for (const char separator : separators)
        m_ui->separatorCombo->addItem(separatorText(separator), int {separator});
    for (const DateOrder order :
        {DateOrder::Mdy, DateOrder::Dmy, DateOrder::Ymd, DateOrder::Serial})
        m_ui->dateOrderCombo->addItem(dateOrderText(order), static_cast<int>(order));
    for (const DecimalMark mark : {DecimalMark::Point, DecimalMark::Comma})
        m_ui->decimalMarkCombo->addItem(decimalMarkText(mark), static_cast<int>(mark));
}

void ImportFileStep::setModel(ImportWizardModel* model)
{
    m_model = model;
    m_ui->previewTable->setModel(model->firstRows());
    connectFields();
    connect(model, &ImportWizardModel::changed, this, &ImportFileStep::showModel);
    showModel();
}

void ImportFileStep::connectFields()
{
    // activated(): by the user only, not by showModel().
    const auto onChoice = [this](QComboBox* combo, auto take) {
        connect(combo, &QComboBox::activated, this, [combo, take] { take(combo->currentData()); });
    };
    onChoice(m_ui->kindCombo, [this](const QVariant& kind) {
        m_model->setKind(static_cast<exchange::ImportKind>(kind.toInt()));
    });
    onChoice(m_ui->encodingCombo,
        [this](const QVariant& encoding) { m_model->setEncoding(encoding.toByteArray()); });
    onChoice(m_ui->separatorCombo, [this](const QVariant& separator) {
        m_model->setSeparator(static_cast<char>(separator.toInt()));
    });
    onChoice(m_ui->dateOrderCombo, [this](const QVariant& order) {
        m_model->setDateOrder(static_cast<DateOrder>(order.toInt()));
    });
    onChoice(m_ui->decimalMarkCombo, [this](const QVariant& mark) {
        m_model->setDecimalMark(static_cast<DecimalMark>(mark.toInt()));
    });
    connect(m_ui->headerCheck, &QCheckBox::clicked, this,
        [this](bool hasHeader) { m_model->setHasHeader(hasHeader); });
}

void ImportFileStep::showModel()
{
    const auto& preview = m_model->preview();
    const bool isTable = preview && !m_model->isAdf();
    for (QWidget* widget :
        {static_cast<QWidget*>(m_ui->formatBox), static_cast<QWidget*>(m_ui->previewHeading),
            static_cast<QWidget*>(m_ui->previewTable)})
        widget->setVisible(isTable);
    // Before there is a file, the button below is the only one.
    m_ui->chooseButton->setVisible(preview.has_value());
    m_ui->previewHeading->setVisible(isTable);
    if (!preview) {
        m_ui->fileLabel->setText(
            m_model->isBusy() ? tr("Reading the file…") : tr("No file chosen"));
        m_ui->rowsLabel->setText(m_model->isBusy()
                ? QString()
                : tr(
                    "A CSV file of your CRM or of a lead provider, or e-mails in ADF. You see what "
                    "would happen before anything is saved."));
        m_ui->againLabel->hide();
        m_ui->uncertainLabel->hide();
        return;
    }
    m_ui->fileLabel->setText(QFileInfo(preview->request.filePath).fileName());
    showNotes();
    if (isTable)
        showFormat();
}

void ImportFileStep::showFormat()
{
    const ImportRequest& request = m_model->preview()->request;
    if (m_model->isKindUnclear())
        m_ui->kindCombo->setCurrentIndex(-1);
    else if (request.kind)
        choose(m_ui->kindCombo, static_cast<int>(*request.kind), {});
    choose(m_ui->encodingCombo, request.csv.encoding, QString::fromLatin1(request.csv.encoding));
    choose(m_ui->separatorCombo, int {request.csv.separator}, separatorText(request.csv.separator));
    if (request.dateOrder)
        choose(m_ui->dateOrderCombo, static_cast<int>(*request.dateOrder), {});
    if (request.decimalMark)
        choose(m_ui->decimalMarkCombo, static_cast<int>(*request.decimalMark), {});
    m_ui->headerCheck->setChecked(request.hasHeader.value_or(true));
    m_ui->previewTable->fitColumns();
}

void ImportFileStep::showNotes()
{
    const ImportPreview& preview = *m_model->preview();
    const QString rows = QLocale().toString(qlonglong {preview.rowCount});
    if (preview.rowCount == 0)
        m_ui->rowsLabel->setText(tr("There is nothing in this file to import."));
    else if (m_model->isAdf())
        m_ui->rowsLabel->setText(tr("Leads in ADF, as lead providers send them: %1.").arg(rows));
    else
        m_ui->rowsLabel->setText(
            tr("A table with %1 rows in %2 columns.")
                .arg(rows, QLocale().toString(qlonglong(preview.columns.size()))));

    m_ui->againLabel->setVisible(preview.alreadyImported.has_value());
    if (preview.alreadyImported)
        m_ui->againLabel->setText(
            tr("This very file was imported before, as %1. Importing it again adds nothing new.")
                .arg(preview.alreadyImported->fileName));

    QStringList uncertain;
    if (m_model->isKindUnclear())
        uncertain << tr("It is not clear what the rows are: please choose what the file holds.");
    if (!preview.isDateOrderCertain)
        uncertain << tr("The dates can be read in several orders: please check.");
    if (!preview.isDecimalMarkCertain)
        uncertain << tr("The numbers can be read in two ways: please check the decimal mark.");
    m_ui->uncertainLabel->setText(inARow(uncertain));
    m_ui->uncertainLabel->setVisible(!uncertain.isEmpty());
}

} // namespace lotboard
