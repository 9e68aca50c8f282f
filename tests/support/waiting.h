#pragma once

#include <QTest>

#include <gtest/gtest.h>

/// Runs the event loop until `condition` holds; fails after ten seconds. Never sleeps longer than
/// it must.
#define LOTBOARD_WAIT_FOR(condition)                                                               \
    ASSERT_TRUE(QTest::qWaitFor([&] { return static_cast<bool>(condition); }, 10'000))
