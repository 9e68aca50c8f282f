#include "widgets/store/storepage.h"
#include "store/ui_storepage.h"

#include "models/store/storefields.h"
#include "services/wording/datetext.h"
#include "services/wording/wallclock.h"
#include "services/workspace.h"
#include "widgets/common/ask.h"
#include "widgets/common/clocktime.h"
#include "widgets/common/conflictdialog.h"

#include <QLocale>
#include <QTimeZone>

namespace lotboard {
namespace {

template<class Value>
void choose(QComboBox* combo, Value value)
{
    combo->setCurrentIndex(combo->findData(static_cast<int>(value)));
}

} // namespace

PageInfo StorePage::pageInfo()
{
    return {.id = QStringLiteral("store"),
        .title = StorePage::tr("Store"),
        .icon = QStringLiteral("store"),
        .group = NavigationGroup::Store,
        .usesFilterBar = false,
        .helpTopic = QStringLiteral("store")};
}

StorePage::StorePage(const Setting& setting, QWidget* parent)
    : Page(pageInfo(), parent)
    , m_ui(std::make_unique<Ui::StorePage>())
    , m_setting(setting)
    , m_editor(setting.calls)
{
    m_ui->setupUi(this);
    setObjectName(info().id); // The form has named it after its class.
    fillChoices();
    addWeek();
    connectFields();
    setEnabled(false); // Until it is known what stands in the fields.
    connect(&m_editor, &StoreEditor::changed, this, [this] {
        if (!m_isChanged)
            showSettings(*m_editor.settings());
    });
    connect(&m_editor, &StoreEditor::saved, this,
        [this](const QString& text, const SavedAction& action) {
            m_isChanged = false;
            Q_EMIT actionSaved(text, action);
        });
    connect(&m_editor, &StoreEditor::conflicted, this, &StorePage::settle);
    connect(&m_editor, &StoreEditor::refused, this,
        [this](const QString& text) { m_setting.ask->tell(this, tr("Nothing was saved"), text); });
    connect(&m_editor, &StoreEditor::busyChanged, this, [this] {
        noteChange();
        Q_EMIT busyChanged(m_editor.isBusy());
    });
}

StorePage::StorePage(Workspace& workspace, const Session& session, Ask& ask, QWidget* parent)
    : StorePage({.calls = storeCalls(workspace, session), .ask = &ask}, parent)
{
    connect(&workspace, &Workspace::changed, this, [this](const FactChange& change) {
        if (isReady() && change.isEverything)
            m_editor.load();
    });
}

StorePage::~StorePage() = default;

void StorePage::fillChoices()
{
    for (const QByteArray& id : QTimeZone::availableTimeZoneIds())
        m_ui->zoneCombo->addItem(QString::fromLatin1(id));
    for (const SaleDateRule rule :
        {SaleDateRule::Contract, SaleDateRule::Delivery, SaleDateRule::Posted})
        m_ui->saleDateCombo->addItem(saleDateRuleText(rule), static_cast<int>(rule));
    for (const UnwindRule rule : {UnwindRule::RestateSaleMonth, UnwindRule::BookInUnwindMonth})
        m_ui->unwindCombo->addItem(unwindRuleText(rule), static_cast<int>(rule));
    m_ui->closedDayEdit->setDisplayFormat(storeDayFormat());
    m_ui->closedDayEdit->setDate(QDate::currentDate());
}

void StorePage::addWeek()
{
    int row = 0;
    QWidget* before = m_ui->unwindCombo; // Else what is made late comes last.
    for (const int day : weekInOrder()) {
        DayFields& fields = m_week[static_cast<std::size_t>(day)];
        const QString name = QLocale().standaloneDayName(day == 0 ? 7 : day);
        fields.isOpen = new QCheckBox(name, this);
        fields.opens = new QTimeEdit(this);
        fields.closes = new QTimeEdit(this);
        fields.opens->setAccessibleName(tr("%1, opens at").arg(name));
        fields.closes->setAccessibleName(tr("%1, closes at").arg(name));
        int column = 0;
        for (QWidget* field :
            std::initializer_list<QWidget*> {fields.isOpen, fields.opens, fields.closes}) {
            field->setObjectName(QStringLiteral("day%1part%2").arg(day).arg(column));
            m_ui->weekLayout->addWidget(field, row, column++);
            setTabOrder(before, field);
            before = field;
        }
        for (QTimeEdit* time : {fields.opens, fields.closes}) {
            time->setDisplayFormat(QLocale().timeFormat(QLocale::ShortFormat));
            connect(fields.isOpen, &QCheckBox::toggled, time, &QWidget::setVisible);
            connect(time, &QTimeEdit::timeChanged, this, &StorePage::noteChange);
        }
        connect(fields.isOpen, &QCheckBox::toggled, this, &StorePage::noteChange);
        m_ui->weekLayout->setRowMinimumHeight(row, fields.opens->sizeHint().height());
        ++row;
    }
}

void StorePage::connectFields()
{
    for (QLineEdit* edit : {m_ui->nameEdit, m_ui->countryEdit})
        connect(edit, &QLineEdit::textChanged, this, &StorePage::noteChange);
    for (QComboBox* combo : {m_ui->zoneCombo, m_ui->saleDateCombo, m_ui->unwindCombo})
        connect(combo, &QComboBox::currentIndexChanged, this, &StorePage::noteChange);
    for (QSpinBox* spin : {m_ui->goalSpin, m_ui->limitSpin, m_ui->episodeSpin})
        connect(spin, &QSpinBox::valueChanged, this, &StorePage::noteChange);
    // The limit lies behind the goal.
    connect(m_ui->goalSpin, &QSpinBox::valueChanged, m_ui->limitSpin, &QSpinBox::setMinimum);
    connect(m_ui->addClosedDayButton, &QPushButton::clicked, this, &StorePage::addClosedDay);
    connect(m_ui->removeClosedDayButton, &QPushButton::clicked, this, &StorePage::removeClosedDay);
    connect(m_ui->saveButton, &QPushButton::clicked, this, &StorePage::save);
    connect(m_ui->discardButton, &QPushButton::clicked, this,
        [this] { showSettings(*m_editor.settings()); });
}

void StorePage::activate()
{
    m_editor.load();
}

void StorePage::refresh()
{
    m_editor.load();
}

QWidget* StorePage::headerBar()
{
    return m_ui->header;
}

void StorePage::showSettings(const StoreSettings& settings)
{
    m_isShowing = true;
    m_shown = settings;
    const Store& store = settings.store;
    m_ui->nameEdit->setText(store.name);
    const QString zone = QString::fromUtf8(store.calendar.zone().id());
    if (m_ui->zoneCombo->findText(zone) < 0)
        m_ui->zoneCombo->addItem(zone);
    m_ui->zoneCombo->setCurrentText(zone);
    m_ui->currencyLabel->setText(store.currency);
    m_ui->countryEdit->setText(store.countryCode);
    choose(m_ui->saleDateCombo, store.saleDateRule);
    choose(m_ui->unwindCombo, store.unwindRule);
    m_ui->goalSpin->setValue(settings.rules.response.goalMinutes);
    m_ui->limitSpin->setValue(settings.rules.response.limitMinutes);
    m_ui->episodeSpin->setValue(settings.rules.episodeDays);
    showHours(store.calendar.hoursByWeekday());
    m_ui->closedDayList->clear();
    for (const auto day : store.calendar.holidays())
        showClosedDay(day);
    m_isShowing = false;
    m_isChanged = false;
    setEnabled(true);
    noteChange();
    Q_EMIT becameReady();
}

void StorePage::showHours(const std::array<OpenHours, 7>& hours)
{
    for (std::size_t day = 0; day < hours.size(); ++day) {
        const DayFields& fields = m_week[day];
        const bool isOpen = !hours[day].isClosed();
        fields.isOpen->setChecked(isOpen);
        fields.opens->setVisible(isOpen);
        fields.closes->setVisible(isOpen);
        fields.opens->setTime(timeOf(isOpen ? hours[day].fromMinute : 9 * minutesOfHour));
        fields.closes->setTime(timeOf(isOpen ? hours[day].toMinute : 18 * minutesOfHour));
    }
}

void StorePage::showClosedDay(std::chrono::sys_days day)
{
    auto* item = new QListWidgetItem(storeDayText(day), m_ui->closedDayList);
    item->setData(Qt::UserRole, QVariant::fromValue<qlonglong>(day.time_since_epoch().count()));
}

void StorePage::addClosedDay()
{
    std::vector<std::chrono::sys_days> days = closedDays();
    days.push_back(dayOf(m_ui->closedDayEdit->date()));
    std::ranges::sort(days);
    days.erase(std::ranges::unique(days).begin(), days.end());
    m_ui->closedDayList->clear();
    for (const auto day : days)
        showClosedDay(day);
    noteChange();
}

void StorePage::removeClosedDay()
{
    delete m_ui->closedDayList->currentItem();
    noteChange();
}

std::vector<std::chrono::sys_days> StorePage::closedDays() const
{
    std::vector<std::chrono::sys_days> days;
    for (int row = 0; row < m_ui->closedDayList->count(); ++row)
        days.emplace_back(
            std::chrono::days(m_ui->closedDayList->item(row)->data(Qt::UserRole).toLongLong()));
    return days;
}

std::array<OpenHours, 7> StorePage::hours() const
{
    std::array<OpenHours, 7> hours {};
    for (std::size_t day = 0; day < hours.size(); ++day) {
        const DayFields& fields = m_week[day];
        if (fields.isOpen->isChecked())
            hours[day] = {minuteOf(fields.opens->time()), minuteOf(fields.closes->time())};
    }
    return hours;
}

/// What was read, with what the fields say now.
StoreSettings StorePage::settings() const
{
    StoreSettings settings = *m_shown;
    settings.store.name = m_ui->nameEdit->text();
    settings.store.calendar = BusinessCalendar(
        QTimeZone(m_ui->zoneCombo->currentText().toLatin1()), hours(), closedDays());
    settings.store.countryCode = m_ui->countryEdit->text().toUpper();
    settings.store.saleDateRule
        = static_cast<SaleDateRule>(m_ui->saleDateCombo->currentData().toInt());
    settings.store.unwindRule = static_cast<UnwindRule>(m_ui->unwindCombo->currentData().toInt());
    settings.rules.response
        = {.goalMinutes = m_ui->goalSpin->value(), .limitMinutes = m_ui->limitSpin->value()};
    settings.rules.episodeDays = m_ui->episodeSpin->value();
    return settings;
}

/// Whatever differs from what was read can be saved or given up.
void StorePage::noteChange()
{
    if (m_isShowing || !m_shown)
        return;
    m_isChanged = !Conflict(storeFields(), *m_shown, *m_shown, settings()).rows().empty();
    m_ui->saveButton->setEnabled(m_isChanged && !m_editor.isBusy());
    m_ui->discardButton->setEnabled(m_isChanged && !m_editor.isBusy());
    m_ui->removeClosedDayButton->setEnabled(m_ui->closedDayList->count() > 0);
}

void StorePage::save()
{
    m_editor.save(settings());
}

void StorePage::settle(const StoreSettings& theirs, const StoreSettings& ours)
{
    const Conflict conflict(storeFields(), *m_shown, theirs, ours);
    const auto resolved = resolvedConflict(
        conflict, tr("The store was changed by somebody else while you edited it."), this);
    if (resolved)
        m_editor.save(*resolved);
}

} // namespace lotboard
