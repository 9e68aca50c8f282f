#pragma once

#include "cmake/corepch.h"

#include <gtest/gtest.h>
