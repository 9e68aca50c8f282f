#include "widgets/leads/leadfilterbar.h"
#include "leads/ui_leadfilterbar.h"

#include "models/leads/leadwords.h"
#include "services/wording/periodtext.h"
#include "widgets/common/flowlayout.h"

#include <QSettings>

namespace lotboard {
namespace {

constexpr int gap = 8;
constexpr int lineGap = 6;

template<class Id>
std::vector<Id> asIds(const std::vector<qint64>& numbers)
{
    std::vector<Id> ids;
    for (const qint64 number : numbers)
        ids.push_back(Id {number});
    return ids;
}

void save(QSettings& settings, const QString& key, const ChoiceButton* button)
{
    QVariantList ids;
    for (const qint64 id : button->chosen())
        ids << id;
    settings.setValue(key, ids);
}

void restore(QSettings& settings, const QString& key, ChoiceButton* button)
{
    std::vector<qint64> ids;
    for (const QVariant& id : settings.value(key).toList())
        ids.push_back(id.toLongLong());
    button->setChosen(ids);
}

} // namespace

LeadFilterBar::LeadFilterBar(QWidget* parent)
    : QWidget(parent)
    , m_ui(std::make_unique<Ui::LeadFilterBar>())
{
    m_ui->setupUi(this);
    for (ChoiceButton* button : {m_ui->statusButton, m_ui->sourceButton, m_ui->assignedButton})
        connect(button, &ChoiceButton::chosenChanged, this, &LeadFilterBar::changed);
    connect(m_ui->periodCheck, &QCheckBox::clicked, this, &LeadFilterBar::changed);
    connect(m_ui->clearButton, &QToolButton::clicked, this, &LeadFilterBar::clearRequested);

    new FlowLayout(this, gap, lineGap);

    std::vector<ChoiceButton::Choice> statuses;
    for (const LeadStatus status : {LeadStatus::Open, LeadStatus::Sold, LeadStatus::Lost,
             LeadStatus::Invalid, LeadStatus::Duplicate})
        statuses.push_back({static_cast<qint64>(status), leadStatusText(status)});
    m_ui->statusButton->setChoices(tr("Status"), std::move(statuses));
    setChoices({});
    setClearVisible(false);
}

LeadFilterBar::~LeadFilterBar() = default;

void LeadFilterBar::setChoices(const LeadChoices& choices)
{
    std::vector<ChoiceButton::Choice> sources;
    for (const Source& source : choices.sources)
        sources.push_back({source.id.value, source.name});
    sources.push_back({0, tr("Not known")});
    m_ui->sourceButton->setChoices(tr("Source"), std::move(sources));
    std::vector<ChoiceButton::Choice> staff {{0, tr("Nobody")}};
    for (const Staff& person : choices.staff)
        staff.push_back({person.id.value, person.name});
    m_ui->assignedButton->setChoices(tr("Assigned to"), std::move(staff));
}

void LeadFilterBar::setPeriod(const Period& period)
{
    m_period = period;
    m_ui->periodCheck->setText(tr("Only received %1", "a period").arg(periodDates(period)));
}

bool LeadFilterBar::usesPeriod() const
{
    return m_ui->periodCheck->isChecked();
}

LeadListQuery LeadFilterBar::filtered(LeadListQuery query) const
{
    query.statuses.clear();
    for (const qint64 status : m_ui->statusButton->chosen())
        query.statuses.push_back(static_cast<LeadStatus>(status));
    query.sources = asIds<SourceId>(m_ui->sourceButton->chosen());
    query.assignedTo = asIds<StaffId>(m_ui->assignedButton->chosen());
    query.received = usesPeriod() ? std::optional(m_period) : std::nullopt;
    return query;
}

void LeadFilterBar::clear()
{
    for (ChoiceButton* button : {m_ui->statusButton, m_ui->sourceButton, m_ui->assignedButton})
        button->setChosen({});
    m_ui->periodCheck->setChecked(false);
}

void LeadFilterBar::setClearVisible(bool isVisible)
{
    m_ui->clearButton->setVisible(isVisible);
}

void LeadFilterBar::saveState(QSettings& settings) const
{
    save(settings, QStringLiteral("statuses"), m_ui->statusButton);
    save(settings, QStringLiteral("sources"), m_ui->sourceButton);
    save(settings, QStringLiteral("assigned"), m_ui->assignedButton);
    settings.setValue(QStringLiteral("period"), usesPeriod());
}

void LeadFilterBar::restoreState(QSettings& settings)
{
    restore(settings, QStringLiteral("statuses"), m_ui->statusButton);
    restore(settings, QStringLiteral("sources"), m_ui->sourceButton);
    restore(settings, QStringLiteral("assigned"), m_ui->assignedButton);
    m_ui->periodCheck->setChecked(settings.value(QStringLiteral("period")).toBool());
}

} // namespace lotboard
