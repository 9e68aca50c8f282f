#pragma once

#include <QString>

namespace lotboard {

// Names of people and businesses, as files write them in one column.

struct PersonName
{
    QString first {};
    QString last {}; ///< With what belongs behind it: Smith Jr.
};

/// First and last name of "Smith, Ann", "Ann Smith" and "王小明"; a single word is a last name.
PersonName splitName(const QString& name);

/// Whether it ends in the legal form of a company: "Dock Street Towing, LLC".
bool isBusinessName(QStringView name);

/// "Stone, Caleb" as "Caleb Stone", so that both are one person. Two full names between one comma
/// stay as they are.
QString firstNameFirst(const QString& name);

} // namespace lotboard
