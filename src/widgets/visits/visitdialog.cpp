#include "widgets/visits/visitdialog.h"
#include "visits/ui_visitdialog.h"

#include "models/common/saveattempt.h"
#include "models/visits/newvisit.h"
#include "models/visits/visitfields.h"
#include "services/wording/datetext.h"
#include "services/wording/wallclock.h"
#include "widgets/common/conflictdialog.h"

#include <QPushButton>

#include <algorithm>

namespace lotboard {
namespace {

template<class Id>
std::optional<Id> chosen(const QComboBox* combo)
{
    const Id id {combo->currentData().toLongLong()};
    return id.isValid() ? std::optional(id) : std::nullopt;
}

template<class Id>
void add(QComboBox* combo, const QString& text, Id id, const std::optional<Id>& current)
{
    combo->addItem(text, QVariant::fromValue<qlonglong>(id.value));
    if (current == id)
        combo->setCurrentIndex(combo->count() - 1);
}

} // namespace

VisitDialog::VisitDialog(const Show& visit, Setting setting, QWidget* parent)
    : QDialog(parent)
    , m_ui(std::make_unique<Ui::VisitDialog>())
    , m_original(visit)
    , m_setting(std::move(setting))
{
    m_ui->setupUi(this);
    setWindowTitle(visit.id.isValid() ? tr("Edit visit") : tr("New visit"));
    m_ui->customerLabel->setElided(true);
    m_ui->customerLabel->setText(m_setting.history.customer.name());
    m_ui->beBackLabel->setVisible(isBeBack());
    m_ui->saveProblem->hide();
    m_ui->atEdit->setTimeSpec(Qt::UTC);
    m_ui->atEdit->setDisplayFormat(storeTimeFormat());
    m_ui->atEdit->setDateTime(wallClock(visit.at, m_setting.store.calendar));
    fillCombos();
    m_ui->testDriveCheck->setChecked(visit.hadTestDrive);
    m_ui->writtenUpCheck->setChecked(visit.wasWrittenUp);
    m_ui->buttonBox->button(QDialogButtonBox::Save)->setDefault(true);
    connect(m_ui->buttonBox, &QDialogButtonBox::accepted, this, &VisitDialog::accept);
    connect(m_ui->buttonBox, &QDialogButtonBox::rejected, this, &VisitDialog::reject);
}

VisitDialog::~VisitDialog() = default;

bool VisitDialog::isBeBack() const
{
    return std::ranges::any_of(m_setting.history.shows, [this](const Show& other) {
        return other.id != m_original.id && other.at <= m_original.at;
    });
}

void VisitDialog::fillCombos()
{
    m_ui->appointmentCombo->addItem(tr("None: walked in"), 0);
    for (const Appointment& appointment : possibleAppointments(m_setting.history, m_original))
        add(m_ui->appointmentCombo, storeTimeText(appointment.dueAt, m_setting.store.calendar),
            appointment.id, m_original.appointment);
    // Which appointment it was for is settled by what was saved.
    m_ui->appointmentCombo->setEnabled(!m_original.id.isValid());
    m_ui->greetedByCombo->addItem(tr("Nobody said"), 0);
    for (const Staff& person : m_setting.staff) {
        if (!person.activeTo || m_original.greetedBy == person.id)
            add(m_ui->greetedByCombo, person.name, person.id, m_original.greetedBy);
    }
}

Show VisitDialog::visit() const
{
    Show visit = m_original;
    const BusinessCalendar& calendar = m_setting.store.calendar;
    // The field has no seconds: a time that was not touched keeps its own.
    if (m_ui->atEdit->dateTime() != wallClock(m_original.at, calendar))
        visit.at = instantOf(m_ui->atEdit->dateTime(), calendar);
    visit.appointment = chosen<AppointmentId>(m_ui->appointmentCombo);
    visit.greetedBy = chosen<StaffId>(m_ui->greetedByCombo);
    visit.hadTestDrive = m_ui->testDriveCheck->isChecked();
    visit.wasWrittenUp = m_ui->writtenUpCheck->isChecked();
    return visit;
}

void VisitDialog::accept()
{
    if (!m_job.isRunning())
        save(visit());
}

void VisitDialog::save(const Show& filled)
{
    const VisitCalls& calls = m_setting.calls;
    m_job.start(
        [save = filled.id.isValid() ? calls.change : calls.add, current = calls.current, filled](
            const JobControl& /*control*/) {
            return attemptToSave([&] { return save(filled); }, [&] { return current(filled); });
        },
        [this, filled](const SaveAttempt<Saved<Show>, Show>& attempt) {
            if (attempt.saved) {
                m_saved = *attempt.saved;
                QDialog::accept();
            } else if (attempt.theirs) {
                settle(*attempt.theirs, filled);
            } else {
                m_ui->saveProblem->setText(errorText(attempt.saved.error()));
                m_ui->saveProblem->show();
            }
        });
}

/// What is typed stays in the fields if the user thinks better of it.
void VisitDialog::settle(const Show& theirs, const Show& ours)
{
    const Conflict conflict(
        visitFields(m_setting.staff, m_setting.store.calendar), m_original, theirs, ours);
    const auto resolved = resolvedConflict(
        conflict, tr("This visit was changed by somebody else while you edited it."), this);
    if (resolved)
        save(*resolved);
}

} // namespace lotboard
