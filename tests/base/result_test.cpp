#include "base/result.h"

#include <gtest/gtest.h>

#include <string>
#include <type_traits>
#include <vector>

namespace lotboard {
namespace {

Result<std::vector<std::string>> allNames()
{
    return std::vector<std::string> {
        "a name too long for the short string optimisation", "another"};
}

TEST(Result, ListFromACallCanBeWalkedAtOnce)
{
    std::vector<std::string> walked;

    for (const std::string& name : *allNames())
        walked.push_back(name);

    EXPECT_EQ(walked, *allNames());
    static_assert(!std::is_reference_v<decltype(*allNames())>);
    static_assert(!std::is_reference_v<decltype(allNames().value())>);
}

TEST(Result, ErrorIsKeptWithItsArguments)
{
    const Result<int> refused = Error {Error::Code::NotAFile, {QStringLiteral("x")}, {}};

    ASSERT_FALSE(refused);
    EXPECT_EQ(refused.error().code, Error::Code::NotAFile);
    EXPECT_EQ(refused.error().arguments, QStringList(QStringLiteral("x")));
}

} // namespace
} // namespace lotboard
