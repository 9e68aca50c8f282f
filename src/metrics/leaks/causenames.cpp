#include "metrics/leaks/causenames.h"

#include <QtGlobal>

namespace lotboard::metrics {
namespace {

struct CauseWords
{
    LeakCause cause {};
    const char* id = "";
    const char* name = "";
    const char* explanation = "";
};

constexpr std::array causes {
    CauseWords {LeakCause::LeadVolume, "lead_volume", QT_TRANSLATE_NOOP("LeakCause", "Lead volume"),
        QT_TRANSLATE_NOOP("LeakCause", "More or fewer leads came in.")},
    CauseWords {LeakCause::SourceMix, "source_mix", QT_TRANSLATE_NOOP("LeakCause", "Source mix"),
        QT_TRANSLATE_NOOP("LeakCause",
            "More or fewer of the leads came from sources whose leads are likelier to buy.")},
    CauseWords {LeakCause::Contact, "contact", QT_TRANSLATE_NOOP("LeakCause", "Contact"),
        QT_TRANSLATE_NOOP("LeakCause", "More or fewer of the leads were contacted.")},
    CauseWords {LeakCause::Appointment, "appointment",
        QT_TRANSLATE_NOOP("LeakCause", "Appointment"),
        QT_TRANSLATE_NOOP("LeakCause", "More or fewer of those contacted made an appointment.")},
    CauseWords {LeakCause::Show, "show", QT_TRANSLATE_NOOP("LeakCause", "Show"),
        QT_TRANSLATE_NOOP("LeakCause", "More or fewer of those with an appointment came in.")},
    CauseWords {LeakCause::Close, "close", QT_TRANSLATE_NOOP("LeakCause", "Close"),
        QT_TRANSLATE_NOOP("LeakCause", "More or fewer cars were sold to those who came in.")},
    CauseWords {LeakCause::StepSkipped, "step_skipped",
        QT_TRANSLATE_NOOP("LeakCause", "Step skipped"),
        QT_TRANSLATE_NOOP("LeakCause",
            "Sold to leads of the period that lack a step, such as those who came in without an "
            "appointment.")},
    CauseWords {LeakCause::OtherPeriods, "other_periods",
        QT_TRANSLATE_NOOP("LeakCause", "Leads of other periods"),
        QT_TRANSLATE_NOOP("LeakCause",
            "Sold in the period to leads of another one, less what leads of the period bought "
            "outside of it.")},
    CauseWords {LeakCause::WithoutLead, "without_lead",
        QT_TRANSLATE_NOOP("LeakCause", "Without a lead"),
        QT_TRANSLATE_NOOP("LeakCause",
            "Sold to customers who are no lead, or whose lead is marked duplicate or invalid.")},
    CauseWords {LeakCause::OutsideSteps, "outside_steps",
        QT_TRANSLATE_NOOP("LeakCause", "Outside the steps"),
        QT_TRANSLATE_NOOP("LeakCause",
            "Sold to customers who did not take these steps, such as those who came in without an "
            "appointment.")},
    CauseWords {LeakCause::UnitsGoal, "units_goal",
        QT_TRANSLATE_NOOP("LeakCause", "Goal for units"),
        QT_TRANSLATE_NOOP("LeakCause",
            "What the goal for units asks beyond what the steps give at their goals.")},
    CauseWords {LeakCause::GrossPerCar, "gross_per_car",
        QT_TRANSLATE_NOOP("LeakCause", "Gross per car"),
        QT_TRANSLATE_NOOP("LeakCause", "Each car made more or less.")},
};

constexpr std::array ofPeriods {LeakCause::LeadVolume, LeakCause::SourceMix, LeakCause::Contact,
    LeakCause::Appointment, LeakCause::Show, LeakCause::Close, LeakCause::StepSkipped,
    LeakCause::OtherPeriods, LeakCause::WithoutLead, LeakCause::GrossPerCar};
constexpr std::array ofBaselines {LeakCause::LeadVolume, LeakCause::SourceMix, LeakCause::Contact,
    LeakCause::Appointment, LeakCause::Show, LeakCause::Close, LeakCause::OutsideSteps,
    LeakCause::GrossPerCar};
constexpr std::array ofGoals {LeakCause::LeadVolume, LeakCause::Contact, LeakCause::Appointment,
    LeakCause::Show, LeakCause::Close, LeakCause::UnitsGoal};

const CauseWords& wordsOf(LeakCause cause)
{
    return causes[static_cast<std::size_t>(cause)];
}

} // namespace

std::span<const LeakCause> leakCauses(LeakYardstick yardstick, bool isInGross)
{
    if (yardstick == LeakYardstick::Goals)
        return ofGoals;
    const std::span<const LeakCause> causes = yardstick == LeakYardstick::Baseline
        ? std::span<const LeakCause>(ofBaselines)
        : std::span<const LeakCause>(ofPeriods);
    return causes.first(isInGross ? causes.size() : causes.size() - 1);
}

QString causeId(LeakCause cause)
{
    return QString::fromLatin1(wordsOf(cause).id);
}

const char* causeName(LeakCause cause)
{
    return wordsOf(cause).name;
}

const char* causeExplanation(LeakCause cause)
{
    return wordsOf(cause).explanation;
}

} // namespace lotboard::metrics
