#include "widgets/leads/leadeditdialog.h"
#include "leads/ui_leadeditdialog.h"

#include "base/textgate.h"
#include "models/leads/leadfields.h"
#include "models/leads/leadwords.h"
#include "services/wording/datetext.h"
#include "services/wording/wallclock.h"
#include "widgets/common/dialogsize.h"
#include "widgets/leads/unitfield.h"

#include <QCompleter>
#include <QIntValidator>
#include <QPushButton>

namespace lotboard {
namespace {

constexpr int firstYear = 1900;
constexpr int lastYear = 2100;

/// Data in a combo is always plain text, so names need no care.
void add(QComboBox* combo, const QString& text, qint64 id)
{
    combo->addItem(text, QVariant::fromValue(id));
}

/// What is not on the list, because that could not be read yet, stays what it is.
void choose(QComboBox* combo, qint64 id)
{
    if (combo->findData(QVariant::fromValue(id)) < 0)
        add(combo, LeadEditDialog::tr("As before"), id);
    combo->setCurrentIndex(combo->findData(QVariant::fromValue(id)));
}

qint64 chosen(const QComboBox* combo)
{
    // While somebody types, the entry is the one that is written there.
    const int typed = combo->findText(combo->currentText());
    return combo->itemData(typed >= 0 ? typed : combo->currentIndex()).toLongLong();
}

/// Any part of an entry can be typed to choose it; what is no entry does not stay.
void letTypeAhead(QComboBox& combo)
{
    combo.setEditable(true);
    combo.setInsertPolicy(QComboBox::NoInsert);
    combo.completer()->setCompletionMode(QCompleter::PopupCompletion);
    combo.completer()->setFilterMode(Qt::MatchContains);
    combo.lineEdit()->setPlaceholderText(combo.itemText(0));
    QObject::connect(combo.lineEdit(), &QLineEdit::editingFinished, &combo, [&combo] {
        if (combo.findText(combo.currentText()) < 0)
            combo.setEditText(combo.itemText(combo.currentIndex()));
    });
}

template<class Id>
std::optional<Id> chosenOptional(const QComboBox* combo)
{
    const Id id {chosen(combo)};
    return id.isValid() ? std::optional(id) : std::nullopt;
}

QString cleaned(const QLineEdit* edit, TextKind kind)
{
    return cleanText(edit->text(), kind).text;
}

void showProblem(PlainLabel* label, const QString& text)
{
    label->setText(text);
    label->setVisible(!text.isEmpty());
}

} // namespace

LeadEditDialog::LeadEditDialog(const LeadForm& form, const LeadChoices& choices, const Store& store,
    std::chrono::sys_seconds now, QWidget* parent)
    : QDialog(parent)
    , m_ui(std::make_unique<Ui::LeadEditDialog>())
    , m_original(form)
    , m_store(store)
    , m_now(now)
    , m_unit(nullptr)
{
    m_ui->setupUi(this);
    setWindowTitle(form.lead.id.isValid() ? tr("Edit lead") : tr("New lead"));
    m_ui->receivedEdit->setTimeSpec(Qt::UTC);
    m_ui->receivedEdit->setDisplayFormat(storeTimeFormat());
    m_ui->yearEdit->setValidator(new QIntValidator(0, lastYear, this));
    m_unit = new UnitField(*m_ui->unitEdit);
    connect(m_unit, &UnitField::chosen, this, &LeadEditDialog::chooseUnit);
    fillCombos(choices);
    showForm();
    check();

    for (QLineEdit* edit : findChildren<QLineEdit*>())
        connect(edit, &QLineEdit::textChanged, this, &LeadEditDialog::check);
    connect(m_ui->statusCombo, &QComboBox::currentIndexChanged, this, &LeadEditDialog::check);
    connect(m_ui->receivedEdit, &QDateTimeEdit::dateTimeChanged, this, &LeadEditDialog::check);
    connect(m_ui->buttonBox, &QDialogButtonBox::accepted, this, &LeadEditDialog::accept);
    connect(m_ui->buttonBox, &QDialogButtonBox::rejected, this, &LeadEditDialog::reject);
    m_ui->firstNameEdit->setFocus();
    resizeToShowAll(*this, *m_ui->scrollArea);
}

LeadEditDialog::~LeadEditDialog() = default;

LeadForm LeadEditDialog::form() const
{
    LeadForm form = m_original;
    readCustomer(form.customer);
    readLead(form.lead);
    return form;
}

void LeadEditDialog::accept()
{
    m_wasTried = true;
    if (check())
        QDialog::accept();
}

void LeadEditDialog::fillCombos(const LeadChoices& choices)
{
    add(m_ui->sourceCombo, tr("Not known"), 0);
    for (const Source& source : choices.sources)
        add(m_ui->sourceCombo, source.name, source.id.value);
    add(m_ui->campaignCombo, tr("None"), 0);
    for (const Campaign& campaign : choices.campaigns)
        add(m_ui->campaignCombo, campaign.name, campaign.id.value);
    add(m_ui->assignedCombo, tr("Nobody yet"), 0);
    for (const Staff& staff : choices.staff) {
        // Who has left gets no new leads, but keeps the old ones.
        if (!staff.activeTo || m_original.lead.assignedTo == staff.id)
            add(m_ui->assignedCombo, staff.name, staff.id.value);
    }
    for (QComboBox* combo : {m_ui->sourceCombo, m_ui->campaignCombo})
        letTypeAhead(*combo);
    for (const LeadChannel channel :
        {LeadChannel::Unknown, LeadChannel::Internet, LeadChannel::Phone, LeadChannel::WalkIn,
            LeadChannel::Text, LeadChannel::Chat, LeadChannel::Email})
        add(m_ui->channelCombo, leadChannelText(channel), static_cast<qint64>(channel));
    add(m_ui->conditionCombo, tr("Not said"), static_cast<qint64>(Condition::Unknown));
    for (const Condition condition : {Condition::New, Condition::Used, Condition::Certified})
        add(m_ui->conditionCombo, conditionText(condition), static_cast<qint64>(condition));
    for (const LeadStatus status : {LeadStatus::Open, LeadStatus::Sold, LeadStatus::Lost,
             LeadStatus::Invalid, LeadStatus::Duplicate}) {
        // A lead becomes sold by its sale, not by a word.
        if (status != LeadStatus::Sold || m_original.lead.status == LeadStatus::Sold)
            add(m_ui->statusCombo, leadStatusText(status), static_cast<qint64>(status));
    }
}

void LeadEditDialog::showForm()
{
    const auto& [lead, customer] = m_original;
    showCustomer(customer);
    m_ui->receivedEdit->setDateTime(wallClock(lead.receivedAt, m_store.calendar));
    choose(m_ui->sourceCombo, lead.source.value);
    choose(m_ui->campaignCombo, lead.campaign.value_or(CampaignId {}).value);
    choose(m_ui->assignedCombo, lead.assignedTo.value_or(StaffId {}).value);
    choose(m_ui->channelCombo, static_cast<qint64>(lead.channel));
    choose(m_ui->conditionCombo, static_cast<qint64>(lead.wanted.condition));
    choose(m_ui->statusCombo, static_cast<qint64>(lead.status));
    m_ui->yearEdit->setText(lead.wanted.year > 0 ? QString::number(lead.wanted.year) : QString());
    m_ui->makeEdit->setText(lead.wanted.make);
    m_ui->modelEdit->setText(lead.wanted.model);
    m_ui->trimEdit->setText(lead.wanted.trim);
    m_unit->setUnit(lead.wanted.unit);
    m_ui->reasonEdit->setText(lead.statusReason);
    m_ui->noteEdit->setPlainText(lead.note);
    // A long text shows its beginning.
    for (QLineEdit* edit : findChildren<QLineEdit*>())
        edit->setCursorPosition(0);
}

void LeadEditDialog::showCustomer(const Customer& customer)
{
    m_ui->firstNameEdit->setText(customer.firstName);
    m_ui->lastNameEdit->setText(customer.lastName);
    m_ui->phoneEdit->setText(phonesText(customer));
    m_ui->emailEdit->setText(emailsText(customer));
    m_ui->streetEdit->setText(customer.street);
    m_ui->cityEdit->setText(customer.city);
    m_ui->regionEdit->setText(customer.region);
    m_ui->postalCodeEdit->setText(customer.postalCode);
    m_ui->doNotContactCheck->setChecked(customer.doNotContact);
}

void LeadEditDialog::offerKnownCustomers(const KnownCustomersBox::Setting& setting)
{
    KnownCustomersBox* box = m_ui->knownCustomers;
    box->setUp(setting);
    const auto tell = [this, box] { box->setTyped(form().customer); };
    for (QLineEdit* edit : {m_ui->firstNameEdit, m_ui->lastNameEdit, m_ui->phoneEdit,
             m_ui->emailEdit, m_ui->postalCodeEdit})
        connect(edit, &QLineEdit::textChanged, box, tell);
    connect(box, &KnownCustomersBox::linked, this, &LeadEditDialog::link);
    connect(box, &KnownCustomersBox::unlinked, this, &LeadEditDialog::unlink);
    connect(box, &KnownCustomersBox::leadRequested, this, [this](LeadId lead) {
        m_requestedLead = lead;
        reject();
    });
}

/// What is stored of the customer fills the fields; a number or an address that was typed and is
/// not among it stays as a further one.
void LeadEditDialog::link(const Customer& customer)
{
    const Customer typed = form().customer;
    m_original.customer = customer;
    Customer both = customer;
    for (const Phone& phone : typed.phones) {
        if (std::ranges::none_of(both.phones, [&](const Phone& known) {
                return phone.e164.isEmpty() ? known.asTyped == phone.asTyped
                                            : known.e164 == phone.e164;
            }))
            both.phones.push_back(phone);
    }
    for (const QString& email : typed.emails) {
        if (std::ranges::find(both.emails, email) == both.emails.end())
            both.emails.push_back(email);
    }
    showCustomer(both);
    m_ui->sourceCombo->setFocus(Qt::OtherFocusReason);
}

/// The fields stay as they are: they are somebody new's.
void LeadEditDialog::unlink()
{
    m_original.customer = {};
    m_ui->firstNameEdit->setFocus(Qt::OtherFocusReason);
}

void LeadEditDialog::offerStock(std::function<Result<std::vector<Vehicle>>()> fetch)
{
    if (!fetch)
        return;
    m_stockJob.start([fetch = std::move(fetch)](const JobControl& /*control*/) { return fetch(); },
        [this](Result<std::vector<Vehicle>> stock) {
            if (stock) // Without it the vehicle is typed.
                takeStock(*std::move(stock));
        });
}

void LeadEditDialog::takeStock(std::vector<Vehicle> stock)
{
    m_unit->setStock(std::move(stock));
    // What is typed by hand is not that unit any more.
    const auto clear = [this] { m_unit->setUnit({}); };
    for (QLineEdit* edit : {m_ui->yearEdit, m_ui->makeEdit, m_ui->modelEdit, m_ui->trimEdit})
        connect(edit, &QLineEdit::textEdited, m_unit, clear);
    connect(m_ui->conditionCombo, &QComboBox::activated, m_unit, clear);
}

void LeadEditDialog::chooseUnit(const Vehicle& unit)
{
    m_ui->yearEdit->setText(unit.year > 0 ? QString::number(unit.year) : QString());
    m_ui->makeEdit->setText(unit.make);
    m_ui->modelEdit->setText(unit.model);
    m_ui->trimEdit->setText(unit.trim);
    choose(m_ui->conditionCombo, static_cast<qint64>(unit.condition));
}

void LeadEditDialog::readCustomer(Customer& customer) const
{
    customer.firstName = cleaned(m_ui->firstNameEdit, TextKind::Name);
    customer.lastName = cleaned(m_ui->lastNameEdit, TextKind::Name);
    // What was not touched stays as it is, to the letter.
    if (m_ui->phoneEdit->text() != phonesText(m_original.customer))
        customer.phones = phonesFromText(m_ui->phoneEdit->text(), m_store.countryCode);
    if (m_ui->emailEdit->text() != emailsText(m_original.customer))
        customer.emails = emailsFromText(m_ui->emailEdit->text());
    customer.street = cleaned(m_ui->streetEdit, TextKind::Address);
    customer.city = cleaned(m_ui->cityEdit, TextKind::Name);
    customer.region = cleaned(m_ui->regionEdit, TextKind::Name);
    customer.postalCode = cleaned(m_ui->postalCodeEdit, TextKind::PostalCode);
    customer.doNotContact = m_ui->doNotContactCheck->isChecked();
}

void LeadEditDialog::readLead(Lead& lead) const
{
    // The field has no seconds: an arrival that was not touched keeps its own.
    if (m_ui->receivedEdit->dateTime() != wallClock(m_original.lead.receivedAt, m_store.calendar))
        lead.receivedAt = instantOf(m_ui->receivedEdit->dateTime(), m_store.calendar);
    lead.source = SourceId {chosen(m_ui->sourceCombo)};
    lead.campaign = chosenOptional<CampaignId>(m_ui->campaignCombo);
    lead.assignedTo = chosenOptional<StaffId>(m_ui->assignedCombo);
    lead.channel = static_cast<LeadChannel>(chosen(m_ui->channelCombo));
    lead.wanted.unit = m_unit->unit();
    lead.wanted.condition = static_cast<Condition>(chosen(m_ui->conditionCombo));
    lead.wanted.year = m_ui->yearEdit->text().toInt();
    lead.wanted.make = cleaned(m_ui->makeEdit, TextKind::Name);
    lead.wanted.model = cleaned(m_ui->modelEdit, TextKind::Name);
    lead.wanted.trim = cleaned(m_ui->trimEdit, TextKind::Name);
    lead.status = static_cast<LeadStatus>(chosen(m_ui->statusCombo));
    lead.statusReason = cleaned(m_ui->reasonEdit, TextKind::Name);
    lead.note = cleanText(m_ui->noteEdit->toPlainText(), TextKind::Note).text;
}

bool LeadEditDialog::check()
{
    struct Place
    {
        LeadFormPlace place {};
        PlainLabel* problem = nullptr;
        QWidget* field = nullptr;
    };
    const std::array<Place, 5> places {{
        {LeadFormPlace::Name, m_ui->nameProblem, m_ui->lastNameEdit},
        {LeadFormPlace::Email, m_ui->emailProblem, m_ui->emailEdit},
        {LeadFormPlace::ReceivedAt, m_ui->receivedProblem, m_ui->receivedEdit},
        {LeadFormPlace::Year, m_ui->yearProblem, m_ui->yearEdit},
        {LeadFormPlace::StatusReason, m_ui->reasonProblem, m_ui->reasonEdit},
    }};
    const auto problems = checkLeadForm(form(), m_now);
    for (const Place& place : places) {
        const auto found = std::find_if(problems.begin(), problems.end(),
            [&](const LeadFormProblem& problem) { return problem.place == place.place; });
        const bool isShown = m_wasTried && found != problems.end();
        showProblem(place.problem, isShown ? found->text : QString());
        setStyleProperty(place.field, "error", isShown);
        if (isShown && found == problems.begin())
            place.field->setAccessibleDescription(found->text);
    }
    return problems.empty();
}

} // namespace lotboard
