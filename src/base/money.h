#pragma once

#include <compare>
#include <cstdint>

namespace lotboard {

/// An exact amount in the currency of the store, counted in whole cents. There is deliberately
/// no constructor from double: amounts are never rounded on the way in.
class Money
{
public:
    constexpr Money() = default;
    static constexpr Money fromCents(std::int64_t cents) { return Money {cents}; }

    constexpr std::int64_t cents() const { return m_cents; }

    constexpr Money& operator+=(Money other)
    {
        m_cents += other.m_cents;
        return *this;
    }
    constexpr Money& operator-=(Money other)
    {
        m_cents -= other.m_cents;
        return *this;
    }
    friend constexpr Money operator+(Money a, Money b) { return a += b; }
    friend constexpr Money operator-(Money a, Money b) { return a -= b; }
    friend constexpr auto operator<=>(Money, Money) = default;

private:
    constexpr explicit Money(std::int64_t cents) : m_cents(cents) { }

    std::int64_t m_cents = 0;
};

/// Splits `total` into as many parts as `shares` has members, in proportion to them and in the
/// order given: each part is the rounded running total less what earlier parts took, so that the
/// parts add up to `total` to the cent whenever the shares add up to `whole`. O(1) a part.
/// Used for split deals (whole = 10,000 basis points) and for spend spread over days.
class ProportionalSplit
{
public:
    /// REQUIRES: whole > 0.
    ProportionalSplit(Money total, std::int64_t whole) : m_total(total), m_whole(whole) { }

    /// The next part, for `share` out of the whole.
    Money next(std::int64_t share);

private:
    Money m_total;
    std::int64_t m_whole;
    std::int64_t m_sharesSoFar = 0;
    Money m_given {};
};

} // namespace lotboard
