#pragma once

#include "../../src/cmake/widgetspch.h"

#include <QtTest>

#include <gtest/gtest.h>
