#include "services/backup/salvage.h"

#include "base/atomicfile.h"
#include "exchange/csv/csvwriter.h"
#include "services/backup/privatefolder.h"
#include "storage/changes/permission.h"
#include "storage/file/salvage.h"

#include <QCoreApplication>
#include <QDir>

#include <memory>

using namespace Qt::StringLiterals;

namespace lotboard {
namespace {

class ValueWriter
{
public:
    explicit ValueWriter(exchange::CsvWriter& csv) : m_csv(csv) { }

    void operator()(std::monostate) const { m_csv.empty(); }
    void operator()(std::int64_t number) const { m_csv.integer(number); }
    void operator()(double number) const
    {
        constexpr int decimals = 6;
        m_csv.decimal(number, decimals);
    }
    void operator()(const QString& text) const { m_csv.text(text); }
    void operator()(const QByteArray& bytes) const
    {
        m_csv.text(QString::fromLatin1(bytes.toHex()));
    }

private:
    exchange::CsvWriter& m_csv;
};

/// A file for each table, which exists only if it has a row.
class FolderSink final : public storage::SalvageSink
{
public:
    explicit FolderSink(QString folder) : m_folder(std::move(folder)) { }

    Status beginTable(const QString& name, const QStringList& columns) override
    {
        m_tables.push_back({.name = name});
        m_columns = columns;
        return success();
    }
    Status row(std::span<const storage::SalvagedValue> values) override
    {
        if (!m_csv) {
            if (auto begun = beginFile(); !begun)
                return begun;
        }
        for (const storage::SalvagedValue& value : values)
            std::visit(ValueWriter(*m_csv), value);
        m_csv->endRow();
        ++m_tables.back().rowCount;
        return success();
    }
    Status endTable(bool isWhole) override
    {
        m_tables.back().isWhole = isWhole;
        if (!m_csv)
            return success();
        const auto written = m_csv->finish();
        m_csv.reset();
        const auto saved = written ? m_file->commit() : written;
        m_file.reset();
        return saved;
    }

    std::vector<SalvagedTable> takeTables() { return std::move(m_tables); }

private:
    Status beginFile()
    {
        m_file = std::make_unique<AtomicFile>(
            QDir(m_folder).filePath(m_tables.back().name + u".csv"_s));
        if (auto opened = m_file->open(); !opened)
            return opened;
        m_csv = std::make_unique<exchange::CsvWriter>(
            [file = m_file.get()](QByteArrayView bytes) { return file->write(bytes); });
        for (const QString& column : m_columns)
            m_csv->text(column);
        m_csv->endRow();
        return success();
    }

    QString m_folder;
    QStringList m_columns {};
    std::vector<SalvagedTable> m_tables {};
    std::unique_ptr<AtomicFile> m_file {};
    std::unique_ptr<exchange::CsvWriter> m_csv {};
};

} // namespace

Result<std::vector<SalvagedTable>> salvageToFolder(const Session& session,
    const QString& databasePath, const QString& folder, const JobControl& control)
{
    for (const Right right : {Right::ManageStore, Right::ExportCustomers}) {
        if (const auto allowed = storage::checkRight(session, right); !allowed)
            return allowed.error();
    }
    if (QDir(folder).exists() && !QDir(folder).isEmpty())
        return Error {Error::Code::CannotWrite,
            {folder,
                QCoreApplication::translate("Error", "there is something in this folder already")}};
    if (const auto made = makePrivateFolder(folder); !made)
        return made.error();
    FolderSink sink(folder);
    if (const auto read = storage::salvageRows(databasePath, sink, control); !read)
        return read.error();
    return sink.takeTables();
}

} // namespace lotboard
