#include "widgets/reports/formatchoice.h"

#include "models/reports/reportwords.h"
#include "widgets/leads/choicebutton.h"

#include <QCoreApplication>

namespace lotboard {

void fillWithFormats(ChoiceButton& button)
{
    std::vector<ChoiceButton::Choice> choices;
    for (const ReportFormat format : allReportFormats)
        choices.push_back({static_cast<qint64>(format), formatText(format)});
    button.setChoices(QCoreApplication::translate("ReportFormat", "Formats"), std::move(choices));
}

void chooseFormats(ChoiceButton& button, const ReportFormats& formats)
{
    std::vector<qint64> ids;
    if (formats.size() < allReportFormats.size()) {
        for (const ReportFormat format : formats)
            ids.push_back(static_cast<qint64>(format));
    }
    button.setChosen(ids);
}

ReportFormats chosenFormats(const ChoiceButton& button)
{
    ReportFormats formats;
    for (const qint64 id : button.chosen())
        formats.push_back(static_cast<ReportFormat>(id));
    if (formats.empty())
        formats.assign(allReportFormats.begin(), allReportFormats.end());
    return formats;
}

} // namespace lotboard
