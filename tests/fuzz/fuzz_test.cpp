#include "fuzz/fuzztargets.h"
#include "fuzz/mutator.h"

#include <QDir>
#include <QFile>

#include <gtest/gtest.h>

#include <ostream>

using namespace lotboard;

namespace {

constexpr int mutations = 2500;

struct FuzzTarget
{
    const char* name {}; ///< Of its folder in the corpus, too.
    FuzzOne run = nullptr;
};

void PrintTo(const FuzzTarget& target, std::ostream* out)
{
    *out << target.name;
}

class FuzzTest : public testing::TestWithParam<FuzzTarget>
{
protected:
    void SetUp() override
    {
        const QDir folder(
            QStringLiteral(LOTBOARD_CORPUS) + u'/' + QString::fromLatin1(GetParam().name));
        for (const QFileInfo& info : folder.entryInfoList(QDir::Files, QDir::Name)) {
            QFile file(info.filePath());
            ASSERT_TRUE(file.open(QIODevice::ReadOnly));
            m_corpus.push_back(file.readAll());
        }
        ASSERT_FALSE(m_corpus.empty());
    }

    static void expectPromisesKept(const QByteArray& input)
    {
        const QString broken = GetParam().run(input);
        ASSERT_TRUE(broken.isEmpty())
            << broken.toStdString() << "\ninput: " << input.toPercentEncoding().toStdString();
    }

    std::vector<QByteArray> m_corpus;
};

} // namespace

TEST_P(FuzzTest, KeepsItsPromisesForTheCorpus)
{
    for (const QByteArray& input : m_corpus)
        expectPromisesKept(input);
    expectPromisesKept({});
}

TEST_P(FuzzTest, KeepsItsPromisesWhateverComes)
{
    Mutator mutator(m_corpus, 20261121);
    for (int count = 0; count < mutations && !HasFatalFailure(); ++count)
        expectPromisesKept(mutator.next());
}

INSTANTIATE_TEST_SUITE_P(, FuzzTest,
    testing::Values(FuzzTarget {"csv", fuzzCsv}, FuzzTarget {"adf", fuzzAdf},
        FuzzTarget {"values", fuzzValues}, FuzzTarget {"text", fuzzText},
        FuzzTarget {"arguments", fuzzArguments}),
    [](const auto& test) { return std::string(test.param.name); });
