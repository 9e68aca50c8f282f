#pragma once

#include "../../src/cmake/corepch.h"

#include <gtest/gtest.h>
