#pragma once

#include "models/data/datalists.h"

#include <QWidget>

#include <memory>

namespace Ui {
class BackupListView;
}

namespace lotboard {

class Ask;
class BusyOverlay;

/// The backups of the database: make one, go back to one. Going back closes the database, so it is
/// only asked for here.
class BackupListView final : public QWidget
{
    Q_OBJECT

public:
    explicit BackupListView(QWidget* parent = nullptr);
    ~BackupListView() override;

    /// Both must outlive the view.
    void setUp(DataLists* lists, Ask* ask, bool canRestore);

Q_SIGNALS:
    /// The user has confirmed it.
    void restoreRequested(const QString& path);
    void statusReported(const QString& text);

private:
    void showBackups();
    void backUp();
    void restore();

    const std::unique_ptr<Ui::BackupListView> m_ui;
    DataLists* m_lists = nullptr;
    Ask* m_ask = nullptr;
    BusyOverlay* m_busy;
    bool m_canRestore = false;
};

} // namespace lotboard
