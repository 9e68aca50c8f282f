#pragma once

#include "cmake/widgetspch.h"

#include <QtTest>

#include <gtest/gtest.h>
