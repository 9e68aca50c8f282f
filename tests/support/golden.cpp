#include "support/golden.h"

#include <QFile>

#include <gtest/gtest.h>

void lotboard::expectGolden(const QString& name, const QByteArray& bytes)
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
