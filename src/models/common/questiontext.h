#pragma once

#include "metrics/facttable.h"
#include "metrics/query.h"

#include <QString>

#include <functional>

namespace lotboard {

// Questions that were written down (metrics/querytext.h), in the user's words.

/// What a member of a dimension is called.
using MemberNames = std::function<QString(metrics::Dimension, const QString& key)>;
/// As the facts know them; keys that they do not know stay as they are, all of them without facts.
/// What it returns is for one thread.
MemberNames memberNames(const metrics::FactTablePtr& facts);

/// "Dealer website, AutoTrader", or "All leads".
QString leadsText(const metrics::Filter& filter, const MemberNames& name);

/// "Leads, Contact rate · Source · Last month · By event date · Dealer website": only what the text
/// says, so that of a filter alone leadsText() is left. `written` itself if it is no question.
QString questionText(const QString& written, const MemberNames& name);

} // namespace lotboard
