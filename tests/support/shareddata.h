#pragma once

#include <QFileInfo>
#include <QString>

#include <gtest/gtest.h>

namespace lotboard {

/// The folder of real files that stands beside a checkout, `path` below it.
QString sharedData(const QString& path);

} // namespace lotboard

/// A test that needs a real file skips itself, saying so, where the folder is absent.
#define LOTBOARD_NEED_SHARED_DATA(path)                                                            \
    if (!QFileInfo::exists(lotboard::sharedData(path)))                                            \
    GTEST_SKIP() << "no such real file: " << lotboard::sharedData(path).toStdString()
