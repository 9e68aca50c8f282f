#pragma once

#include "domain/people.h"
#include "models/audit/auditmodel.h"
#include "models/common/texttablemodel.h"

#include <QWidget>

#include <memory>
#include <vector>

namespace Ui {
class AuditView;
}

namespace lotboard {

class Ask;

/// What somebody did: the audit with filters by person, record and day, and below it the change
/// that is selected, before and after side by side.
class AuditView final : public QWidget
{
    Q_OBJECT

public:
    explicit AuditView(QWidget* parent = nullptr);
    ~AuditView() override;

    /// `model` and `ask` must outlive the view. `today` is where choosing a day begins.
    void setUp(AuditModel* model, Ask* ask, std::chrono::sys_days today);
    /// Those who may have done something, for the filter.
    void setPeople(const std::vector<Staff>& people);
    void refresh();

Q_SIGNALS:
    void statusReported(const QString& text);

private:
    void fillKinds();
    void ask();
    AuditFilter filter() const;
    void showState();
    void showChange();

    const std::unique_ptr<Ui::AuditView> m_ui;
    AuditModel* m_model = nullptr;
    TextTableModel m_change;
};

} // namespace lotboard
