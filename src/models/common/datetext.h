#pragma once

// Words of figures and days are shared with the report, see services/wording.
#include "services/wording/datetext.h"
