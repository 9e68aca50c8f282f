#pragma once

#include "domain/store.h"
#include "models/data/datacalls.h"
#include "widgets/shell/page.h"

#include <memory>

namespace Ui {
class DataPage;
}

namespace lotboard {

class Ask;
class Clock;
class FindingFixing;

/// How data comes in and whether it can be trusted: imports, the data check, backups, and
/// who did what.
class DataPage final : public Page
{
    Q_OBJECT

public:
    static PageInfo pageInfo();

    /// What the page needs to know. All that it points to must outlive it.
    struct Setting
    {
        DataCalls calls {};
        DataCheck* check = nullptr; ///< Never null.
        Session session {};
        Store store {};
        std::chrono::sys_days today {};
        const Clock* clock = nullptr; ///< Null: nothing is put right, only looked at.
        Ask* ask = nullptr;
    };

    explicit DataPage(const Setting& setting, QWidget* parent = nullptr);
    /// On an open database, whose changes it follows.
    DataPage(Workspace& workspace, const Session& session, DataCheck& check, Ask& ask,
        QWidget* parent = nullptr);
    ~DataPage() override;

    void activate() override;
    void refresh() override;
    QWidget* headerBar() override;
    bool isReady() const override;
    void saveState(QSettings& settings) const override;
    void restoreState(QSettings& settings) override;

public Q_SLOTS:
    /// Opens the wizard for one file after the other; without any it begins with the choice of one.
    void importFiles(const QStringList& paths = {});

Q_SIGNALS:
    /// The user wants to go back to this backup, and has confirmed it.
    void restoreRequested(const QString& path);

private:
    void setUpAudit();
    void setUpCheck();
    void showCheck();
    void showReady();
    bool wantsToGoOn(int filesLeft);

    const std::unique_ptr<Ui::DataPage> m_ui;
    const Setting m_setting;
    DataLists m_lists;
    DataCheck& m_check;
    FixEffects m_effects;
    std::unique_ptr<FindingFixing> m_fixing;
    DuplicateList m_duplicates;
    AuditModel m_audit;
    JobRunner m_people;
    bool m_wasActivated = false;
};

} // namespace lotboard
