#pragma once

#include "models/common/formfield.h"
#include "services/store/storeservice.h"

#include <vector>

namespace lotboard {

/// Every setting of a store that can be changed, in the order of its page.
std::vector<FormField<StoreSettings>> storeFields();

QString saleDateRuleText(SaleDateRule rule);
QString unwindRuleText(UnwindRule rule);
/// "9:00 AM – 8:00 PM" as the reader's locale writes it, or that it is closed.
QString openHoursText(const OpenHours& hours);
/// The days of a week in the reader's order, by C++ weekday number.
std::vector<int> weekInOrder();

} // namespace lotboard
