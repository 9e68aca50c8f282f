#pragma once

#include "domain/session.h"
#include "models/common/jobrunner.h"
#include "models/common/saveattempt.h"
#include "services/store/storeservice.h"

#include <QObject>

#include <functional>
#include <optional>

namespace lotboard {

class Workspace;

/// Reads the settings of the store and saves them, off the GUI thread, and says how it went. Shows
/// nothing.
class StoreEditor final : public QObject
{
    Q_OBJECT

public:
    /// Called on a pool thread, on behalf of one session.
    struct Calls
    {
        std::function<Result<StoreSettings>()> read {};
        std::function<Result<Saved<StoreSettings>>(const StoreSettings&)> save {};
    };

    explicit StoreEditor(Calls calls, QObject* parent = nullptr);

    void load();
    /// As last read; nothing before that.
    const std::optional<StoreSettings>& settings() const { return m_settings; }

    /// Nothing happens while something is being saved.
    void save(const StoreSettings& settings);
    bool isBusy() const { return m_saving.isRunning(); }

Q_SIGNALS:
    /// settings() were read.
    void changed();
    void busyChanged();
    void saved(const QString& text, const lotboard::SavedAction& action);
    /// Nothing was saved: somebody else has saved the store meanwhile, as `theirs`.
    void conflicted(const lotboard::StoreSettings& theirs, const lotboard::StoreSettings& ours);
    /// Nothing was saved, or nothing can be shown: why.
    void refused(const QString& text);

private:
    void take(
        const StoreSettings& ours, const SaveAttempt<Saved<StoreSettings>, StoreSettings>& attempt);

    Calls m_calls;
    std::optional<StoreSettings> m_settings {};
    JobRunner m_loading;
    JobRunner m_saving;
};

/// `workspace` must outlive the calls.
StoreEditor::Calls storeCalls(Workspace& workspace, const Session& session);

} // namespace lotboard
