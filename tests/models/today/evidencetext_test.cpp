#include "models/today/evidencetext.h"

#include <QStringList>

#include <gtest/gtest.h>

using namespace lotboard;
using namespace Qt::Literals::StringLiterals;

TEST(EvidenceText, HasALineForEachKindWithItsShare)
{
    const QString text = evidenceText(
        {{ContactEvidence::Spoke, 3}, {ContactEvidence::StaffSays, 1}, {ContactEvidence::None, 0}});

    const QStringList lines = text.split(u'\n');
    ASSERT_EQ(lines.size(), 3);
    EXPECT_TRUE(lines[0].endsWith(u"3 (75.0%)"_s)) << lines[0].toStdString();
    EXPECT_TRUE(lines[1].endsWith(u"1 (25.0%)"_s));
    EXPECT_NE(lines[0].section(u':', 0, 0), lines[1].section(u':', 0, 0));
}

TEST(EvidenceText, SaysThatThereIsNone)
{
    EXPECT_EQ(evidenceText({}), u"No contact was logged in the last 30 days."_s);
}
