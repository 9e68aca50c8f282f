#include "widgets/deals/creditedit.h"

#include "domain/creditsplit.h"
#include "models/deals/dealwords.h"

#include <QComboBox>
#include <QDoubleSpinBox>
#include <QHBoxLayout>
#include <QPushButton>
#include <QSignalBlocker>
#include <QToolButton>

#include <algorithm>
#include <cmath>
#include <initializer_list>

namespace lotboard {
namespace {

constexpr double pointsPerPercent = 100;

double percentOf(const SaleCredit& credit)
{
    return credit.basisPoints / pointsPerPercent;
}

QComboBox* roleCombo(CreditRole chosen, QWidget* parent)
{
    auto* combo = new QComboBox(parent);
    for (const CreditRole role : {CreditRole::Sales, CreditRole::Internet, CreditRole::Manager})
        combo->addItem(creditRoleText(role), static_cast<int>(role));
    combo->setCurrentIndex(combo->findData(static_cast<int>(chosen)));
    return combo;
}

QDoubleSpinBox* shareSpin(const SaleCredit& credit, QWidget* parent)
{
    auto* spin = new QDoubleSpinBox(parent);
    spin->setRange(0, wholeDeal / pointsPerPercent);
    spin->setSuffix(CreditEdit::tr(" %", "after the share of a deal"));
    // Else every digit that is typed would move the shares of the others.
    spin->setKeyboardTracking(false);
    spin->setValue(percentOf(credit));
    return spin;
}

QToolButton* removeButton(QWidget* parent)
{
    auto* button = new QToolButton(parent);
    button->setText(QStringLiteral("✕"));
    button->setProperty("role", QStringLiteral("icon"));
    button->setFocusPolicy(Qt::StrongFocus);
    button->setToolTip(CreditEdit::tr("Take this person out; the share goes to the others"));
    return button;
}

} // namespace

CreditEdit::CreditEdit(QWidget* parent)
    : QWidget(parent)
    , m_layout(new QVBoxLayout(this))
    , m_addButton(new QPushButton(tr("&Add a person"), this))
{
    m_layout->setContentsMargins({});
    m_layout->setSpacing(6);
    m_layout->addWidget(m_addButton, 0, Qt::AlignLeft);
    m_addButton->setAutoDefault(false);
    m_addButton->setObjectName(QStringLiteral("addPersonButton"));
    connect(m_addButton, &QPushButton::clicked, this, &CreditEdit::addPerson);
}

void CreditEdit::setStaff(const std::vector<Staff>& staff)
{
    m_staff = staff;
    showCredits();
}

void CreditEdit::setCredits(const std::vector<SaleCredit>& credits)
{
    m_credits = credits;
    showCredits();
}

void CreditEdit::showCredits()
{
    for (const Line& line : m_lines) {
        line.widget->hide();
        line.widget->deleteLater(); // It may be the one whose signal this answers.
    }
    m_lines.clear();
    for (std::size_t position = 0; position < m_credits.size(); ++position)
        m_lines.push_back(addLine(position));
    m_addButton->setEnabled(nextPerson().isValid());
    putInTabOrder();
}

void CreditEdit::putInTabOrder()
{
    // Widgets that are made late come last in the window, wherever they stand.
    QWidget* before = m_addButton;
    for (const Line& line : m_lines) {
        for (QWidget* field : std::initializer_list<QWidget*> {
                 line.person, line.role, line.share, line.removeButton}) {
            setTabOrder(before, field);
            before = field;
        }
    }
    if (before != m_addButton)
        setTabOrder(before, m_addButton);
}

CreditEdit::Line CreditEdit::addLine(std::size_t position)
{
    const int number = static_cast<int>(position) + 1;
    Line line {.widget = new QWidget(this)};
    line.person = personCombo(m_credits[position].staff, line.widget);
    line.person->setAccessibleName(tr("Person %1").arg(number));
    line.role = roleCombo(m_credits[position].role, line.widget);
    line.role->setAccessibleName(tr("Role of person %1").arg(number));
    line.share = shareSpin(m_credits[position], line.widget);
    line.share->setAccessibleName(tr("Share of person %1").arg(number));
    line.share->setEnabled(m_credits.size() > 1);
    line.removeButton = removeButton(line.widget);
    line.removeButton->setAccessibleName(tr("Take person %1 out").arg(number));
    auto* layout = new QHBoxLayout(line.widget);
    layout->setContentsMargins({});
    layout->addWidget(line.person, 3);
    layout->addWidget(line.role, 2);
    layout->addWidget(line.share, 1);
    layout->addWidget(line.removeButton);
    m_layout->insertWidget(number - 1, line.widget);
    line.widget->show(); // At once, so that it can take the focus.
    connectLine(line, position);
    connect(line.removeButton, &QToolButton::clicked, this,
        [this, position] { removePerson(position); });
    return line;
}

void CreditEdit::connectLine(const Line& line, std::size_t position)
{
    connect(line.person, &QComboBox::activated, this, [this, position, line] {
        m_credits[position].staff = {line.person->currentData().toLongLong()};
        m_addButton->setEnabled(nextPerson().isValid());
        Q_EMIT changed();
    });
    connect(line.role, &QComboBox::activated, this, [this, position, line] {
        m_credits[position].role = static_cast<CreditRole>(line.role->currentData().toInt());
        Q_EMIT changed();
    });
    connect(line.share, &QDoubleSpinBox::valueChanged, this,
        [this, position](double percent) { setShare(position, percent); });
}

QComboBox* CreditEdit::personCombo(StaffId chosen, QWidget* parent) const
{
    auto* combo = new QComboBox(parent);
    combo->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
    combo->setMinimumContentsLength(18);
    for (const Staff& person : m_staff) {
        // Who has left sells nothing any more, but keeps what was sold.
        if (!person.activeTo || person.id == chosen)
            combo->addItem(person.name, QVariant::fromValue<qlonglong>(person.id.value));
    }
    combo->setCurrentIndex(combo->findData(QVariant::fromValue<qlonglong>(chosen.value)));
    return combo;
}

void CreditEdit::setShare(std::size_t position, double percent)
{
    m_credits
        = withShare(m_credits, position, static_cast<int>(std::lround(percent * pointsPerPercent)));
    for (std::size_t i = 0; i < m_lines.size(); ++i) {
        const QSignalBlocker blocker(m_lines[i].share);
        m_lines[i].share->setValue(percentOf(m_credits[i]));
    }
    Q_EMIT changed();
}

void CreditEdit::addPerson()
{
    m_credits = withPerson(m_credits, nextPerson(), CreditRole::Sales);
    showCredits();
    m_lines.back().person->setFocus();
    Q_EMIT changed();
}

void CreditEdit::removePerson(std::size_t position)
{
    m_credits = withoutPerson(m_credits, position);
    showCredits();
    m_addButton->setFocus();
    Q_EMIT changed();
}

StaffId CreditEdit::nextPerson() const
{
    const auto found = std::ranges::find_if(m_staff, [this](const Staff& person) {
        return !person.activeTo
            && std::ranges::find(m_credits, person.id, &SaleCredit::staff) == m_credits.end();
    });
    return found == m_staff.end() ? StaffId {} : found->id;
}

} // namespace lotboard
