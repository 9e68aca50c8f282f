#pragma once

#include "base/clock.h"
#include "domain/store.h"
#include "models/find/findmodel.h"

#include <QDialog>

#include <memory>

namespace Ui {
class BookDialog;
}

namespace lotboard {

/// Who comes, and when: finds a customer with an open lead by a few letters and takes a time on the
/// store's clocks. For an appointment that is moved, the lead is given and only the time asked for.
/// Saves nothing.
class BookDialog final : public QDialog
{
    Q_OBJECT

public:
    /// `clock` must outlive the dialog.
    struct Setting
    {
        FindModel::Search openLeads {};
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
    void showAnswer();
    const Finding* chosen() const;
    void checkTime();

    const std::unique_ptr<Ui::BookDialog> m_ui;
    const Setting m_setting;
    FindModel m_found;
    bool m_acceptsAnswer = false; ///< As soon as it is there.
};

} // namespace lotboard
