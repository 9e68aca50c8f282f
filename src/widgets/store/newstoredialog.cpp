#include "widgets/store/newstoredialog.h"
#include "store/ui_newstoredialog.h"

#include "base/textgate.h"
#include "services/people/signinservice.h"
#include "widgets/common/clocktime.h"

#include <QLocale>
#include <QPushButton>
#include <QTimeZone>

#include <set>

namespace lotboard {

using namespace Qt::Literals::StringLiterals;

NewStoreDialog::NewStoreDialog(QWidget* parent)
    : QDialog(parent)
    , m_ui(std::make_unique<Ui::NewStoreDialog>())
{
    m_ui->setupUi(this);
    m_ui->buttonBox->button(QDialogButtonBox::Ok)->setText(tr("Create"));
    fillTimeZones();
    fillCurrencies();
    connect(m_ui->nameEdit, &QLineEdit::textChanged, this, &NewStoreDialog::updateAcceptButton);
    for (QLineEdit* edit : {m_ui->managerEdit, m_ui->passwordEdit, m_ui->repeatEdit})
        connect(edit, &QLineEdit::textChanged, this, &NewStoreDialog::updateAcceptButton);
    connect(m_ui->aloneCheck, &QCheckBox::toggled, this, &NewStoreDialog::updateAcceptButton);
    for (QTimeEdit* edit : {m_ui->opensEdit, m_ui->closesEdit})
        edit->setDisplayFormat(QLocale().timeFormat(QLocale::ShortFormat));
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

QString NewStoreDialog::managerName() const
{
    return cleanText(m_ui->managerEdit->text(), TextKind::Name).text;
}

QString NewStoreDialog::password() const
{
    return m_ui->aloneCheck->isChecked() ? QString() : m_ui->passwordEdit->text();
}

/// Whether what was typed about the manager will do; the note says what is missing.
bool NewStoreDialog::checkManager()
{
    const bool isAlone = m_ui->aloneCheck->isChecked();
    const bool isLong = password().size() >= SignInService::fewestLetters;
    const bool isSame = password() == m_ui->repeatEdit->text();
    m_ui->passwordEdit->setEnabled(!isAlone);
    m_ui->repeatEdit->setEnabled(!isAlone);
    m_ui->managerNote->setText(isAlone
            ? tr("Who opens the program works as the manager. It can be changed on the page Team.")
            : !isLong ? tr("A password of at least %n letter(s); a short sentence is easy to "
                           "remember.",
                  nullptr, SignInService::fewestLetters)
            : isSame  ? tr("Give the others their names and passwords on the page Team.")
                      : tr("The two passwords are not the same yet."));
    return !managerName().isEmpty() && (isAlone || (isLong && isSame));
}

void NewStoreDialog::updateAcceptButton()
{
    const bool isManaged = checkManager();
    const bool isNamed = !cleanText(m_ui->nameEdit->text(), TextKind::Name).text.isEmpty();
    m_ui->buttonBox->button(QDialogButtonBox::Ok)
        ->setEnabled(isNamed && isManaged && m_ui->opensEdit->time() < m_ui->closesEdit->time());
}

} // namespace lotboard
