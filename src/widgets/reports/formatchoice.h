#pragma once

#include "services/report/reportformat.h"

namespace lotboard {

class ChoiceButton;

// The formats of a report in a button that opens a list; none chosen means all.

void fillWithFormats(ChoiceButton& button);
void chooseFormats(ChoiceButton& button, const ReportFormats& formats);
ReportFormats chosenFormats(const ChoiceButton& button);

} // namespace lotboard
