#include "widgets/shell/periodpopup.h"

#include "services/wording/datetext.h"
#include "services/wording/periodtext.h"

#include "services/wording/wallclock.h"
#include "shell/ui_periodpopup.h"

#include <QDate>

namespace lotboard {
namespace {

constexpr int offeredMonths = 24;
constexpr int textRole = Qt::UserRole; ///< The period as parsePeriod() reads it.

QString isoText(const QDate& date)
{
    return date.toString(Qt::ISODate);
}

/// The locale's short format with all digits of the year.
QString dayFormat()
{
    QString format = QLocale().dateFormat(QLocale::ShortFormat);
    if (!format.contains(QStringLiteral("yyyy")))
        format.replace(QStringLiteral("yy"), QStringLiteral("yyyy"));
    return format;
}

void addPeriod(QListWidget& list, const QString& name, const QString& periodText)
{
    auto* item = new QListWidgetItem(name, &list);
    item->setData(textRole, periodText);
}

/// All rows are seen at once.
void fitHeight(QListWidget& list)
{
    list.setMinimumHeight(list.sizeHintForRow(0) * std::min(list.count(), 11) + 4);
}

void select(QListWidget& list, const QString& periodText)
{
    list.setCurrentRow(-1);
    for (int row = 0; row < list.count(); ++row) {
        if (list.item(row)->data(textRole).toString() == periodText)
            list.setCurrentRow(row);
    }
}

} // namespace

PeriodPopup::PeriodPopup(QWidget* parent)
    : QFrame(parent, Qt::Popup)
    , m_ui(std::make_unique<Ui::PeriodPopup>())
{
    m_ui->setupUi(this);
    setObjectName(QStringLiteral("periodPopup"));
    for (const QString& preset : periodPresets())
        addPeriod(*m_ui->presetList, periodName(preset), preset);
    fitHeight(*m_ui->presetList);
    for (QListWidget* list : {m_ui->presetList, m_ui->monthList}) {
        const auto chosen
            = [this](QListWidgetItem* item) { choose(item->data(textRole).toString()); };
        connect(list, &QListWidget::itemClicked, this, chosen);
        connect(list, &QListWidget::itemActivated, this, chosen);
    }
    for (QDateEdit* edit : {m_ui->fromEdit, m_ui->toEdit})
        edit->setDisplayFormat(dayFormat());
    connect(m_ui->showDaysButton, &QPushButton::clicked, this, &PeriodPopup::chooseDays);
    connect(m_ui->fromEdit, &QDateEdit::dateChanged, this, &PeriodPopup::checkDays);
    connect(m_ui->toEdit, &QDateEdit::dateChanged, this, &PeriodPopup::checkDays);
}

PeriodPopup::~PeriodPopup() = default;

void PeriodPopup::setPeriod(
    const QString& periodText, const Period& period, std::chrono::sys_days today)
{
    fillMonths(today);
    select(*m_ui->presetList, periodText);
    select(*m_ui->monthList, periodText);
    const bool isAll = period == Period::all();
    m_ui->fromEdit->setDate(dateOf(isAll ? today : period.first));
    m_ui->toEdit->setDate(dateOf(isAll ? today : period.last));
    checkDays();
    m_ui->presetList->setFocus();
}

void PeriodPopup::fillMonths(std::chrono::sys_days today)
{
    m_ui->monthList->clear();
    for (int back = 0; back < offeredMonths; ++back) {
        const Period month = monthOf(addMonths(monthOf(today).first, -back));
        addPeriod(*m_ui->monthList, monthText(month.first), periodText(month));
    }
}

void PeriodPopup::checkDays()
{
    const bool isInOrder = m_ui->fromEdit->date() <= m_ui->toEdit->date();
    m_ui->daysProblem->setVisible(!isInOrder);
    m_ui->showDaysButton->setEnabled(isInOrder);
}

void PeriodPopup::choose(const QString& periodText)
{
    hide();
    Q_EMIT periodChosen(periodText);
}

void PeriodPopup::chooseDays()
{
    const QString first = isoText(m_ui->fromEdit->date());
    choose(first + QStringLiteral("..") + isoText(m_ui->toEdit->date()));
}

} // namespace lotboard
