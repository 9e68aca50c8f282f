#pragma once

#include "base/result.h"
#include "cli/verb.h"
#include "domain/store.h"

#include <QString>
#include <QStringList>

namespace lotboard::cli {

/// A new, empty database for a store.
class InitVerb final : public Verb
{
public:
    VerbHelp help() const override;
    void setUp(CLI::App& app) override;
    ExitCode run(Context& context) override;

private:
    Result<BusinessCalendar> calendar() const;

    Store m_store {};
    QString m_zone {};
    QStringList m_openHours {};
    QStringList m_holidays {};
};

} // namespace lotboard::cli
