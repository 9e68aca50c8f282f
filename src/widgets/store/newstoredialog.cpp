#include "widgets/store/newstoredialog.h"
#include "store/ui_newstoredialog.h"

#include "base/textgate.h"

#include <QLocale>
#include <QPushButton>
#include <QTimeZone>

#include <set>

namespace lotboard {

using namespace Qt::Literals::StringLiterals;

namespace {

constexpr int minutesOfHour = 60;

int minuteOf(const QTime& time)
{
    return time.hour() * minutesOfHour + time.minute();
}

} // namespace

NewStoreDialog::NewStoreDialog(QWidget* parent)
    : QDialog(parent)
    , m_ui(std::make_unique<Ui::NewStoreDialog>())
{
    m_ui->setupUi(this);
    m_ui->buttonBox->button(QDialogButtonBox::Ok)->setText(tr("Create"));
    fillTimeZones();
    fillCurrencies();
    connect(m_ui->nameEdit, &QLineEdit::textChanged, this, &NewStoreDialog::updateAcceptButton);
    connect(m_ui->opensEdit, &QTimeEdit::timeChanged, this, &NewStoreDialog::updateAcceptButton);
    connect(m_ui->closesEdit, &QTimeEdit::timeChanged, this, &NewStoreDialog::updateAcceptButton);
    updateAcceptButton();
}

NewStoreDialog::~NewStoreDialog() = default;

void NewStoreDialog::fillTimeZones()
{
    for (const QByteArray& id : QTimeZone::availableTimeZoneIds())
        m_ui->timeZoneCombo->addItem(QString::fromLatin1(id));
    const int own
        = m_ui->timeZoneCombo->findText(QString::fromLatin1(QTimeZone::systemTimeZoneId()));
    m_ui->timeZoneCombo->setCurrentIndex(
        own >= 0 ? own : m_ui->timeZoneCombo->findText(QStringLiteral("UTC")));
}

void NewStoreDialog::fillCurrencies()
{
    std::set<QString> codes {u"USD"_s};
    for (const QLocale& locale :
        QLocale::matchingLocales(QLocale::AnyLanguage, QLocale::AnyScript, QLocale::AnyTerritory)) {
        const QString code = locale.currencySymbol(QLocale::CurrencyIsoCode);
        if (code.size() == 3)
            codes.insert(code);
    }
    for (const QString& code : codes)
        m_ui->currencyCombo->addItem(code);
    const QString own = QLocale().currencySymbol(QLocale::CurrencyIsoCode);
    m_ui->currencyCombo->setCurrentText(codes.contains(own) ? own : u"USD"_s);
}

OpenHours NewStoreDialog::hours(bool isOpen) const
{
    if (!isOpen)
        return {};
    const int closes = minuteOf(m_ui->closesEdit->time());
    return {minuteOf(m_ui->opensEdit->time()), closes};
}

Store NewStoreDialog::store() const
{
    const OpenHours weekday = hours(true);
    const std::array<OpenHours, 7> week {hours(m_ui->sundayCheck->isChecked()), weekday, weekday,
        weekday, weekday, weekday, hours(m_ui->saturdayCheck->isChecked())};
    const QString country = QLocale::territoryToCode(QLocale().territory());
    return {.name = cleanText(m_ui->nameEdit->text(), TextKind::Name).text,
        .calendar = {QTimeZone(m_ui->timeZoneCombo->currentText().toLatin1()), week, {}},
        .currency = m_ui->currencyCombo->currentText(),
        .countryCode = country.size() == 2 ? country : u"US"_s};
}

void NewStoreDialog::updateAcceptButton()
{
    const bool isNamed = !cleanText(m_ui->nameEdit->text(), TextKind::Name).text.isEmpty();
    m_ui->buttonBox->button(QDialogButtonBox::Ok)
        ->setEnabled(isNamed && m_ui->opensEdit->time() < m_ui->closesEdit->time());
}

} // namespace lotboard
