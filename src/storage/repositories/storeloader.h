#pragma once

#include "base/result.h"
#include "domain/session.h"
#include "storage/changes/unitofwork.h"
#include "storage/rows/indexpause.h"
#include "storage/rows/rowwriter.h"

#include <QString>

#include <cstdint>
#include <memory>
#include <vector>

namespace lotboard::storage {

class StoreFile;

/// A territory with the postal codes that make it.
struct NewTerritory
{
    QString name {};
    StaffId owner {};
    std::vector<QString> areaCodes {};
};

/// Fills a new file with the rows of a whole store in one transaction, audited as one row. In a
/// file without rows each kind gets the ids 1, 2, 3, … in the order in which it is added, so that
/// rows may refer to one another by these. Nothing is checked beyond the constraints of the tables.
class StoreLoader
{
public:
    /// Needs Right::ManageStore. Error::Locked. `file` must outlive the loader.
    static Result<std::unique_ptr<StoreLoader>> begin(const Session& session, StoreFile& file);

    /// Adds a Source, Campaign, Staff, Customer, Vehicle, Lead, Communication, Appointment, Show,
    /// Sale, Spend, Goal, Cadence, CadenceStep, Task or Consent. After an error nothing more is
    /// written: see status().
    template<class T>
    void add(const T& value)
    {
        if (m_status)
            m_status = attempt([&]() -> Status {
                m_rows->add(value);
                return success();
            });
    }
    void add(const NewTerritory& territory);

    /// The first error.
    const Status& status() const { return m_status; }

    /// Saves everything for good, or nothing: called once, last. Without it nothing is stored.
    Status finish();

private:
    explicit StoreLoader(std::unique_ptr<UnitOfWork> unit);

    std::unique_ptr<UnitOfWork> m_unit;
    IndexPause m_indexPause;
    std::unique_ptr<RowWriter> m_rows; ///< Gone before the unit is.
    Status m_status = success();
};

} // namespace lotboard::storage
