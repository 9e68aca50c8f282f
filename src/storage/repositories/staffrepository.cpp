#include "storage/repositories/staffrepository.h"

#include "storage/rows/rowaccess.h"

namespace lotboard::storage {

Result<Staff> StaffRepository::find(const Session& session, StaffId id) const
{
    return permitted(session, Right::ReadBoard, [&] { return findRow<Staff>(m_database, id); });
}

Result<std::vector<Staff>> StaffRepository::all(const Session& session) const
{
    return permitted(session, Right::ReadBoard, [&]() -> Result<std::vector<Staff>> {
        return selectRows<Staff>(m_database, "ORDER BY name, id");
    });
}

Result<Staff> StaffRepository::insert(const Session& session, UnitOfWork& unit, const Staff& staff)
{
    return permitted(session, Right::ManageStore, [&] { return insertRow(unit, staff); });
}

Result<Staff> StaffRepository::update(const Session& session, UnitOfWork& unit, const Staff& staff)
{
    return permitted(session, Right::ManageStore, [&] { return updateRow(unit, staff); });
}

} // namespace lotboard::storage
