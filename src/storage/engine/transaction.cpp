#include "storage/engine/transaction.h"

#include "storage/engine/database.h"

namespace lotboard::storage {

Transaction::Transaction(Database& database, Kind kind) : m_database(database)
{
    if (kind == Kind::Write)
        m_database.begin();
    else
        m_database.beginRead();
}

Transaction::~Transaction()
{
    rollback();
}

void Transaction::commit()
{
    m_database.commit();
    m_isOpen = false;
}

void Transaction::rollback()
{
    if (!m_isOpen)
        return;
    m_isOpen = false;
    try {
        m_database.rollback();
    } catch (const DatabaseError&) {
        // SQLite has rolled back by itself, or the connection is gone and the transaction with it.
    }
}

} // namespace lotboard::storage
