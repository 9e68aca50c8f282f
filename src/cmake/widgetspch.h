#pragma once

#include "corepch.h"

#include <QtCharts>
#include <QtWidgets>
