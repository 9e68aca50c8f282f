#pragma once

#include <cstdint>
#include <initializer_list>

namespace lotboard {

/// What a session may do. Asked by services and storage before they do it. The numbers are stored.
enum class Right : std::uint8_t {
    ReadBoard = 0, ///< Dashboard, reports, numbers without names.
    ReadCustomers = 1, ///< Names, phones, notes: of one's own leads and of those that nobody has.
    EditLeads = 2, ///< The same leads.
    EditSales = 3,
    ImportFiles = 4,
    ExportCustomers = 5,
    ManageStore = 6, ///< Settings, staff, goals, backups, undo of imports.
    ReadAllLeads = 7, ///< Those of others, too.
    EditAllLeads = 8,
    ReadGrosses = 9, ///< What others made on their deals, and the store with them.
};

/// A set of rights.
class Rights
{
public:
    constexpr Rights() = default;
    constexpr Rights(std::initializer_list<Right> rights)
    {
        for (const Right right : rights)
            m_bits |= bitOf(right);
    }

    /// As stored: a bit for each right, at the place of its number.
    static constexpr Rights fromBits(std::uint32_t bits)
    {
        Rights rights;
        rights.m_bits = bits;
        return rights;
    }
    constexpr std::uint32_t bits() const { return m_bits; }

    constexpr bool has(Right right) const { return (m_bits & bitOf(right)) != 0; }
    constexpr bool isEmpty() const { return m_bits == 0; }
    constexpr Rights with(Rights others) const { return fromBits(m_bits | others.m_bits); }
    constexpr Rights within(Rights others) const { return fromBits(m_bits & others.m_bits); }

    friend constexpr bool operator==(Rights, Rights) = default;

private:
    static constexpr std::uint32_t bitOf(Right right)
    {
        return std::uint32_t {1} << static_cast<unsigned>(right);
    }

    std::uint32_t m_bits = 0;
};

} // namespace lotboard
