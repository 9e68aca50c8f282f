#pragma once

#include <QByteArray>
#include <QFile>
#include <QString>

#include <gtest/gtest.h>

namespace lotboard {

/// Compares bytes with the file of that name in tests/golden. With LOTBOARD_UPDATE_GOLDEN set, the
/// file is written anew instead; look at what changed before committing it.
inline void expectGolden(const QString& name, const QByteArray& bytes)
{
    QFile file(QStringLiteral(LOTBOARD_GOLDEN) + u'/' + name);
    if (qEnvironmentVariableIsSet("LOTBOARD_UPDATE_GOLDEN")) {
        ASSERT_TRUE(file.open(QIODevice::WriteOnly)) << file.fileName().toStdString();
        ASSERT_EQ(file.write(bytes), bytes.size());
        return;
    }
    ASSERT_TRUE(file.open(QIODevice::ReadOnly)) << file.fileName().toStdString();
    EXPECT_EQ(bytes.toStdString(), file.readAll().toStdString()) << name.toStdString();
}

} // namespace lotboard
