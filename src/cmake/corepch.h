#pragma once

// Precompiled for every layer: what nearly every file includes anyway. A file still includes what
// it uses, so that it compiles without this header, too.
#include <QByteArray>
#include <QDateTime>
#include <QFile>
#include <QHash>
#include <QLocale>
#include <QObject>
#include <QString>
#include <QStringList>
#include <QTimeZone>
#include <QVariant>

#include <algorithm>
#include <array>
#include <chrono>
#include <cstdint>
#include <functional>
#include <map>
#include <memory>
#include <optional>
#include <span>
#include <string>
#include <string_view>
#include <unordered_map>
#include <utility>
#include <variant>
#include <vector>
