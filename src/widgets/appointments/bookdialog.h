#pragma once

#include "base/clock.h"
#include "domain/store.h"
#include "models/leads/leadcalls.h"

#include <QDialog>
#include <QTimer>

#include <memory>

namespace Ui {
class BookDialog;
}

namespace lotboard {

/// Who comes, and when: finds an open lead by a few letters and takes a time on the store's clocks.
/// For an appointment that is moved, the lead is given and only the time asked for. Saves nothing.
class BookDialog final : public QDialog
{
    Q_OBJECT

public:
    /// `clock` must outlive the dialog.
    struct Setting
    {
        LeadCalls leads {};
        Store store {};
        const Clock* clock = nullptr;
        std::chrono::sys_seconds dueAt {}; ///< At first.
        QString customer {}; ///< Whose appointment is moved; empty: who comes is asked for.
    };

    explicit BookDialog(const Setting& setting, QWidget* parent = nullptr);
    ~BookDialog() override;

    /// Meaningful after accept().
    LeadId lead() const;
    QString customer() const;
    std::chrono::sys_seconds dueAt() const;

    void accept() override;

protected:
    bool eventFilter(QObject* watched, QEvent* event) override;

private:
    void setUpList();
    void search();
    void showState();
    void checkTime();

    const std::unique_ptr<Ui::BookDialog> m_ui;
    const Setting m_setting;
    LeadList m_list;
    QTimer m_searchDelay;
};

} // namespace lotboard
