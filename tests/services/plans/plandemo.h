#pragma once

#include "metrics/engine.h"
#include "services/demo/demoservice.h"
#include "services/plans/planservice.h"
#include "services/workspace.h"

#include "support/printing.h"

#include <QFile>
#include <QTemporaryDir>

#include <memory>

namespace lotboard {

/// A demo store of the usual size, where internet leads have been followed up better for half a
/// year, opened on a day of one's choice: what came later has not happened.
class PlanDemo
{
public:
    static constexpr std::chrono::sys_days until
        = std::chrono::sys_days(std::chrono::year(2026) / std::chrono::November / 21);
    static std::chrono::sys_days changeDay() { return addMonths(until, -6); }

    explicit PlanDemo(std::chrono::sys_days today = until)
        : m_clock(std::chrono::sys_seconds(today) + std::chrono::hours(20))
    {
        EXPECT_TRUE(QFile::copy(made(), path()));
        auto opened = Workspace::open(path(), m_clock);
        EXPECT_TRUE(succeeded(opened));
        m_workspace = std::move(*opened);
        EXPECT_TRUE(succeeded(m_workspace->loadFacts()));
    }

    Workspace& operator*() { return *m_workspace; }
    Workspace* operator->() { return m_workspace.get(); }

    /// The leads of all sources that are online.
    metrics::Filter internetLeads() const
    {
        return {{metrics::Dimension::Source,
            {QStringLiteral("1"), QStringLiteral("2"), QStringLiteral("3"), QStringLiteral("4"),
                QStringLiteral("5"), QStringLiteral("6"), QStringLiteral("7")}}};
    }

private:
    /// Made once for all tests of a program: it takes a second.
    static QString made()
    {
        static const QTemporaryDir folder;
        const QString path = folder.filePath(QStringLiteral("made.lotboard"));
        if (!QFile::exists(path)) {
            EXPECT_TRUE(succeeded(createDemo(path, {.until = until})));
        }
        return path;
    }
    QString path() const { return m_folder.filePath(QStringLiteral("demo.lotboard")); }

    QTemporaryDir m_folder;
    FixedClock m_clock;
    std::unique_ptr<Workspace> m_workspace;
};

} // namespace lotboard
