#pragma once

namespace lotboard::storage {

class Database;

/// Rolls back when it goes out of scope without commit(). Does not take the write lock of the file:
/// see UnitOfWork.
class Transaction
{
public:
    enum class Kind {
        Write,
        Read, ///< Every statement sees the same state of the database.
    };

    /// `database` must outlive the transaction.
    explicit Transaction(Database& database, Kind kind = Kind::Write);
    ~Transaction();
    Transaction(const Transaction&) = delete;
    Transaction& operator=(const Transaction&) = delete;

    void commit();
    void rollback();

private:
    Database& m_database;
    bool m_isOpen = true;
};

} // namespace lotboard::storage
