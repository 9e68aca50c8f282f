#include "widgets/deals/dealdialog.h"
#include "deals/ui_dealdialog.h"

#include "models/common/figuretext.h"
#include "models/common/moneytext.h"
#include "models/deals/dealfields.h"
#include "models/leads/leadwords.h"
#include "widgets/common/conflictdialog.h"
#include "widgets/common/dialogsize.h"
#include "widgets/deals/stockcompleter.h"

#include <QIntValidator>
#include <QPushButton>

#include <algorithm>
#include <array>

namespace lotboard {
namespace {

constexpr int firstYear = 1900;
constexpr int lastYear = 2100;

std::optional<Money> amountIn(const QLineEdit* edit)
{
    return moneyFromText(edit->text(), QLocale());
}

void showAmount(QLineEdit* edit, const std::optional<Money>& amount)
{
    edit->setText(amount ? moneyText(*amount, QLocale()) : QString());
}

bool isUnreadable(const QLineEdit* edit)
{
    return !edit->text().trimmed().isEmpty() && !amountIn(edit);
}

} // namespace

DealDialog::DealDialog(const DealForm& form, Setting setting, QWidget* parent)
    : QDialog(parent)
    , m_ui(std::make_unique<Ui::DealDialog>())
    , m_original(form)
    , m_setting(std::move(setting))
    , m_saving(m_setting.calls)
{
    m_ui->setupUi(this);
    setWindowTitle(form.sale.id.isValid() ? tr("Edit deal") : tr("New deal"));
    setUpFields();
    setUpStock();
    showForm();
    showProblems({});
    connectFields();
    m_ui->numberEdit->setFocus();
    resizeToShowAll(*this, *m_ui->scrollArea);
}

DealDialog::~DealDialog() = default;

void DealDialog::setUpFields()
{
    m_ui->customerLabel->setElided(true);
    m_ui->customerLabel->setText(m_setting.customer);
    m_ui->yearEdit->setValidator(new QIntValidator(0, lastYear, this));
    for (const SaleKind kind : {SaleKind::Retail, SaleKind::Lease, SaleKind::Fleet,
             SaleKind::Wholesale, SaleKind::DealerTrade})
        m_ui->kindCombo->addItem(saleKindText(kind), static_cast<int>(kind));
    m_ui->conditionCombo->addItem(tr("Not said"), static_cast<int>(Condition::Unknown));
    for (const Condition condition : {Condition::New, Condition::Used, Condition::Certified})
        m_ui->conditionCombo->addItem(conditionText(condition), static_cast<int>(condition));
    for (QLineEdit* edit :
        {m_ui->priceEdit, m_ui->tradeInEdit, m_ui->frontGrossEdit, m_ui->backGrossEdit}) {
        edit->setPlaceholderText(m_setting.store.currency);
        edit->setAlignment(Qt::AlignRight);
    }
    for (OptionalDayEdit* day :
        {m_ui->contractDay, m_ui->deliveredDay, m_ui->postedDay, m_ui->unwoundDay})
        day->setUsualDay(m_setting.today);
    m_ui->creditEdit->setStaff(m_setting.choices.staff);
}

void DealDialog::setUpStock()
{
    const auto* stock = new StockCompleter(m_setting.choices.stock, *m_ui->stockEdit);
    connect(stock, &StockCompleter::chosen, this, &DealDialog::chooseUnit);
    connect(m_ui->stockEdit, &QLineEdit::textEdited, this, &DealDialog::clearUnit);
    connect(m_ui->stockEdit, &QLineEdit::textChanged, this, [this](const QString& text) {
        if (text.isEmpty())
            clearUnit();
    });
}

void DealDialog::connectFields()
{
    for (QLineEdit* edit : {m_ui->frontGrossEdit, m_ui->backGrossEdit})
        connect(edit, &QLineEdit::textChanged, this, &DealDialog::showGross);
    connect(m_ui->buttonBox, &QDialogButtonBox::accepted, this, &DealDialog::accept);
    connect(m_ui->buttonBox, &QDialogButtonBox::rejected, this, &DealDialog::reject);
    connect(&m_saving, &DealSaving::saved, this, [this](const Saved<DealForm>& saved) {
        m_saved = saved;
        QDialog::accept();
    });
    connect(&m_saving, &DealSaving::conflicted, this, &DealDialog::settle);
    connect(&m_saving, &DealSaving::refused, this, [this](const std::vector<DealProblem>& found) {
        std::vector<DealFormProblem> problems;
        for (const DealProblem problem : found)
            problems.push_back(describedProblem(problem));
        showProblems(problems);
    });
    connect(&m_saving, &DealSaving::failed, this, [this](const QString& message) {
        m_ui->saveProblem->setText(message);
        m_ui->saveProblem->show();
    });
}

void DealDialog::showForm()
{
    const Sale& sale = m_original.sale;
    m_ui->numberEdit->setText(sale.dealNumber);
    m_ui->kindCombo->setCurrentIndex(m_ui->kindCombo->findData(static_cast<int>(sale.kind)));
    showAmount(m_ui->priceEdit, sale.price);
    showAmount(m_ui->tradeInEdit, sale.tradeIn);
    showAmount(m_ui->frontGrossEdit, sale.frontGross);
    showAmount(m_ui->backGrossEdit, sale.backGross);
    m_ui->contractDay->setDay(sale.contractOn);
    m_ui->deliveredDay->setDay(sale.deliveredOn);
    m_ui->postedDay->setDay(sale.postedOn);
    m_ui->unwoundDay->setDay(sale.unwoundOn);
    // A deal is unwound after it was made.
    m_ui->unwoundDay->setVisible(sale.id.isValid());
    m_ui->creditEdit->setCredits(sale.credits);
    showUnit(m_original.vehicle);
    if (m_original.vehicle.id.isValid())
        chooseUnit(m_original.vehicle);
    showGross();
}

void DealDialog::showUnit(const Vehicle& vehicle)
{
    m_ui->stockNumberEdit->setText(vehicle.stockNumber);
    m_ui->vinEdit->setText(vehicle.vin);
    m_ui->yearEdit->setText(vehicle.year > 0 ? QString::number(vehicle.year) : QString());
    m_ui->makeEdit->setText(vehicle.make);
    m_ui->modelEdit->setText(vehicle.model);
    m_ui->trimEdit->setText(vehicle.trim);
    m_ui->conditionCombo->setCurrentIndex(
        m_ui->conditionCombo->findData(static_cast<int>(vehicle.condition)));
    for (QLineEdit* edit :
        {m_ui->stockNumberEdit, m_ui->vinEdit, m_ui->makeEdit, m_ui->modelEdit, m_ui->trimEdit})
        edit->setCursorPosition(0);
    const bool isTyped = !vehicle.id.isValid();
    for (QWidget* field : std::initializer_list<QWidget*> {m_ui->stockNumberEdit, m_ui->vinEdit,
             m_ui->yearEdit, m_ui->makeEdit, m_ui->modelEdit, m_ui->trimEdit, m_ui->conditionCombo})
        field->setEnabled(isTyped);
}

void DealDialog::chooseUnit(const Vehicle& vehicle)
{
    m_unit = vehicle;
    m_ui->stockEdit->setText(stockText(vehicle));
    m_ui->stockEdit->setCursorPosition(0);
    showUnit(vehicle);
    if (m_ui->priceEdit->text().isEmpty())
        showAmount(m_ui->priceEdit, vehicle.askingPrice);
}

void DealDialog::clearUnit()
{
    if (!m_unit.id.isValid())
        return;
    m_unit = {};
    showUnit({});
}

void DealDialog::showGross()
{
    const Money gross = amountIn(m_ui->frontGrossEdit).value_or(Money {})
        + amountIn(m_ui->backGrossEdit).value_or(Money {});
    m_ui->grossLabel->setText(
        tr("Gross: %1")
            .arg(formatValue(static_cast<double>(gross.cents()), metrics::Unit::Money,
                {.currency = m_setting.store.currency})));
}

DealForm DealDialog::form() const
{
    DealForm form {.sale = m_original.sale};
    Sale& sale = form.sale;
    sale.dealNumber = m_ui->numberEdit->text().trimmed();
    sale.kind = static_cast<SaleKind>(m_ui->kindCombo->currentData().toInt());
    sale.price = amountIn(m_ui->priceEdit);
    sale.tradeIn = amountIn(m_ui->tradeInEdit);
    sale.frontGross = amountIn(m_ui->frontGrossEdit);
    sale.backGross = amountIn(m_ui->backGrossEdit);
    sale.contractOn = m_ui->contractDay->day();
    sale.deliveredOn = m_ui->deliveredDay->day();
    sale.postedOn = m_ui->postedDay->day();
    sale.unwoundOn = m_ui->unwoundDay->day();
    sale.credits = m_ui->creditEdit->credits();
    readUnit(form.vehicle);
    return form;
}

void DealDialog::readUnit(Vehicle& vehicle) const
{
    if (m_unit.id.isValid()) {
        vehicle = m_unit;
        return;
    }
    vehicle.stockNumber = m_ui->stockNumberEdit->text().trimmed();
    vehicle.vin = m_ui->vinEdit->text().trimmed();
    vehicle.year = m_ui->yearEdit->text().toInt();
    vehicle.make = m_ui->makeEdit->text().trimmed();
    vehicle.model = m_ui->modelEdit->text().trimmed();
    vehicle.trim = m_ui->trimEdit->text().trimmed();
    vehicle.condition = static_cast<Condition>(m_ui->conditionCombo->currentData().toInt());
}

std::vector<DealFormProblem> DealDialog::unreadable() const
{
    std::vector<DealFormProblem> problems;
    const QString noAmount = tr("This is not an amount. Enter it like %1.")
                                 .arg(moneyText(Money::fromCents(2890050), QLocale()));
    for (const auto& [edit, place] : {std::pair(m_ui->priceEdit, DealPlace::Price),
             std::pair(m_ui->tradeInEdit, DealPlace::TradeIn),
             std::pair(m_ui->frontGrossEdit, DealPlace::FrontGross),
             std::pair(m_ui->backGrossEdit, DealPlace::BackGross)}) {
        if (isUnreadable(edit))
            problems.push_back({place, noAmount});
    }
    const int year = m_ui->yearEdit->text().toInt();
    if (!m_unit.id.isValid() && year != 0 && year < firstYear)
        problems.push_back({DealPlace::Year, tr("Enter a year with four digits.")});
    // Text in the search field that chose no unit would be lost without a word.
    if (!m_unit.id.isValid() && !m_ui->stockEdit->text().trimmed().isEmpty())
        problems.push_back({DealPlace::Unit,
            tr("No unit in stock was chosen. Choose one from the list with the arrow keys and "
               "Enter, or clear the field and fill in the unit below.")});
    return problems;
}

void DealDialog::accept()
{
    const auto problems = unreadable();
    showProblems(problems);
    if (problems.empty())
        m_saving.save(form());
}

/// What is typed stays in the fields if the user thinks better of it.
void DealDialog::settle(const DealForm& theirs, const DealForm& ours)
{
    const Conflict conflict(dealFields(m_setting.choices.staff), m_original, theirs, ours);
    const auto resolved = resolvedConflict(
        conflict, tr("This deal was changed by somebody else while you edited it."), this);
    if (resolved)
        m_saving.save(*resolved);
}

void DealDialog::showProblems(const std::vector<DealFormProblem>& problems)
{
    struct Place
    {
        DealPlace place {};
        PlainLabel* label = nullptr;
        QWidget* field = nullptr;
    };
    const std::array<Place, 9> places {{
        {DealPlace::Number, m_ui->numberProblem, m_ui->numberEdit},
        {DealPlace::Price, m_ui->priceProblem, m_ui->priceEdit},
        {DealPlace::TradeIn, m_ui->tradeInProblem, m_ui->tradeInEdit},
        {DealPlace::FrontGross, m_ui->frontGrossProblem, m_ui->frontGrossEdit},
        {DealPlace::BackGross, m_ui->backGrossProblem, m_ui->backGrossEdit},
        {DealPlace::Unit, m_ui->unitProblem, m_ui->stockEdit},
        {DealPlace::Year, m_ui->yearProblem, m_ui->yearEdit},
        {DealPlace::Days, m_ui->daysProblem, m_ui->contractDay},
        {DealPlace::Credits, m_ui->creditsProblem, m_ui->creditEdit},
    }};
    m_ui->saveProblem->hide();
    bool isFirst = true;
    for (const Place& place : places) {
        const auto found = std::ranges::find(problems, place.place, &DealFormProblem::place);
        const bool isWrong = found != problems.end();
        place.label->setText(isWrong ? found->text : QString());
        place.label->setVisible(isWrong);
        place.field->setAccessibleDescription(isWrong ? found->text : QString());
        setStyleProperty(place.field, "error", isWrong);
        if (isWrong && isFirst)
            place.field->setFocus();
        isFirst = isFirst && !isWrong;
    }
}

} // namespace lotboard
