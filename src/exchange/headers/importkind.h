#pragma once

#include <QString>
#include <QStringView>

#include <array>
#include <cstdint>
#include <optional>

namespace lotboard::exchange {

/// What the rows of a file are.
enum class ImportKind : std::uint8_t {
    Leads,
    Communications,
    Appointments,
    Shows,
    Sales,
    Spend,
    Vehicles,
    Customers,
    Staff,
    /// One row a lead, with columns for its first contact, appointment, show and sale. In an export
    /// of opportunities the sold date is that of closing: whether it was won, the status says.
    Wide,
};

inline constexpr std::array allImportKinds {ImportKind::Leads, ImportKind::Communications,
    ImportKind::Appointments, ImportKind::Shows, ImportKind::Sales, ImportKind::Spend,
    ImportKind::Vehicles, ImportKind::Customers, ImportKind::Staff, ImportKind::Wide};

/// As the command line names it: leads, communications, …, wide.
QString importKindId(ImportKind kind);
std::optional<ImportKind> importKindFromId(QStringView id);

} // namespace lotboard::exchange
