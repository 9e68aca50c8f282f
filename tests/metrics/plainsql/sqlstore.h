#pragma once

#include "metrics/query.h"
#include "metrics/resulttable.h"

#include "support/storestory.h"

#include <map>

struct sqlite3;

namespace lotboard::metrics {

/// The numbers of a store by plain SQL, straight from the definitions and without regard to time:
/// what the engine is held against. Knows nothing of the engine's tables.
class SqlStore
{
public:
    explicit SqlStore(const StoreStory& story);
    ~SqlStore();
    SqlStore(const SqlStore&) = delete;
    SqlStore& operator=(const SqlStore&) = delete;

    /// The parts of a figure, by the keys of the row; no keys: the total.
    struct Parts
    {
        double numerator = 0;
        double denominator = 0;
        std::optional<double> value {};
    };
    using Rows = std::map<QStringList, Parts>;

    /// Rows of one metric; those that nothing was counted in are absent.
    Rows rows(MetricId metric, const Query& query, const Period& period, bool isTotal);
    Exclusions exclusions(const Query& query);

private:
    using Sums = std::map<QStringList, double>;

    void run(const QString& sql);
    std::vector<QStringList> select(const QString& sql);
    QString conditions(const Query& query, const Period& period) const;
    Sums sum(const QString& view, const QString& amount, const QString& condition,
        const Query& query, const Period& period, bool isTotal);
    std::map<QStringList, std::vector<double>> valuesOf(const QString& view, const QString& value,
        const Query& query, const Period& period, bool isTotal);

    sqlite3* m_database = nullptr;
};

} // namespace lotboard::metrics
