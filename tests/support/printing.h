#pragma once

#include "base/money.h"
#include "base/period.h"
#include "base/result.h"
#include "base/strongid.h"

#include <QString>

#include <gtest/gtest.h>

#include <ostream>

// How GoogleTest shows our values when an expectation fails. It finds these functions by their
// name, in the namespace of the argument.

inline void PrintTo(const QString& text, std::ostream* out)
{
    *out << '"' << text.toStdString() << '"';
}

namespace lotboard {

template<class Tag>
void PrintTo(StrongId<Tag> id, std::ostream* out)
{
    *out << '#' << id.value;
}

inline void PrintTo(Money money, std::ostream* out)
{
    *out << money.cents() << " cents";
}

inline void PrintTo(const Period& period, std::ostream* out)
{
    *out << periodText(period).toStdString();
}

/// For ASSERT_TRUE(succeeded(result)): says why, if it did not.
template<class T>
testing::AssertionResult succeeded(const Result<T>& result)
{
    if (result)
        return testing::AssertionSuccess();
    return testing::AssertionFailure() << errorText(result.error()).toStdString() << " ["
                                       << result.error().detail.toStdString() << ']';
}

} // namespace lotboard
