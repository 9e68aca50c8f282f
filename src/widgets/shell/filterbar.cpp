#include "widgets/shell/filterbar.h"

#include "metrics/engine.h"
#include "models/common/boardfacts.h"
#include "models/common/boardstate.h"
#include "services/wording/language.h"
#include "services/wording/metrictext.h"
#include "services/wording/periodtext.h"
#include "widgets/common/flowlayout.h"
#include "widgets/shell/filterpopup.h"
#include "widgets/shell/periodpopup.h"

#include "shell/ui_filterbar.h"

#include <QActionGroup>
#include <QMenu>

#include <functional>

namespace lotboard {
namespace {

constexpr int longestChip = 48; ///< Letters of its members' names.
constexpr int gap = 8;
constexpr int lineGap = 6;

QString withArrow(const QString& text)
{
    return text + QStringLiteral(" ▾");
}

/// QToolButton and QAction take a single & for a mnemonic.
QString ampersandsKept(QString text)
{
    return text.replace(u'&', QStringLiteral("&&"));
}

QString windowName(std::optional<int> days)
{
    return days ? FilterBar::tr("within %n day(s)", nullptr, *days) : FilterBar::tr("up to today");
}

/// One entry of several, marked while it is what holds.
void addChoice(QActionGroup& group, QMenu& menu, const QString& name, std::function<bool()> holds,
    std::function<void()> choose)
{
    QAction* action = group.addAction(menu.addAction(name));
    action->setCheckable(true);
    QObject::connect(action, &QAction::triggered, &menu, std::move(choose));
    QObject::connect(&menu, &QMenu::aboutToShow, action,
        [action, holds = std::move(holds)] { action->setChecked(holds()); });
}

void popUpBelow(QFrame& popup, const QWidget& button)
{
    popup.adjustSize();
    popup.move(button.mapToGlobal(QPoint(0, button.height() + 4)));
    popup.show();
}

} // namespace

FilterBar::FilterBar(BoardState& state, const BoardFacts& facts, QWidget* parent)
    : QWidget(parent)
    , m_ui(std::make_unique<Ui::FilterBar>())
    , m_state(state)
    , m_facts(facts)
    , m_periods(new PeriodPopup(this))
    , m_filters(new FilterPopup(
          [this](metrics::Dimension dimension) {
              return m_facts.facts() ? metrics::dimensionValues(*m_facts.facts(), dimension)
                                     : std::vector<metrics::DimensionValue> {};
          },
          this))
{
    m_ui->setupUi(this);
    setObjectName(QStringLiteral("filterBar"));
    setAccessibleName(tr("What the board looks at"));
    new FlowLayout(m_ui->choices, gap, lineGap);
    m_chips = new FlowLayout(m_ui->chips, gap, lineGap);
    setUpMenus();
    setUpPopups();
    connect(&m_state, &BoardState::changed, this, &FilterBar::showState);
    connect(&m_facts, &BoardFacts::changed, this, &FilterBar::showState);
    showState();
}

FilterBar::~FilterBar() = default;

void FilterBar::setUpMenus()
{
    auto* comparisons = new QMenu(this);
    comparisons->setObjectName(QStringLiteral("comparisonMenu"));
    auto* comparisonGroup = new QActionGroup(comparisons);
    for (const auto comparison :
        {metrics::Comparison::SameDaysLastMonth, metrics::Comparison::PreviousPeriod,
            metrics::Comparison::SamePeriodLastYear, metrics::Comparison::None}) {
        addChoice(
            *comparisonGroup, *comparisons, comparisonName(comparison),
            [this, comparison] { return m_state.comparison() == comparison; },
            [this, comparison] { m_state.setComparison(comparison); });
    }
    m_ui->comparisonButton->setMenu(comparisons);

    auto* windows = new QMenu(this);
    windows->setObjectName(QStringLiteral("windowMenu"));
    auto* windowGroup = new QActionGroup(windows);
    for (const auto days : {std::optional<int>(7), std::optional<int>(30), std::optional<int>(60),
             std::optional<int>(90), std::optional<int>()}) {
        addChoice(
            *windowGroup, *windows, windowName(days),
            [this, days] { return m_state.windowDays() == days; },
            [this, days] { m_state.setWindowDays(days); });
    }
    m_ui->windowButton->setMenu(windows);

    connect(m_ui->eventDateButton, &QToolButton::clicked, this,
        [this] { m_state.setBasis(metrics::DateBasis::Event); });
    connect(m_ui->leadDateButton, &QToolButton::clicked, this,
        [this] { m_state.setBasis(metrics::DateBasis::Lead); });
}

void FilterBar::setUpPopups()
{
    connect(m_ui->periodButton, &QToolButton::clicked, this, &FilterBar::openPeriods);
    connect(m_periods, &PeriodPopup::periodChosen, this,
        [this](const QString& text) { m_state.setPeriodText(text); });
    connect(m_ui->addFilterButton, &QToolButton::clicked, this, [this] {
        openFilter(m_ui->addFilterButton, static_cast<int>(metrics::Dimension::Source));
    });
    connect(m_filters, &FilterPopup::conditionChosen, this,
        [this](const metrics::FilterCondition& condition) { m_state.setCondition(condition); });
}

void FilterBar::showState()
{
    const QString name = periodName(m_state.periodText());
    const QString dates = periodDates(m_state.period());
    const bool saysMore = !name.isEmpty() && name != dates;
    const QString period = saysMore ? QString(name + QStringLiteral("  ") + dates) : dates;
    m_ui->periodButton->setText(withArrow(period));
    m_ui->periodButton->setAccessibleName(tr("Period: %1").arg(period));

    const auto compared = metrics::comparisonPeriod(m_state.period(), m_state.comparison());
    const QString comparison
        = compared ? tr("vs %1").arg(periodDates(*compared)) : tr("No comparison");
    m_ui->comparisonButton->setText(withArrow(comparison));
    m_ui->comparisonButton->setAccessibleName(
        tr("Comparison: %1").arg(comparisonName(m_state.comparison())));

    const bool isLeadDate = m_state.basis() == metrics::DateBasis::Lead;
    m_ui->eventDateButton->setChecked(!isLeadDate);
    m_ui->leadDateButton->setChecked(isLeadDate);
    m_ui->windowButton->setVisible(isLeadDate);
    m_ui->windowButton->setText(withArrow(windowName(m_state.windowDays())));
    m_ui->windowButton->setAccessibleName(tr("Window: %1").arg(windowName(m_state.windowDays())));
    showChips();
}

void FilterBar::showChips()
{
    while (QLayoutItem* item = m_chips->takeAt(0)) {
        if (item->widget())
            item->widget()->deleteLater();
        delete item;
    }
    for (const metrics::FilterCondition& condition : m_state.filter()) {
        QStringList names;
        for (const QString& key : condition.keys)
            names << m_facts.memberName(condition.dimension, key);
        QString members = listed(names);
        if (members.size() > longestChip)
            members = tr("%n chosen", nullptr, static_cast<int>(condition.keys.size()));
        const int dimension = static_cast<int>(condition.dimension);

        auto* pair = new QWidget(m_ui->chips); // Stays on one line.
        auto* pairLayout = new QHBoxLayout(pair);
        pairLayout->setContentsMargins(0, 0, 0, 0);
        pairLayout->setSpacing(2);
        auto* chip = new QToolButton(pair);
        chip->setObjectName(
            QStringLiteral("filterChip_") + metrics::dimensionId(condition.dimension));
        chip->setProperty("role", QStringLiteral("chip"));
        chip->setFocusPolicy(Qt::StrongFocus);
        chip->setText(ampersandsKept(tr("%1: %2", "dimension and members")
                                         .arg(dimensionText(condition.dimension), members)));
        connect(chip, &QToolButton::clicked, this, [=, this] { openFilter(chip, dimension); });
        pairLayout->addWidget(chip);

        auto* remove = new QToolButton(pair);
        remove->setObjectName(chip->objectName() + QStringLiteral("_remove"));
        remove->setProperty("role", QStringLiteral("link"));
        remove->setFocusPolicy(Qt::StrongFocus);
        remove->setText(QStringLiteral("×"));
        remove->setAccessibleName(tr("Remove the filter"));
        remove->setToolTip(tr("Remove the filter"));
        connect(remove, &QToolButton::clicked, this, [this, which = condition.dimension] {
            m_state.setCondition({which, {}});
        });
        pairLayout->addWidget(remove);
        m_chips->addWidget(pair);
    }
    m_ui->chips->setVisible(!m_state.filter().empty());
}

void FilterBar::openPeriods()
{
    m_periods->setPeriod(m_state.periodText(), m_state.period(), m_state.today());
    popUpBelow(*m_periods, *m_ui->periodButton);
}

void FilterBar::openFilter(QWidget* below, int dimension)
{
    m_filters->setFilter(m_state.filter(), static_cast<metrics::Dimension>(dimension));
    popUpBelow(*m_filters, *below);
}

} // namespace lotboard
