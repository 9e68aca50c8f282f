#pragma once

#include <array>
#include <cassert>
#include <cstddef>
#include <cstdint>
#include <span>

namespace lotboard::demo {

/// Random numbers that are the same with every compiler and library, unlike the distributions of
/// <random>: only integers and the four operations of IEEE arithmetic. The generator is SplitMix64
/// (Steele, Lea, Flood: "Fast splittable pseudorandom number generators", OOPSLA 2014).
class Random
{
public:
    explicit Random(std::uint64_t seed) : m_state(seed) { }
    /// An independent stream for part `number` of what `seed` makes.
    Random(std::uint64_t seed, std::uint64_t number)
        : m_state(Random(seed).next() ^ mix(number)) { }

    std::uint64_t next()
    {
        m_state += 0x9E3779B97F4A7C15U;
        return mix(m_state);
    }
    /// From 0 up to, not including, 1.
    double unit() { return static_cast<double>(next() >> 11U) * 0x1.0p-53; }
    bool chance(double probability) { return unit() < probability; }
    double between(double low, double high) { return low + (high - low) * unit(); }
    /// Both ends included. REQUIRES: low <= high.
    std::int64_t integer(std::int64_t low, std::int64_t high)
    {
        assert(low <= high);
        return low + static_cast<std::int64_t>(unit() * static_cast<double>(high - low + 1));
    }
    /// A position in a list of `count`.
    std::size_t position(std::size_t count)
    {
        assert(count > 0);
        return static_cast<std::size_t>(unit() * static_cast<double>(count));
    }
    template<class List>
    const auto& oneOf(const List& list)
    {
        return list[position(std::size(list))];
    }
    /// A position in `weights`, each as likely as its weight. REQUIRES: their sum is positive.
    std::size_t weighted(std::span<const double> weights)
    {
        double sum = 0;
        for (const double weight : weights)
            sum += weight;
        double rest = unit() * sum;
        for (std::size_t i = 0; i + 1 < weights.size(); ++i) {
            rest -= weights[i];
            if (rest < 0)
                return i;
        }
        return weights.size() - 1;
    }
    /// A value of a distribution given by its quantiles at equal steps from 0 to 1, straight lines
    /// between them. REQUIRES: at least two.
    double quantile(std::span<const double> quantiles)
    {
        const double place = unit() * static_cast<double>(quantiles.size() - 1);
        const auto below = static_cast<std::size_t>(place);
        const double part = place - static_cast<double>(below);
        return quantiles[below] + (quantiles[below + 1] - quantiles[below]) * part;
    }
    /// Mean 0, variance 1, and bell-shaped: the sum of twelve (Irwin–Hall), never beyond ±6.
    double bell()
    {
        double sum = -6;
        for (int i = 0; i < 12; ++i)
            sum += unit();
        return sum;
    }

private:
    static std::uint64_t mix(std::uint64_t z)
    {
        z = (z ^ (z >> 30U)) * 0xBF58476D1CE4E5B9U;
        z = (z ^ (z >> 27U)) * 0x94D049BB133111EBU;
        return z ^ (z >> 31U);
    }

    std::uint64_t m_state;
};

} // namespace lotboard::demo
