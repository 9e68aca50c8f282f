#pragma once

#include <QByteArray>

#include <cstdint>
#include <random>
#include <vector>

namespace lotboard {

/// Makes new inputs out of old ones: turns bits, cuts, repeats, splices, and puts in what means
/// something to a reader. The same seed makes the same inputs.
class Mutator
{
public:
    /// `corpus` must not be empty.
    Mutator(std::vector<QByteArray> corpus, std::uint32_t seed);

    QByteArray next();

private:
    QByteArray mutated(QByteArray bytes);
    qsizetype place(const QByteArray& bytes);
    qsizetype length(qsizetype most);

    std::vector<QByteArray> m_corpus;
    std::mt19937 m_random;
};

} // namespace lotboard
