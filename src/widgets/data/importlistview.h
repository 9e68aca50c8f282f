#pragma once

#include "models/data/datalists.h"

#include <QWidget>

#include <memory>

namespace Ui {
class ImportListView;
}

namespace lotboard {

class Ask;
class BusyOverlay;

/// The imports that were made, and the way back from each.
class ImportListView final : public QWidget
{
    Q_OBJECT

public:
    explicit ImportListView(QWidget* parent = nullptr);
    ~ImportListView() override;

    /// Both must outlive the view. Without `canUndo` nothing can be taken back here.
    void setUp(DataLists* lists, Ask* ask, bool canUndo);

Q_SIGNALS:
    void importRequested();
    void statusReported(const QString& text);

private:
    void showImports();
    void undo();
    void updateButton();

    const std::unique_ptr<Ui::ImportListView> m_ui;
    DataLists* m_lists = nullptr;
    Ask* m_ask = nullptr;
    BusyOverlay* m_busy;
    bool m_canUndo = false;
};

} // namespace lotboard
